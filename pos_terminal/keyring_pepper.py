"""Keeps the pepper of the PINs among the machine's secrets."""

from __future__ import annotations

import secrets as randomness
from collections.abc import Callable

from pos_terminal.config.secrets import SecretStore, SecretStoreError

NAME, ORIGIN = "pin.pepper", "this till"  # kept like a secret; its origin is no address, so it is sent nowhere
BYTES = 32


class KeyringPepper:
    """Implements store.pins.Pepper; both calls ask the store, which may take its time."""

    def __init__(self, secrets: Callable[[], SecretStore]) -> None:
        self._secrets = secrets

    def read(self) -> bytes | None:
        text = self._secrets().get(NAME, ORIGIN)
        return bytes.fromhex(text) if text is not None else None

    def make(self) -> bytes | None:
        pepper = randomness.token_bytes(BYTES)
        try:
            self._secrets().set(NAME, ORIGIN, pepper.hex())
        except SecretStoreError:
            return None
        return pepper
