"""The currency in which a catalogue's prices were taken in: they are sums of no other."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pos_terminal.domain.money import exponent
from pos_terminal.store.connect import connect_readonly

ASKED = "SELECT currency, decimals FROM about"


def note(db: sqlite3.Connection, currency: str) -> None:
    """Write down what the prices are in, in the transaction of their import."""
    db.execute("UPDATE about SET currency = ?, decimals = ?", (currency, exponent(currency)))


def unlike(noted: str, decimals: int, currency: str) -> str:
    """Return what the prices are in where it is not `currency` as it is counted today; empty: it is, or none is known.

    A catalogue without a note is of a till that was counting already when its program began to note it.
    """
    if not noted or (noted, decimals) == (currency, exponent(currency)):
        return ""
    if noted == currency:
        return f"{noted} ({0:.{decimals}f})"  # with so many decimals
    return noted


def other_money(db: sqlite3.Connection, currency: str) -> str:
    """Say the same of an open catalogue. sqlite3.Error."""
    noted, decimals = db.execute(ASKED).fetchone()
    return unlike(noted, decimals, currency)


def other_money_in(catalogue: Path, currency: str) -> str:
    """Say the same of a file; empty for none, and for one that is older or cannot be read. `currency` may be none."""
    if not catalogue.exists():
        return ""
    try:
        with closing(connect_readonly(catalogue)) as db:
            return other_money(db, currency)
    except (sqlite3.Error, ValueError):
        return ""
