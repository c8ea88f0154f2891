"""Paysera's MAC: every request is signed as it stands on the wire (paysera.md 2)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from pos_terminal.app.ports import Clock
from pos_terminal.domain.errors import Misconfigured
from pos_terminal.wire.http import OnWire

NONCE_SIGNS = string.ascii_letters + string.digits
NONCE_LENGTH = 32


@dataclass(frozen=True, slots=True)
class MacKey:
    """What Paysera gives a client; the key's signs are used as they are."""

    id: str
    key: str = field(repr=False)


def fresh_nonce() -> str:
    return "".join(secrets.choice(NONCE_SIGNS) for _ in range(NONCE_LENGTH))


def ext_of(body: bytes, extra: Mapping[str, str]) -> str:
    """Return ext: the hash of the very bytes that are sent, then the extra parameters; empty for neither."""
    parts = []
    if body:
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        parts.append(f"body_hash={quote(digest, safe='')}")
    parts += [f"{name}={quote(value, safe='')}" for name, value in extra.items() if value]
    return "&".join(parts)


def mac_of(key: str, ts: str, nonce: str, sent: OnWire, ext: str) -> str:
    """Return the mac: seven elements, each ended by a line feed, the last one too."""
    elements = (ts, nonce, sent.method.upper(), sent.target, sent.host.lower(), str(sent.port), ext)
    text = "".join(f"{element}\n" for element in elements)
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()


class Signer:
    """Signs each try afresh, by the service's clock as far as it is known."""

    def __init__(
        self, key: MacKey, extra: Mapping[str, str], clock: Clock, nonce: Callable[[], str] = fresh_nonce
    ) -> None:
        if any(sign in '"\\' or not sign.isprintable() for sign in key.id):
            raise Misconfigured("the MAC id holds signs that a header cannot carry")
        self._key = key
        self._extra = dict(extra)
        self._clock = clock
        self._nonce = nonce
        self._ahead_s = 0

    def __call__(self, sent: OnWire) -> Mapping[str, str]:
        ts, nonce, ext = str(self._now() + self._ahead_s), self._nonce(), ext_of(sent.body, self._extra)
        mac = mac_of(self._key.key, ts, nonce, sent, ext)
        told = f', ext="{ext}"' if ext else ""
        return {"Authorization": f'MAC id="{self._key.id}", ts="{ts}", nonce="{nonce}", mac="{mac}"{told}'}

    def learn(self, server_time: int) -> None:
        """Go by the service's clock from now on; Unix seconds."""
        self._ahead_s = server_time - self._now()

    def _now(self) -> int:
        return int(self._clock.now().timestamp())
