"""Secrets go to their one origin, are shown nowhere, and a store that hangs holds up nothing."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import keyring.backend
import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.backends.chainer import ChainerBackend

from pos_terminal.app.ports import Secrets
from pos_terminal.cli import main
from pos_terminal.config import secrets as module
from pos_terminal.config.secrets import (
    CredentialsFolderSecrets,
    KeyringSecrets,
    MemorySecrets,
    NoSecrets,
    SecretStoreError,
    open_secrets,
    system_backend,
)
from pos_terminal.devices.clock import SystemClock
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal
from tests.fakes.memory_journal import FIRST

HERE, THERE, VALUE = "https://api.example.com", "https://evil.example.com", "s3cr3t-t0ken"


class DictBackend:
    """A keyring in a dict; `broken` raises, `hold` hangs."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.broken = False
        self.free = threading.Event()
        self.free.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._meet()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._meet()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._meet()
        del self.kept[service, username]

    def _meet(self) -> None:
        self.free.wait(5)
        if self.broken:
            raise RuntimeError(f"the store said {VALUE}")


@pytest.fixture
def backend() -> Iterator[DictBackend]:
    made = DictBackend()
    yield made
    made.free.set()


@pytest.fixture(params=["memory", "keyring", "folder"])
def secrets(request: pytest.FixtureRequest, backend: DictBackend, tmp_path: Path) -> Secrets:
    if request.param == "memory":
        return MemorySecrets({"swip.token": (HERE, VALUE)})
    if request.param == "keyring":
        kept = KeyringSecrets("till-1", backend)
        kept.set("swip.token", HERE, VALUE)
        return kept
    (tmp_path / "swip.token").write_text(json.dumps({"origin": HERE, "value": VALUE}), encoding="utf-8")
    return CredentialsFolderSecrets(tmp_path)


def test_a_secret_goes_to_its_origin_only(secrets: Secrets) -> None:
    assert secrets.get("swip.token", HERE) == VALUE
    for other in (THERE, HERE + ":8443", HERE + "/", HERE.replace("https", "http"), ""):
        assert secrets.get("swip.token", other) is None
    assert secrets.get("droppay.client_id", HERE) is None


def test_a_secret_is_never_shown(secrets: Secrets) -> None:
    assert VALUE not in repr(secrets)
    assert VALUE not in repr(module.Stored(HERE, VALUE))


def test_tills_side_by_side_do_not_share(backend: DictBackend) -> None:
    KeyringSecrets("till-1", backend).set("swip.token", HERE, VALUE)
    assert KeyringSecrets("till-2", backend).get("swip.token", HERE) is None
    assert list(backend.kept) == [("pos-terminal/till-1", "swip.token")]


def test_a_secret_is_replaced_and_removed(backend: DictBackend) -> None:
    secrets = KeyringSecrets("till-1", backend)
    secrets.set("swip.token", HERE, VALUE)
    secrets.set("swip.token", THERE, "other")
    assert secrets.get("swip.token", HERE) is None
    assert secrets.origin_of("swip.token") == THERE
    assert secrets.remove("swip.token")
    assert not secrets.remove("swip.token")
    assert secrets.origin_of("swip.token") is None


def test_a_store_that_hangs_is_left_behind(backend: DictBackend) -> None:
    secrets = KeyringSecrets("till-1", backend, wait_s=0.05)
    backend.free.clear()
    assert secrets.get("swip.token", HERE) is None
    assert secrets.why == "The secret store did not answer. Is it locked?"
    with pytest.raises(SecretStoreError, match="did not answer"):
        secrets.set("swip.token", HERE, VALUE)
    backend.free.set()
    secrets = KeyringSecrets("till-1", backend)
    secrets.set("swip.token", HERE, VALUE)
    assert secrets.get("swip.token", HERE) == VALUE


def test_a_store_that_hangs_does_not_hold_up_the_end_of_the_program() -> None:
    code = (
        "import time\n"
        "from pos_terminal.config.secrets import KeyringSecrets\n"
        "class Slow:\n    def get_password(self, service, name): time.sleep(60)\n"
        "assert KeyringSecrets('t', Slow(), wait_s=0.05).get('a', 'b') is None"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=20).returncode == 0


def test_a_store_that_fails_tells_no_secret(backend: DictBackend) -> None:
    backend.broken = True
    secrets = KeyringSecrets("till-1", backend)
    assert secrets.get("swip.token", HERE) is None
    assert secrets.why == "The secret store failed (RuntimeError)."
    with pytest.raises(SecretStoreError) as error:
        secrets.origin_of("swip.token")
    assert VALUE not in str(error.value)
    assert error.value.__cause__ is None
    assert error.value.__suppress_context__ or error.value.__context__ is None


def test_what_another_program_wrote_is_not_taken(backend: DictBackend, tmp_path: Path) -> None:
    backend.kept["pos-terminal/till-1", "swip.token"] = VALUE
    kept = KeyringSecrets("till-1", backend)
    assert kept.get("swip.token", HERE) is None
    assert "set it again" in kept.why
    (tmp_path / "swip.token").write_text(VALUE, encoding="utf-8")
    folder = CredentialsFolderSecrets(tmp_path)
    assert folder.get("swip.token", HERE) is None
    assert "set it again" in folder.why
    assert VALUE not in folder.why + kept.why


