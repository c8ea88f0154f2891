"""The pages of the receipt and of e-mail: what is typed is seen on paper at once, and each is tried for real."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.config.settings import read_settings
from pos_terminal.domain import events as ev
from pos_terminal.house import TEST
from pos_terminal.windows import TillWindows
from tests.mail.post_office import PostOffice, post_office
from tests.settings.test_settings_window import Manager

PASSWORD = "p0st-haste"


@pytest.fixture
def office() -> Iterator[PostOffice]:
    with post_office() as running:
        yield running


@contextmanager
def settings_of(app: QApplication, qtbot: QtBot, folder: Path, text: str) -> Iterator[Manager]:
    """The settings of a running till whose file says this."""
    where = places(folder)
    where.make()
    where.settings.write_text(f"[screens]\nvolume = 0\n\n{text}")
    memory = MemorySecrets()
    program = TillWindows(app, where, read_settings(where.settings), mode=TEST, secrets=lambda till: memory)
    page = Manager(program, qtbot)
    try:
        page.until(lambda: page.window.view is not None)
        page.press("Ctrl+5")
        page.until(lambda: page.sees("settings_receipt_button"))
        yield page
    finally:
        program.close()


def server(office: PostOffice, more: str = "") -> str:
    return f"""[email]
host = "127.0.0.1"
port = {office.port}
security = "none"
sender = "till@linden.example"
{more}
"""


def answers(manager: Manager, device: str, words: str) -> None:
    manager.tab_to(f"{device}_test_button")
    manager.press("Space")
    manager.until(lambda: words in manager.text(f"{device}_test_result_label"))


def test_what_is_typed_stands_on_the_paper_at_once(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with settings_of(qapp, qtbot, tmp_path / "till", "[shop]\nname = 'Linden'\n") as manager:
        manager.tap("settings_receipt_button")
        assert "Linden" in manager.text("receipt_preview")
        manager.fill("settings_shop_footer_field", "Come again")
        manager.fill("settings_shop_receipt_url_field", "https://linden.example/r")
        assert "Come again" in manager.text("receipt_preview")
        assert "https://linden.example/r" in manager.text("receipt_preview").replace("\n", "")
        manager.tab_to("settings_shop_language_it_button")
        manager.press("Space")
        assert "TOTALE EUR" in manager.text("receipt_preview")
        manager.save()
        answers(manager, "receipt", "among the receipts")
        printed = manager.program.house.places.receipts / "1-0.txt"
        assert "Come again" in printed.read_text()
        assert "TEST" in printed.read_text()


def test_a_test_letter_goes_to_the_shop_itself(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, office: PostOffice
) -> None:
    with settings_of(qapp, qtbot, tmp_path / "till", server(office)) as manager:
        manager.tap("settings_email_button")
        answers(manager, "mail", "The server took it in ")
        (letter,) = office.until(1)
        assert (letter["To"], letter["From"]) == ("till@linden.example", "till@linden.example")
        assert not (manager.program.house.places.data / "outbox").exists()


def test_a_server_that_never_answers_is_told_and_a_sale_goes_on(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, office: PostOffice
) -> None:
    office.how = "hang"
    with settings_of(qapp, qtbot, tmp_path / "till", server(office)) as manager:
        manager.tap("settings_email_button")
        answers(manager, "mail", "cannot be reached or does not answer")
        manager.press("Ctrl+1")
        manager.until(lambda: manager.page == "sell_screen")


def test_the_password_is_stored_for_the_server_and_never_shown(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, office: PostOffice
) -> None:
    with settings_of(qapp, qtbot, tmp_path / "till", server(office, 'user = "till"')) as manager:
        manager.tap("settings_email_button")
        answers(manager, "mail", "its password")
        manager.tap("email_password_replace_button")
        manager.type(PASSWORD)
        manager.press("Return")
        manager.until(lambda: not manager.sees("secret_dialog"))
        assert PASSWORD not in repr(manager.window.view)
        house = manager.program.house
        assert house.secrets.get("email.password", f"https://127.0.0.1:{office.port}") == PASSWORD
        said = [entry.event for entry in house.journal.entries() if isinstance(entry.event, ev.SecretReplaced)]
        assert [event.name for event in said] == ["email.password"]
        assert PASSWORD not in house.places.settings.read_text()
