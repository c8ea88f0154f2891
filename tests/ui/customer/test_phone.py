"""The demo's phone: shows the newest open payment, does what is pressed, and leaves no thread."""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from pos_terminal.ui.theme import Theme, read_tokens
from pos_terminal.ui.windows.phone import PhonePayment, PhoneTable, PhoneTrouble, PhoneWindow, read_payment
from pos_terminal.ui.windows.phone.client import PhoneState

SWIP = PhonePayment("swip", "o1", 2384, 2384, PhoneState.OPEN, "4827", 1)
DROPPAY = PhonePayment("droppay", "a1", 2384, 2384, PhoneState.OPEN, "7PA98", 2)


class Services:
    """A client whose payments the test sets; it notes what was done and in which thread."""

    def __init__(self) -> None:
        self.known: tuple[PhonePayment, ...] = ()
        self.acts: list[tuple[str, str, str]] = []
        self.threads: set[str] = set()
        self.trouble = ""

    def payments(self) -> tuple[PhonePayment, ...]:
        self.threads.add(threading.current_thread().name)
        return self.known

    def act(self, rail: str, payment_id: str, action: str) -> None:
        if self.trouble:
            raise PhoneTrouble(self.trouble)
        self.acts.append((rail, payment_id, action))


Open = Callable[..., PhoneWindow]


@pytest.fixture
def open_phone(resources: Path, qtbot: QtBot) -> Iterator[Open]:
    opened: list[PhoneWindow] = []

    def build(services: Services, table: PhoneTable | None = None) -> PhoneWindow:
        theme = Theme(read_tokens(resources / "tokens.json"), resources, reduced_motion=True)
        window = PhoneWindow(theme, services, shop="Linden Café & Grocer", locale="en_IE", poll_s=0.01, table=table)
        window.show()
        opened.append(window)
        return window

    yield build
    for window in opened:
        window.close()
        assert not window.polling
        window.deleteLater()
    assert [thread.name for thread in threading.enumerate() if thread.name == "phone"] == []


def reads(window: PhoneWindow, name: str) -> str:
    label = window.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def buttons(window: PhoneWindow) -> list[str]:
    found = window.findChildren(QAbstractButton)
    return [button.objectName() for button in found if button.isVisible()]


