"""The gateway's tokens: an hour long, told by their own `exp` (card_gateway.md 4.1)."""

import base64
import secrets
from typing import Literal

from pos_terminal.sandbox.clock import NS, Clock
from pos_terminal.sandbox.digits import write_json


class Tokens:
    """Which token is good for which service, and until when."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._until: dict[str, tuple[str, int]] = {}

    def issue(self, kind: str, life_s: int, shape: Literal["jwt", "opaque"]) -> str:
        until = self._clock.now_ns() + life_s * NS
        value = secrets.token_hex(16)
        if shape == "jwt":
            parts = ({"alg": "HS256"}, {"sub": "sandbox-till", "role": "merchant", "iss": "PZ", "exp": until // NS})
            value = ".".join([*(_coded(write_json(part)) for part in parts), _coded(secrets.token_bytes(32))])
        self._until[value] = (kind, until)
        return value

    def good(self, value: str, kind: str) -> bool:
        known, until = self._until.get(value, ("", 0))
        return known == kind and until > self._clock.now_ns()

    def clear(self) -> None:
        self._until.clear()


def _coded(part: bytes) -> str:
    return base64.urlsafe_b64encode(part).rstrip(b"=").decode()
