"""PINs on disk: argon2id over an HMAC of the PIN with a secret that is not in this file."""

from __future__ import annotations

import hashlib
import hmac
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pos_terminal.app.ports import PinsBroken
from pos_terminal.store.connect import NewerFile, connect, migrate, transaction

if TYPE_CHECKING:
    from argon2 import PasswordHasher

MEMORY_KIB, TIME_COST, LANES = 19 * 1024, 2, 1
NO_PEPPER = b"no pepper"
PUT = (
    "INSERT INTO pins (operator, hash, peppered) VALUES (?, ?, ?) "
    "ON CONFLICT (operator) DO UPDATE SET hash = excluded.hash, peppered = excluded.peppered"
)


class Pepper(Protocol):
    """A secret of this till, kept where its data folder is not."""

    def read(self) -> bytes | None:
        """Return it; None where there is none, or no store that answers."""

    def make(self) -> bytes | None:
        """Make and keep a new one; None where no store keeps it."""


class SqlitePins:
    """Implements app.ports.Pins with a connection of its own for each call; 30 ms a hash, so for a worker only."""

    def __init__(self, path: Path, pepper: Pepper) -> None:
        self._path = path
        self._pepper = pepper

    def set(self, operator: str, pin: str) -> None:
        with self._open() as connection:
            pepper = self._pepper.read()
            if pepper is None and not connection.execute("SELECT 1 FROM pins WHERE peppered = 1").fetchone():
                pepper = self._pepper.make()  # never a second one: it would make every PIN before it worthless
            hashed = _hasher().hash(_mixed(pin, pepper))
            with transaction(connection):
                connection.execute(PUT, (operator, hashed, pepper is not None))

    def verify(self, candidates: Sequence[str], pin: str) -> str:
        with self._open() as connection:
            rows = dict[str, tuple[str, int]]()
            for operator, hashed, peppered in connection.execute("SELECT operator, hash, peppered FROM pins"):
                rows[operator] = (hashed, peppered)
        known = [operator for operator in candidates if operator in rows]
        if candidates and not known:
            raise PinsBroken("pins_missing")
        pepper = self._pepper.read() if any(rows[operator][1] for operator in known) else None
        for operator in known:
            hashed, peppered = rows[operator]
            if peppered and pepper is None:
                raise PinsBroken("pins_no_store")
            if _is(hashed, _mixed(pin, pepper if peppered else None)):
                return operator
        return ""

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = connect(self._path)
            try:
                self._path.chmod(0o600)
                migrate(connection, self._path, "pins")
                yield connection
            finally:
                connection.close()
        except (sqlite3.Error, OSError, NewerFile) as error:
            raise PinsBroken("pins_unreadable", type(error).__name__) from error


def _mixed(pin: str, pepper: bytes | None) -> bytes:
    return hmac.new(pepper or NO_PEPPER, pin.encode(), hashlib.sha256).digest()


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher  # 35 ms, in the worker that needs it first

    return PasswordHasher(time_cost=TIME_COST, memory_cost=MEMORY_KIB, parallelism=LANES)


def _is(hashed: str, mixed: bytes) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

    try:
        return _hasher().verify(hashed, mixed)
    except VerifyMismatchError:
        return False
    except (VerificationError, InvalidHashError) as error:
        raise PinsBroken("pins_unreadable", type(error).__name__) from error
