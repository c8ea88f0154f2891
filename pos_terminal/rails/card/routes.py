"""The gateway's paths (card_gateway.md 2, 5 and 6): the brand decides the host, a setting without default."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pos_terminal.wire.routes import Route

# card_gateway.md 2; a host that nobody calls test or live is on no list.
TEST_HOSTS = (
    "test.paymentz.com",
    "sandbox.paymentplug.com",
    "preprod.paymentplug.com",
    "sandbox.shimotomo.com",
    "preprod.shimotomo.com",
    "preprod.transactworld.com",
    "preprod.prtpg.com",
    "secure-checkout-sandbox.xoala.com",
)
_PAYMENTS, _INVOICES = "/transactionServices/REST/v1", "/invoiceServices/REST/v1"

ROUTES: Mapping[str, Route] = MappingProxyType(
    {
        "token": Route("POST", f"{_PAYMENTS}/authToken"),
        "invoice_token": Route("POST", f"{_INVOICES}/authToken"),  # only where invoices do not take the other one
        "generate": Route("POST", f"{_INVOICES}/generate"),
        "invoice": Route("POST", f"{_INVOICES}/inquiry"),
        "cancel": Route("POST", f"{_INVOICES}/cancel"),
        "payment": Route("POST", f"{_PAYMENTS}/payments/{{id}}"),  # IN, CP, RV and RF
        "find": Route("POST", f"{_PAYMENTS}/inquiry"),  # IN by our own id
        "list": Route("POST", f"{_PAYMENTS}/getTransactionList"),
    }
)
INVOICE_CALLS = frozenset({"generate", "invoice", "cancel"})


def link_hosts(host: str) -> tuple[str, ...]:
    """Return whose links may be shown: the gateway's own host and its parent (card_gateway.md 12)."""
    parent = host.partition(".")[2]
    return (host, parent) if "." in parent else (host,)
