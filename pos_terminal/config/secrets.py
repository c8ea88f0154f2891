"""Secrets: stored with the one origin they may go to; the system's keyring, a credentials folder, or memory."""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec

WAIT_S = 3.0  # a locked store may ask somebody behind a full-screen till, and wait for ever
REAL_BACKENDS = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
T = TypeVar("T")


class SecretStoreError(RuntimeError):
    """There is no store that keeps secrets safely, or it did not answer; one sentence, never a secret."""


class Stored(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is kept under a name; `on` is the ISO date at which it was put there, empty where nobody said it."""

    origin: str
    value: str
    on: str = ""

    def __repr__(self) -> str:
        return f"Stored(origin={self.origin!r})"


STORED = msgspec.json.Decoder(Stored)


class Backend(Protocol):
    """The part of a keyring backend that is used."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class SecretStore(Protocol):
    """Where secrets are kept by name, each with the origin it may go to."""

    def get(self, name: str, origin: str) -> str | None:
        """Return the secret if it was stored for this very origin; None also when the store does not answer."""

    def set(self, name: str, origin: str, value: str, on: str = "") -> None:
        """Store a secret, or raise SecretStoreError. `on` is today's ISO date."""

    def stored(self, name: str) -> Stored | None:
        """Return what is kept under a name, wherever it may go. SecretStoreError when the store does not answer."""


class MemorySecrets:
    """For demo, replay and tests: gone with the process."""

    def __init__(self, secrets: Mapping[str, tuple[str, str]] | None = None) -> None:
        """`secrets` maps a name to (origin, value)."""
        self._kept = {name: Stored(origin, value) for name, (origin, value) in (secrets or {}).items()}

    def get(self, name: str, origin: str) -> str | None:
        return _for_origin(self._kept.get(name), origin)

    def set(self, name: str, origin: str, value: str, on: str = "") -> None:
        self._kept[name] = Stored(origin, value, on)

    def stored(self, name: str) -> Stored | None:
        return self._kept.get(name)

    def origin_of(self, name: str) -> str | None:
        stored = self._kept.get(name)
        return stored.origin if stored is not None else None

    def remove(self, name: str) -> bool:
        return self._kept.pop(name, None) is not None


class CredentialsFolderSecrets:
    """Read only, for machines without a desktop: systemd's $CREDENTIALS_DIRECTORY, one JSON file per name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.why = ""

    def get(self, name: str, origin: str) -> str | None:
        """Return the secret if it may go to this origin; `why` tells of a file that is not readable."""
        try:
            return _for_origin(_parse((self._folder / name).read_bytes(), name), origin)
        except OSError:
            return None
        except SecretStoreError as error:
            self.why = str(error)
            return None

    def origin_of(self, name: str) -> str | None:
        """Return where a secret may go, without the secret. SecretStoreError for a file that is not readable."""
        found = self.stored(name)
        return found.origin if found is not None else None

    def stored(self, name: str) -> Stored | None:
        """Return what lies in the folder under a name. SecretStoreError for a file that is not readable."""
        try:
            return _parse((self._folder / name).read_bytes(), name)
        except OSError:
            return None

    def set(self, name: str, origin: str, value: str, on: str = "") -> None:
        raise SecretStoreError(self._read_only)

    def remove(self, name: str) -> bool:
        raise SecretStoreError(self._read_only)

    @property
    def _read_only(self) -> str:
        return f"Secrets come from the folder {self._folder} here, which the till only reads; change them there."


class KeyringSecrets:
    """The system's keyring, asked in a worker with a time-out."""

    def __init__(self, till: str, backend: Backend, wait_s: float = WAIT_S) -> None:
        """`till` is the data folder's UUID, so that tills side by side do not share."""
        self._service = f"pos-terminal/{till}"
        self._backend = backend
        self._wait_s = wait_s
        self.why = ""

    def get(self, name: str, origin: str) -> str | None:
        """Return the secret if it may go to this origin; None also when the store fails, and `why` says so."""
        try:
            return _for_origin(self.stored(name), origin)
        except SecretStoreError as error:
            self.why = str(error)
            return None

    def origin_of(self, name: str) -> str | None:
        """Return where a secret may go, without the secret. SecretStoreError when the store does not answer."""
        stored = self.stored(name)
        return stored.origin if stored is not None else None

    def stored(self, name: str) -> Stored | None:
        text = self._in_time(lambda: self._backend.get_password(self._service, name))
        return _parse(text.encode(), name) if text is not None else None

    def set(self, name: str, origin: str, value: str, on: str = "") -> None:
        text = msgspec.json.encode(Stored(origin, value, on)).decode()
        self._in_time(lambda: self._backend.set_password(self._service, name, text))

    def remove(self, name: str) -> bool:
        """Forget a secret; False if there was none."""
        if self._in_time(lambda: self._backend.get_password(self._service, name)) is None:
            return False
        self._in_time(lambda: self._backend.delete_password(self._service, name))
        return True

    def _in_time(self, ask: Callable[[], T]) -> T:
        """Ask in a thread that may be left behind: a store that hangs must hold up neither the till nor its end."""
        answers: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()
        threading.Thread(target=_answer, args=(ask, answers), name="keyring", daemon=True).start()
        try:
            well, answer = answers.get(timeout=self._wait_s)
        except queue.Empty:
            raise SecretStoreError("The secret store did not answer. Is it locked?") from None
        if not well:
            raise SecretStoreError(f"The secret store failed ({answer}).")
        told: T = answer
        return told


def _answer(ask: Callable[[], object], answers: queue.SimpleQueue[tuple[bool, Any]]) -> None:
    try:
        answers.put((True, ask()))
    except Exception as error:  # noqa: BLE001  # backends raise whatever their system raises
        answers.put((False, type(error).__name__))  # never its words: they may hold a secret


def _parse(text: bytes, name: str) -> Stored:
    try:
        return STORED.decode(text)
    except msgspec.DecodeError:
        raise SecretStoreError(f"The secret {name} is not readable; set it again.") from None


def _for_origin(stored: Stored | None, origin: str) -> str | None:
    return stored.value if stored is not None and stored.origin == origin else None


def system_backend() -> Backend:
    """Return the system's own keyring; SecretStoreError where there is none that keeps secrets (never a file)."""
    import keyring  # 120 to 275 ms, so only when it is asked for
    from keyring.backends import chainer

    found = keyring.get_keyring()
    candidates = found.backends if isinstance(found, chainer.ChainerBackend) else [found]
    for backend in candidates:
        if ".".join(type(backend).__module__.split(".")[:3]) in REAL_BACKENDS:
            real: Backend = backend
            return real
    raise SecretStoreError(
        "This machine has no secret store that the till accepts, so no rail can go live. Cash works. "
        "Install a keyring (GNOME Keyring, KWallet), or give a credentials folder."
    )


class NoSecrets:
    """Stands in where there is no store; `why` says so on the settings page."""

    def __init__(self, why: str) -> None:
        self.why = why

    def get(self, name: str, origin: str) -> str | None:
        return None

    def set(self, name: str, origin: str, value: str, on: str = "") -> None:
        raise SecretStoreError(self.why)

    def stored(self, name: str) -> Stored | None:
        return None


def command_secrets(till: str) -> KeyringSecrets | CredentialsFolderSecrets:
    """Return the store that the till would use; SecretStoreError where there is none."""
    found = open_secrets(till)
    if isinstance(found, NoSecrets):
        raise SecretStoreError(found.why)
    return found


def open_secrets(till: str) -> KeyringSecrets | CredentialsFolderSecrets | NoSecrets:
    """Return the machine's secrets: the credentials folder where systemd gives one, else the keyring."""
    if folder := os.environ.get("CREDENTIALS_DIRECTORY"):
        return CredentialsFolderSecrets(Path(folder))
    try:
        return KeyringSecrets(till, system_backend())
    except SecretStoreError as error:
        return NoSecrets(str(error))
