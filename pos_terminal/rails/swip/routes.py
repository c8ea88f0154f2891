"""SWiP's paths (swip.md 2): create and look are certain, the others deduced and therefore easy to change."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pos_terminal.wire.routes import Route

TEST_HOSTS = ("capi-test.smartwallet.ru", "capi3.weawer.ru")  # swip.md 1
LINK_HOSTS = ("swip.one",)  # swip.md 7.4

ROUTES: Mapping[str, Route] = MappingProxyType(
    {
        "create": Route("POST", "/orders"),
        "look": Route("GET", "/orders/{id}"),
        "close": Route("POST", "/orders/{id}/close"),
        "refund": Route("POST", "/orders/{id}/refund"),
        "cancel_payment": Route("POST", "/orders/{id}/payment/cancel"),
        "cancel_order": Route("POST", "/orders/{id}/cancel"),
    }
)
