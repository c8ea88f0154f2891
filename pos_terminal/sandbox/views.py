"""A payment as the phone page shows it."""

from typing import Any

from pos_terminal.sandbox.stand import Payment, Stand

SHOWN = ("rail", "id", "reference", "status", "amount", "original", "paid", "loyalty", "app", "description", "open")


def phone_doc(stand: Stand[Any], payment: Payment) -> dict[str, object]:
    """What the customer's app shows."""
    full = stand.doc(payment)
    currency = getattr(stand.settings(), "currency", "")
    return {**{name: full[name] for name in SHOWN}, "shop": "Sandbox shop", "badge": stand.badge, "currency": currency}
