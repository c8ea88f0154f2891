"""Take secrets, and what may be a card, out of every text that leaves: logs, errors, traces (PAYMENTS.md rule 12)."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, MutableMapping
from typing import Any

from pos_terminal.domain import card_digits
from pos_terminal.domain.card_digits import HIDDEN

SHORTEST = 4  # shorter ones would black out ordinary words

_SECRET_KEYS = frozenset(
    {
        "authorization",
        "token",
        "access_token",
        "refresh_token",
        "client_id",
        "client_secret",
        "connection_code",
        "code_secret",
        "pay_token",
        "pay_token_val",
        "password",
        "pin",
        "secret",
    }
)
_BEARER = re.compile(r"(?i)\b(bearer|basic)\s+[^\s\"',;]+")
_FIELD = re.compile(
    r"(?i)(\"?(?:access_token|refresh_token|client_id|client_secret|connection_code|pay_token_val|val)\"?\s*[:=]\s*)"
    r"(\"[^\"]*\"|[^\s,;&}]+)"
)


class Veil:
    """Knows the secrets in use and hides them; shared by the wire and the log."""

    def __init__(self) -> None:
        self._known: tuple[str, ...] = ()

    def add(self, *secrets: str) -> None:
        """Remember values that may never be seen; longest first, so that none is left half hidden."""
        fresh = {secret for secret in secrets if len(secret) >= SHORTEST}
        self._known = tuple(sorted({*self._known, *fresh}, key=len, reverse=True))

    def forget(self, secret: str) -> None:
        """Drop a value that has expired, so that the list does not grow for ever."""
        self._known = tuple(known for known in self._known if known != secret)

    def hide(self, text: str) -> str:
        for secret in self._known:
            text = text.replace(secret, HIDDEN)
        text = _BEARER.sub(rf"\1 {HIDDEN}", text)
        return card_digits.hide(_FIELD.sub(rf"\1{HIDDEN}", text))

    def processor(self, logger: object, method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
        """Hide secrets in a structlog event; stands right before the renderer."""
        return {key: self._hidden(key, value) for key, value in event.items()}

    def log_filter(self) -> logging.Filter:
        """Return a filter for the handlers of the standard library's loggers."""
        return _VeilFilter(self)

    def _hidden(self, key: str, value: object) -> object:
        if key.lower() in _SECRET_KEYS:
            return HIDDEN
        match value:
            case str():
                return self.hide(value)
            case bytes():
                return HIDDEN
            case dict():
                return {name: self._hidden(str(name), inner) for name, inner in value.items()}
            case list() | tuple():
                return [self._hidden("", inner) for inner in value]
            case BaseException():
                return self.hide(repr(value))
            case _:
                return value


class _VeilFilter(logging.Filter):
    def __init__(self, veil: Veil) -> None:
        super().__init__()
        self._veil = veil

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = self._veil.hide(record.getMessage())
        record.args = None
        return True


def clean(text: str, longest: int = 200) -> str:
    """Return words of a service fit to be shown and kept: printable, on one line, cut short."""
    words = "".join(sign if sign.isprintable() else " " for sign in text[: longest * 4])
    return " ".join(words.split())[:longest]