def press(window: PhoneWindow, qtbot: QtBot, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_to_pay(open_phone: Open, qtbot: QtBot) -> None:
    window = open_phone(Services())

    assert reads(window, "phone_result_label") == "Nothing to pay"
    assert buttons(window) == []


def test_a_customer_sits_down_and_then_waits_for_the_bill(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    window = open_phone(services, PhoneTable("paysera", "PAYSERA*3:TABLE 3", "TABLE 3"))
    assert buttons(window) == ["phone_sit_down_button"]

    press(window, qtbot, "phone_sit_down_button")
    qtbot.waitUntil(lambda: services.acts == [("paysera", "PAYSERA*3:TABLE 3", "check_in")])
    assert buttons(window) == []
    assert reads(window, "phone_message_label") == "Choose Paysera and TABLE 3 at the till."

    services.known = (SWIP,)
    qtbot.waitUntil(lambda: window.payment == SWIP)
    assert "phone_sit_down_button" not in buttons(window)
    services.known = (replace(SWIP, state=PhoneState.PAID),)
    qtbot.waitUntil(lambda: buttons(window) == ["phone_sit_down_button"])


def test_a_seat_that_was_refused_can_be_asked_for_again(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    services.trouble = "no such table"
    window = open_phone(services, PhoneTable("paysera", "PAYSERA*3:TABLE 3", "TABLE 3"))
    with qtbot.waitSignal(window.said):
        press(window, qtbot, "phone_sit_down_button")
    assert buttons(window) == ["phone_sit_down_button"]


def test_the_newest_open_payment_is_shown(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    services.known = (SWIP, DROPPAY, replace(DROPPAY, id="a9", state=PhoneState.EXPIRED, made=9))
    window = open_phone(services)

    qtbot.waitUntil(lambda: window.payment == DROPPAY)

    assert reads(window, "phone_amount_label") == "€23.84"
    assert reads(window, "phone_code_label") == "7PA98"


def test_only_droppay_can_be_declined(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    window = open_phone(services)

    services.known = (DROPPAY,)
    qtbot.waitUntil(lambda: window.payment == DROPPAY)
    assert buttons(window) == [
        "phone_approve_button",
        "phone_decline_button",
        "phone_late_button",
        "phone_close_app_button",
    ]

    services.known = (SWIP,)
    qtbot.waitUntil(lambda: window.payment == SWIP)
    assert "phone_decline_button" not in buttons(window)
    assert {"phone_loyalty_button", "phone_till_loyalty_button"} <= set(buttons(window))


def test_the_payment_page_of_a_card_has_a_decline_and_never_a_card_form(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    window = open_phone(services)
    card = replace(DROPPAY, rail="card")
    services.known = (card,)
    qtbot.waitUntil(lambda: window.payment == card)
    assert buttons(window)[:2] == ["phone_approve_button", "phone_decline_button"]
    assert card.title == "Card link"


@pytest.mark.parametrize(
    ("button", "action"),
    [
        ("phone_approve_button", "approve"),
        ("phone_loyalty_button", "approve_with_loyalty"),
        ("phone_till_loyalty_button", "pay_at_till_with_loyalty"),
        ("phone_late_button", "approve_late"),
        ("phone_close_app_button", "close_app"),
    ],
)
def test_a_press_reaches_the_service_once(open_phone: Open, qtbot: QtBot, button: str, action: str) -> None:
    services = Services()
    services.known = (SWIP,)
    window = open_phone(services)
    qtbot.waitUntil(lambda: window.payment == SWIP)

    press(window, qtbot, button)
    press(window, qtbot, button)
    qtbot.waitUntil(lambda: services.acts != [])

    assert services.acts == [("swip", "o1", action)]


def test_the_result_stays_until_the_next_payment(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    services.known = (SWIP,)
    window = open_phone(services)
    qtbot.waitUntil(lambda: window.payment == SWIP)

    services.known = (replace(SWIP, state=PhoneState.PAID),)
    qtbot.waitUntil(lambda: reads(window, "phone_result_label") == "Paid")
    assert buttons(window) == []

    services.known = (replace(SWIP, state=PhoneState.PAID), DROPPAY)
    qtbot.waitUntil(lambda: window.payment == DROPPAY)


def test_a_refusal_is_said_and_the_buttons_come_back(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    services.known = (SWIP,)
    services.trouble = "the order is CLOSED"
    window = open_phone(services)
    qtbot.waitUntil(lambda: window.payment == SWIP)
    said: list[str] = []
    window.said.connect(said.append)

    press(window, qtbot, "phone_approve_button")

    qtbot.waitUntil(lambda: said == ["the order is CLOSED"])
    button = window.findChild(QAbstractButton, "phone_approve_button")
    assert button is not None and button.isEnabled()


def test_the_services_are_never_asked_in_the_gui_thread(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    open_phone(services)

    qtbot.waitUntil(lambda: services.threads != set())

    assert services.threads == {"phone"}


def test_closing_ends_the_thread_and_showing_begins_anew(open_phone: Open, qtbot: QtBot) -> None:
    services = Services()
    window = open_phone(services)
    window.close()
    assert not window.polling

    services.known = (SWIP,)
    window.show()

    qtbot.waitUntil(lambda: window.payment == SWIP)


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ({}, PhoneState.OPEN),
        ({"app": "closed"}, PhoneState.APP_CLOSED),
        ({"app": "pays at the till"}, PhoneState.AT_TILL),
        ({"paid": True}, PhoneState.APPROVED),
        ({"paid": True, "status": "CLOSED", "captured": 2264}, PhoneState.PAID),
        ({"status": "CLOSED"}, PhoneState.CANCELLED),
        ({"status": "EXPIRED"}, PhoneState.EXPIRED),
        ({"rail": "droppay", "status": "REFUSED"}, PhoneState.DECLINED),
        ({"rail": "droppay", "status": "REVOKED"}, PhoneState.TAKEN_BACK),
    ],
)
def test_the_sandbox_is_read(changes: Mapping[str, object], state: PhoneState) -> None:
    doc: dict[str, object] = {
        "rail": "swip",
        "id": "o1",
        "status": "OPEN",
        "amount": 2264,
        "original": 2384,
        "paid": False,
        "captured": 0,
        "app": "not scanned",
        "qr_text": "https://swip.one/s/ab-4827",
        "created_at_ns": 7,
    }

    payment = read_payment({**doc, **changes})

    assert payment.state is state
    assert (payment.minor, payment.original, payment.made) == (2264, 2384, 7)
    assert state in (PhoneState.OPEN, PhoneState.AT_TILL, PhoneState.APP_CLOSED) or payment.acts == ()
