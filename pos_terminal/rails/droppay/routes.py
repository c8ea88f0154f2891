"""DropPay's paths (droppay.md 2): token, authorize, charge and brands are certain, the others deduced."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pos_terminal.wire.routes import Route

TEST_HOSTS: tuple[str, ...] = ()  # none is published (droppay.md 1.1)
LINK_HOSTS = ("dp.link",)  # droppay.md 4

ROUTES: Mapping[str, Route] = MappingProxyType(
    {
        "token": Route("POST", "/oa2/v1/ac/token"),
        "authorize": Route("POST", "/shop/v1/pos/authorization"),
        "look": Route("GET", "/shop/v1/pos/authorization/{id}"),
        "delete": Route("DELETE", "/shop/v1/pos/authorization/{id}"),
        "charge": Route("POST", "/shop/v1/pos/charge"),
        "refund": Route("POST", "/shop/v1/pos/refund"),
        "brands": Route("GET", "/shop/v1/brands"),
    }
)