# --- which store


@pytest.fixture
def ring() -> Iterator[Callable[[keyring.backend.KeyringBackend], None]]:
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def _backend(module_name: str) -> keyring.backend.KeyringBackend:
    kind = type("Keyring", (keyring.backends.null.Keyring,), {"__module__": module_name})
    return kind()  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "name",
    [
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.libsecret",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    ],
)
def test_real_stores_are_taken(ring: Callable[[keyring.backend.KeyringBackend], None], name: str) -> None:
    ring(_backend(name))
    assert isinstance(open_secrets("till-1"), KeyringSecrets)


@pytest.mark.parametrize("name", ["keyring.backends.null", "keyring.backends.fail", "keyrings.alt.file",
                                  "keyrings.cryptfile.cryptfile", "keyring.backends.Windowsill"])  # fmt: skip
def test_stores_that_keep_nothing_safe_are_not(
    ring: Callable[[keyring.backend.KeyringBackend], None], name: str
) -> None:
    ring(_backend(name))
    with pytest.raises(SecretStoreError):
        system_backend()
    found = open_secrets("till-1")
    assert isinstance(found, NoSecrets)
    assert "Cash works" in found.why
    assert found.get("swip.token", HERE) is None


def test_a_chain_gives_its_real_store_or_none(
    ring: Callable[[keyring.backend.KeyringBackend], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = ChainerBackend()
    links = [_backend("keyrings.alt.file")]
    monkeypatch.setattr(ChainerBackend, "backends", property(lambda self: links))
    ring(chain)
    with pytest.raises(SecretStoreError):
        system_backend()
    links.append(_backend("keyring.backends.SecretService"))
    assert system_backend() is links[1]


def test_a_credentials_folder_comes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ring: Callable[[keyring.backend.KeyringBackend], None]
) -> None:
    ring(_backend("keyring.backends.SecretService"))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert isinstance(open_secrets("till-1"), CredentialsFolderSecrets)


# --- the command


@pytest.fixture
def till(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, backend: DictBackend) -> Path:
    clock = SystemClock()
    SqliteJournal.create(tmp_path / "journal.db", FIRST, clock, TimeIds(clock)).close()
    monkeypatch.setattr(module, "system_backend", lambda: backend)
    return tmp_path


def _type(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def test_the_command_stores_checks_and_removes(
    till: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], backend: DictBackend
) -> None:
    _type(monkeypatch, VALUE + "\n")
    data = ["--data", str(till)]
    assert main(["secret", "set", "swip.token", "--origin", HERE + "/v2", *data]) == 0
    assert KeyringSecrets(FIRST.till, backend).get("swip.token", HERE) == VALUE
    assert main(["secret", "check", "swip.token", *data]) == 0
    assert main(["secret", "remove", "swip.token", *data]) == 0
    assert main(["secret", "check", "swip.token", *data]) == 1
    told = capsys.readouterr()
    assert f"It is sent to {HERE} only." in told.out
    assert VALUE not in told.out + told.err


def test_the_command_takes_no_bad_origin_and_no_empty_value(
    till: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], backend: DictBackend
) -> None:
    _type(monkeypatch, VALUE)
    assert main(["secret", "set", "swip.token", "--origin", "not a url", "--data", str(till)]) == 2
    _type(monkeypatch, "\n")
    assert main(["secret", "set", "swip.token", "--origin", HERE, "--data", str(till)]) == 2
    assert backend.kept == {}


def test_the_command_says_that_there_is_no_store(
    till: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def none() -> DictBackend:
        raise SecretStoreError("This machine has no secret store.")

    monkeypatch.setattr(module, "system_backend", none)
    assert main(["secret", "check", "swip.token", "--data", str(till)]) == 2
    assert capsys.readouterr().err == "This machine has no secret store.\n"


def test_the_command_needs_a_till(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["secret", "check", "swip.token", "--data", str(tmp_path)]) == 2


def test_the_command_reads_the_credentials_folder_and_changes_nothing_there(
    till: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = till / "credentials"
    folder.mkdir()
    (folder / "swip.token").write_text(json.dumps({"origin": HERE, "value": VALUE}))
    (folder / "droppay.client_id").write_text("garbage")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    data = ["--data", str(till)]
    assert main(["secret", "check", "swip.token", *data]) == 0
    assert main(["secret", "check", "droppay.client_secret", *data]) == 1
    assert main(["secret", "check", "droppay.client_id", *data]) == 2
    _type(monkeypatch, VALUE + "\n")
    assert main(["secret", "set", "swip.token", "--origin", HERE, *data]) == 2
    assert main(["secret", "remove", "swip.token", *data]) == 2
    told = capsys.readouterr()
    assert f"It is sent to {HERE} only." in told.out
    assert str(folder) in told.err
    assert VALUE not in told.out + told.err
