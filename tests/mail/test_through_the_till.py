"""From the Approved page to the customer's mailbox, through the real till; afterwards nothing knows the address."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.config.email_settings import EmailSettings
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import Settings, SettingsError, parse_settings
from tests.mail.post_office import PostOffice, post_office
from tests.program import open_house

TO = "anna.verdi@example.com"


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with post_office() as made:
        yield made


def settings(office: PostOffice, host: str = "127.0.0.1", user: str = "") -> Settings:
    email = EmailSettings(host=host, port=office.port, security="none", sender="till@linden.example", user=user)
    return Settings(email=email)


def sell_and_send(where: Path, told: Settings, secrets: MemorySecrets, address: str, code: str) -> None:
    async def run() -> None:
        async with open_house.opened(places(where), secrets) as till:
            await till.sell()
            view = await till.until(lambda view: view.done is not None)
            assert view.done is not None
            assert view.can_email == bool(told.email.host)
            till.send(cmd.EmailReceipt(view.done.sale, address))
            await till.until(lambda view: till.heard(code))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(open_house, "Settings", lambda: told)
        asyncio.run(run())


def test_it_arrives_and_no_file_of_the_till_knows_the_address(office: PostOffice, tmp_path: Path) -> None:
    sell_and_send(tmp_path, settings(office), MemorySecrets(), TO, "email_sent")
    (letter,) = office.until(1)
    assert letter["To"] == TO
    assert "T1-1" in letter["Subject"]
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert TO.encode() not in kept


def test_the_password_is_only_for_the_server_it_was_stored_with(office: PostOffice, tmp_path: Path) -> None:
    secrets = MemorySecrets({"email.password": ("https://127.0.0.1:1", "correct horse")})
    sell_and_send(tmp_path, settings(office, user="till"), secrets, TO, "email_waits")
    assert office.asked == 0
    secrets.set("email.password", f"https://127.0.0.1:{office.port}", "correct horse")
    sell_and_send(tmp_path, settings(office, user="till"), secrets, TO, "email_sent")
    assert len(office.logins) >= 1


def test_a_test_till_sends_to_this_computer_only(office: PostOffice, tmp_path: Path) -> None:
    sell_and_send(tmp_path, settings(office, host="mail.example.com"), MemorySecrets(), TO, "email_waits")
    assert office.asked == 0


@pytest.mark.parametrize(
    "address", ["", "anna", "anna@", "a b@example.com", "a@b@example.com", "a@example.com\nBcc: b@c.de"]
)
def test_what_is_no_address_is_refused(office: PostOffice, tmp_path: Path, address: str) -> None:
    sell_and_send(tmp_path, settings(office), MemorySecrets(), address, "email_address")
    assert not (tmp_path / "outbox").exists()


def test_without_a_server_nothing_is_offered(office: PostOffice, tmp_path: Path) -> None:
    sell_and_send(tmp_path, Settings(), MemorySecrets(), TO, "email_off")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('host = "mail.example.com"', "email.sender"),
        ('host = "mail.example.com"\nsender = "a@b.example"\nsecurity = "none"', "email.security"),
        ('security = "ssl"', "email.security"),
    ],
)
def test_settings_that_cannot_be_used_are_named(text: str, key: str) -> None:
    with pytest.raises(SettingsError, match=key):
        parse_settings(f"[email]\n{text}\n".encode())
