"""Tally's paths."""

from pos_terminal.wire.routes import Route

ROUTES = {
    "bill": Route("PUT", "/bills/{id}"),
    "look": Route("GET", "/bills/{id}"),
    "take": Route("POST", "/bills/{id}/take"),
    "drop": Route("DELETE", "/bills/{id}"),
    "back": Route("POST", "/bills/{id}/back"),
}
