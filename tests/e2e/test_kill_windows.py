"""SIGKILL with both windows open, in each state of a payment: the next start shows it and finishes it rightly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from pos_terminal.app.views import PaymentPhase, PaymentView, Stage
from pos_terminal.config.paths import places
from tests.e2e.conftest import BUGS
from tests.e2e.counter import Counter, Services, called, wait_for
from tests.e2e.kill_scenes import CREATE, RAILS, SETTLE, VOID, not_sold, sold
from tests.e2e.nest import Nest
from tests.e2e.people import People
from tests.e2e.test_start import plain

CROISSANT, LOAF = "4779990010172", "4779990010516"
ALL_RAILS = [RAILS[0], *(pytest.param(rail, marks=pytest.mark.campaign) for rail in RAILS[1:])]


class Windows(Counter):
    """A till with both windows open, worked by hand."""

    shown_names: list[str]

    def spawn(self) -> None:
        self.shown_names = []
        super().spawn()

    def scan(self, *codes: str) -> None:
        for code in codes:
            self._order("scan", code)

    def tap(self, *names: str) -> None:
        """Tap controls of the cashier's window, each as soon as it can be tapped."""
        for name in names:
            self._order("tap", name)

    def press(self, key: str) -> None:
        self._order("press", key)

    def shows(self, *names: str) -> None:
        """Wait until one of the windows shows each of these controls."""
        self.shown_names.clear()
        for name in names:
            self._order("sees", name)
        wait_for(lambda: self.shown_names == list(names), f"the windows show {names}")

    def pays(self, rail: str) -> None:
        """Scan two items, press Pay, tap a way to pay."""
        self.scan(CROISSANT, LOAF)
        self.until(lambda view: len(view.basket.lines) == 2)
        self.press("F12")
        self.until(lambda view: view.stage is Stage.TENDER)
        self.tap(f"rail_{rail}_button")

    def waits(self, rail: str) -> PaymentView:
        """Show a rail's code on both windows."""
        self.pays(rail)
        found = self.until(lambda view: view.payment is not None and bool(view.payment.qr_text)).payment
        assert found is not None
        self.shows("payment_cancel_button", "customer_qr_image")
        return found

    def cancels(self) -> None:
        self.tap("payment_cancel_button", "payment_cancel_confirm_button")

    def _order(self, what: str, name: str) -> None:
        self._write(msgspec.json.encode({what: name}))

    def _hear(self, line: bytes) -> None:
        if line.startswith(b"["):
            self.shown_names += msgspec.json.decode(line, type=list[str])
        else:
            super()._hear(line)


@pytest.fixture(scope="module")
def windows_nest() -> Iterator[Nest]:
    with Nest("tests.e2e.windowed") as made:
        yield made


@pytest.fixture
def till(services: Services, windows_nest: Nest, tmp_path: Path) -> Iterator[Windows]:
    """One till with windows. Afterwards no rule of a paper was broken, and no bug and no word of Qt was logged."""
    made = Windows(Services(services.process, services.control, windows_nest), tmp_path / "till")
    try:
        yield made
    finally:
        made.kill()
    assert services.control.violations() == []
    assert not [bug for bug in BUGS if bug in made.words], made.words[-3000:]
    assert places(made.folder).crash_log.read_text() == ""


@pytest.fixture(params=ALL_RAILS)
def rail(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_the_basket(till: Windows) -> None:
    till.start()
    till.scan(CROISSANT, LOAF)
    before = till.until(lambda view: len(view.basket.lines) == 2)
    till.shows("basket_list", "customer_basket_list")
    till.restart()
    assert plain(till.view.basket) == plain(before.basket)
    till.shows("basket_list", "customer_basket_list")


def test_opening(till: Windows, rail: str) -> None:
    till.start()
    till.control.fault("delay", rail, CREATE[rail], seconds=1.0, processed=True)
    till.pays(rail)
    wait_for(lambda: called(till.control, CREATE[rail]), "the create")
    till.restart()
    people = People(till, rail)
    if rail != "droppay":
        sold(till, people)  # found by our own id
    else:
        not_sold(till, people)  # it tells of nothing it opened: never charged, and the other way to pay is there


def test_waiting(till: Windows, rail: str) -> None:
    till.start()
    code = till.waits(rail).qr_text
    till.restart()
    assert till.sees(PaymentPhase.WAITING).qr_text == code
    till.shows("payment_cancel_button", "customer_qr_image")
    sold(till, People(till, rail))
    till.shows("customer_result_mark")


def test_approved(till: Windows, rail: str) -> None:
    till.dies("payment.call/settle", before=True)
    till.waits(rail)
    till.control.customer(rail, "approve")
    till.ended()
    till.start()
    sold(till, People(till, rail))


def test_settling(till: Windows, rail: str) -> None:
    till.start()
    till.control.fault("delay", rail, SETTLE[rail], seconds=1.0, processed=True)
    till.waits(rail)
    till.control.customer(rail, "approve")
    wait_for(lambda: called(till.control, SETTLE[rail]), "the settle")
    till.restart()
    sold(till, People(till, rail))


def test_voiding(till: Windows, rail: str) -> None:
    till.start()
    till.waits(rail)
    till.control.fault("delay", rail, VOID[rail], seconds=1.0, processed=True)
    till.cancels()
    wait_for(lambda: called(till.control, VOID[rail]), "the void")
    till.restart()
    not_sold(till, People(till, rail, customer=""))


def die_in_doubt(till: Windows) -> None:
    """Show that the till does not know, die, and come back to services that answer again."""
    till.sees(PaymentPhase.UNKNOWN)
    till.shows("payment_check_now_button")
    till.kill()
    till.control.clear_faults()
    till.start()


def test_doubt_of_opening(till: Windows) -> None:
    """SWiP alone: an authorization of DropPay whose answer was lost is harmless, and refused at once."""
    till.start()
    till.control.fault("drop_after", "swip", CREATE["swip"])
    till.control.fault("lost", "swip", "look", seconds=600)
    till.pays("swip")
    die_in_doubt(till)
    sold(till, People(till, "swip"))


def test_doubt_of_settling(till: Windows, rail: str) -> None:
    till.start()
    till.waits(rail)
    till.control.fault("drop_before", rail, SETTLE[rail], times=None)
    till.control.customer(rail, "approve")
    die_in_doubt(till)
    sold(till, People(till, rail))


def test_doubt_of_voiding(till: Windows, rail: str) -> None:
    till.start()
    till.waits(rail)
    till.control.fault("drop_before", rail, VOID[rail], times=None)
    till.cancels()
    die_in_doubt(till)
    not_sold(till, People(till, rail, customer=""))
