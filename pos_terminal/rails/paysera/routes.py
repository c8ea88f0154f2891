"""Paysera's paths (paysera.md 6); the newer pages contradict themselves, so they are easy to change."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pos_terminal.wire.routes import Route

TEST_HOSTS = ("wallet-sandbox.paysera.com",)  # paysera.md 1: perhaps gone

ROUTES: Mapping[str, Route] = MappingProxyType(
    {
        "server": Route("GET", "/rest/v1/server"),
        "create": Route("POST", "/rest/v1/transaction"),
        "look": Route("GET", "/rest/v1/transaction/{id}"),
        "list": Route("GET", "/rest/v1/transactions"),
        "confirm": Route("PUT", "/rest/v1/transaction/{id}/confirm"),
        "revoke": Route("DELETE", "/rest/v1/transaction/{id}"),
        "payment": Route("GET", "/rest/v1/payment/{id}"),
        "cancel_payment": Route("DELETE", "/rest/v1/payment/{id}"),
        "spots": Route("GET", "/rest/v1/spots"),
        "spot": Route("GET", "/rest/v1/spot/{id}"),
        "spot_by_code": Route("GET", "/rest/v1/spot"),
        "order": Route("GET", "/rest/v1/order/{id}"),
        "edit": Route("PUT", "/rest/v1/order/{id}"),
        "attach": Route("POST", "/rest/v1/spot/{id}/order"),
        "detach": Route("DELETE", "/rest/v1/order/{id}"),
        "close_spot": Route("PUT", "/rest/v1/spot/{id}/close"),
    }
)
