"""A receipt goes by e-mail when a customer wants it: whatever the server does, the sale is safe, no address stays."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pos_terminal.app.mailing import MailReport
from pos_terminal.devices.mail.outbox import Outbox
from pos_terminal.devices.mail.postman import Postman
from pos_terminal.devices.mail.server import Server
from tests.devices.papers import RECEIPT
from tests.fakes.fake_clock import FakeClock
from tests.fakes.sequential_ids import SequentialIds
from tests.mail.post_office import PostOffice, post_office

TO = "anna.verdi@example.com"
LONGEST_S = 20.0


class Desk:
    """A postman over one outbox; `again` is the next start."""

    def __init__(self, folder: Path, office: PostOffice) -> None:
        self.folder, self.office = folder / "outbox", office
        self.clock = FakeClock()
        self.server: Server | None = Server("127.0.0.1", office.port, "none", "till@linden.example", answer_s=0.5)
        self.heard: queue.SimpleQueue[MailReport] = queue.SimpleQueue()
        self._ids = SequentialIds()
        self.start()

    def start(self) -> None:
        self.postman = Postman(
            Outbox(self.folder), lambda: self.server, self.clock, self._ids.new, self.heard.put, look_s=0.02
        )
        self.postman.start()

    def again(self) -> None:
        self.postman.stop()
        self.start()

    def told(self) -> str:
        return self.heard.get(timeout=LONGEST_S).what

    def told_in_time(self) -> str:
        """Let time go on until something is told: a try that was under way puts the next one off."""
        for _ in range(100):
            self.clock.advance(301)
            try:
                return self.heard.get(timeout=0.2).what
            except queue.Empty:
                continue
        raise AssertionError("nothing was told")

    def bytes(self) -> bytes:
        return b"".join(path.read_bytes() for path in self.folder.glob("*"))


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with post_office() as made:
        yield made


@pytest.fixture
def desk(tmp_path: Path, office: PostOffice) -> Iterator[Desk]:
    made = Desk(tmp_path, office)
    yield made
    made.postman.stop()


def test_it_is_sent_and_the_address_is_gone(desk: Desk, office: PostOffice) -> None:
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_sent"
    (letter,) = office.until(1)
    assert (letter["To"], letter["From"]) == (TO, "till@linden.example")
    assert letter["Subject"] == f"{RECEIPT.shop.name}: {RECEIPT.number}"
    assert RECEIPT.number in letter.get_content()
    assert list(desk.folder.iterdir()) == []


@pytest.mark.parametrize("how", ["later", "hang", "drop"])
def test_a_server_that_does_not_take_it_is_asked_again_and_told_once(desk: Desk, office: PostOffice, how: str) -> None:
    office.how = how
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_waits"
    desk.clock.advance(301)
    office.wait(lambda: office.asked >= 2)
    office.how = "take"
    assert desk.told_in_time() == "email_sent"
    assert desk.bytes() == b""


def test_a_server_that_is_not_there(desk: Desk) -> None:
    assert desk.server is not None
    desk.server = replace(desk.server, port=9)
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_waits"


def test_an_address_that_is_none_is_told_and_forgotten(desk: Desk, office: PostOffice) -> None:
    office.how = "refuse"
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_refused"
    assert desk.bytes() == b""


def test_what_waits_survives_a_restart(desk: Desk, office: PostOffice) -> None:
    office.how = "later"
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_waits"
    (path,) = desk.folder.iterdir()
    assert path.stat().st_mode & 0o777 == 0o600
    assert desk.folder.stat().st_mode & 0o777 == 0o700
    office.how = "take"
    desk.again()
    assert desk.told() == "email_sent"


def test_what_was_asked_for_at_the_very_end_is_sent_by_the_next_start(desk: Desk, office: PostOffice) -> None:
    office.how = "later"
    desk.postman.send(RECEIPT, TO)
    desk.postman.stop()
    assert len(Outbox(desk.folder).letters()) == 1


@pytest.mark.parametrize("hours", [25, -25])
def test_after_a_day_the_address_is_forgotten_whatever_the_clock_did(
    desk: Desk, office: PostOffice, hours: int
) -> None:
    office.how = "later"
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_waits"
    desk.clock.jump(timedelta(hours=hours).total_seconds())
    desk.again()
    assert desk.told() == "email_expired"
    assert desk.bytes() == b""


def test_a_letter_that_cannot_be_read_is_taken_away(desk: Desk, office: PostOffice) -> None:
    desk.postman.stop()
    desk.folder.mkdir(exist_ok=True)
    (desk.folder / "torn.json").write_text('{"id": "torn", "to"')
    (desk.folder / "cut.part").write_text(TO)
    desk.start()
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_sent"
    assert list(desk.folder.iterdir()) == []


def test_the_password_goes_to_the_server_and_nowhere_else(desk: Desk, office: PostOffice) -> None:
    assert desk.server is not None
    desk.server = replace(desk.server, user="till", password="correct horse")
    assert "correct horse" not in repr(desk.server)
    office.how = "lock"
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_waits"
    assert len(office.logins) == 1
    assert b"correct horse" not in desk.bytes()


def test_an_outbox_that_cannot_be_written(desk: Desk) -> None:
    desk.folder.write_text("a file where a folder should be")
    desk.postman.send(RECEIPT, TO)
    assert desk.told() == "email_not_kept"
