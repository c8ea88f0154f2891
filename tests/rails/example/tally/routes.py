"""Tally's paths."""

from pos_terminal.wire.routes import Route

METHODS = {"bill": "PUT", "look": "GET", "take": "POST", "drop": "DELETE", "back": "POST"}
ENDS = {"take": "/take", "back": "/back"}
ROUTES = {call: Route(method, "/bills/{id}" + ENDS.get(call, "")) for call, method in METHODS.items()}
