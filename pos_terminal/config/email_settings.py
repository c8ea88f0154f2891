"""The settings of receipts by e-mail: the shop's own server."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct


class EmailSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """The password is among the secrets, `email.password`, for `https://host:port`."""

    host: str = ""  # empty: no receipt is sent
    port: Annotated[int, Meta(ge=1, le=65535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"  # none: for a server on this very computer
    user: str = ""  # empty: it asks for none
    sender: str = ""  # the shop's address, which an answer goes to

    def problem(self) -> tuple[str, str]:
        """Return the key that is missing, and words; both empty where all is there."""
        if self.host and "@" not in self.sender:
            return "email.sender", "the shop's own address is needed, such as receipts@linden.example"
        if self.host and self.security == "none" and self.host not in ("localhost", "127.0.0.1", "::1"):
            return "email.security", "without encryption only this very computer can be sent to; allowed: starttls, tls"
        return "", ""
