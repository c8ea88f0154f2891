"""What a field is replaced by: other types, signs, sizes, signs of writing, ids, currencies, sums and words."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from tests.prove.lies.document import Number

LONG = 10_000_000
DEEP = 20_000
FIXED: dict[str, str] = {
    "null": "null",
    "true": "true",
    "false": "false",
    "0": "0",
    "1": "1",
    "-1": "-1",
    "-0.00": "-0.00",
    "an empty text": '""',
    "a blank text": '" "',
    "an empty list": "[]",
    "an empty object": "{}",
    "NaN": "NaN",
    "Infinity": "Infinity",
    "a text of NaN": '"NaN"',
    "1e400": "1e400",
    "1e-400": "1e-400",
    "a number of 30 digits": "9" * 30,
    "a number of 5000 digits": "9" * 5000,
    "2**63": str(2**63),
    "nested deep": "[" * DEEP + "]" * DEEP,
    "a text of 10 MB": '"' + "x" * LONG + '"',
    "a text of 900 kB": '"' + "y" * 900_000 + '"',
    "NUL": '"\\u0000"',
    "a text around NUL": '"OPEN\\u0000"',
    "RTL marks": '"\\u202e99.91\\u202c"',
    "a lone surrogate": '"\\ud800"',
    "an emoji": '"\\ud83d\\ude00"',
    "combining signs": '"' + "e" + "\\u0301" * 200 + '"',
    "line breaks": '"a\\r\\nSet-Cookie: b"',
    "markup": '"<b>PAID</b><script>alert(1)</script>"',
    "a path": '"../../etc/passwd"',
    "a query": "\"1' OR '1'='1\"",
    "a bad escape": '"\\x"',
    "an open text": '"',
    "another uuid": '"00000000-1111-4222-8333-444444444444"',
    "another currency": '"USD"',
    "a currency in small letters": '"eur"',
    "no currency": '"XXX"',
    "an unknown word": '"LIMBO"',
    "a card number": '"4111111111111111"',
}
RELATIVE = ("negated", "one cent more", "one cent less", "a hundredfold", "a hundredth", "as a text", "with 3 decimals")
WORDS: Mapping[str, tuple[str, ...]] = {
    "swip": ("OPEN", "CLOSED", "LOYALTY_CALCULATION", "CANCELLED", "EXPIRED", "SUCCESS", "ERROR"),
    "droppay": ("WAITING", "GRANTED", "REFUSED", "REVOKED", "EXPIRED", "CANCELLED", "DONE", "ACCOUNTED", "FAILED"),
    "paysera": ("new", "waiting", "reserved", "confirmed", "rejected", "failed", "revoked", "deleted", "canceled",
                "done"),
    "card": ("authsuccessful", "capturesuccess", "settled", "authfailed", "cancelled", "reversed", "Y", "N", "P", "C",
             "processed", "generated", "expired", "markedforreversal"),
}  # fmt: skip
STATES = frozenset({"status", "transactionStatus", "paid", "charge_success_count", "charge_available", "code"})


@dataclass(frozen=True, slots=True)
class Known:
    """What a liar knows: the till's secrets and another payment that stands at the service."""

    secrets: tuple[str, ...] = ()
    other_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """A value by its name; the fixed ones stand above, the others come from what is true."""

    name: str
    raw: str = field(default="", repr=False)

    def text(self, rail: str, true: object, known: Known) -> str:
        """Return JSON text."""
        if self.raw or self.name in FIXED:
            return self.raw or FIXED[self.name]
        if self.name in RELATIVE:
            return _relative(self.name, true)
        if self.name == "the till's own secret":
            return json.dumps(f"no: {known.secrets[0]} is bad" if known.secrets else "")
        if self.name == "another payment's id":
            return json.dumps(known.other_ids[0] if known.other_ids else "")
        return json.dumps(self.name.removeprefix("the word "))


def names_of(rail: str) -> tuple[str, ...]:
    """Return every value that a field of a rail's answer may be replaced by."""
    words = tuple(f"the word {word}" for word in WORDS[rail])
    return (*FIXED, *RELATIVE, "the till's own secret", "another payment's id", *words)


def _relative(name: str, true: object) -> str:
    text = str(true)
    try:
        number = Decimal(text)
    except InvalidOperation:
        return json.dumps(text.swapcase() + " ")
    cent = Decimal("0.01") if "." in text else Decimal(1)
    changed = {
        "negated": -number,
        "one cent more": number + cent,
        "one cent less": number - cent,
        "a hundredfold": number * 100,
        "a hundredth": number / 100,
        "with 3 decimals": number + Decimal("0.001"),
    }.get(name, number)
    if name == "as a text":
        return text if not isinstance(true, Number) else json.dumps(text)
    return f"{changed:f}" if isinstance(true, Number) else json.dumps(f"{changed:f}")
