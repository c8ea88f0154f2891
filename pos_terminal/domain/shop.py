"""Who sells, as every paper says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shop:
    """Who sells, as it stands on a receipt."""

    name: str
    address: tuple[str, ...] = ()
    tax_id: str = ""
    currency: str = "EUR"
    header: str = ""
    footer: str = ""
    timezone: str = "UTC"
    till_label: str = "1"
