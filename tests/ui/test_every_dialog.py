"""Scanner, held keys, double taps, Esc, Tab: what must hold on every dialog and every page of a manager."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pos_terminal.app import commands as cmd
from pos_terminal.ui.parts.keypad import Key
from pos_terminal.ui.parts.letter_keys import keys_of
from pos_terminal.ui.parts.pin_dots import PinDots
from pos_terminal.ui.parts.stepper import StepButton
from pos_terminal.ui.windows import cashier as room
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.page import Page
from tests.ui.every_dialog import DIALOGS, PAGES, Scene
from tests.ui.pages.cashier import Cashier

Open = Callable[..., Cashier]
CODE = "4770123456789"
LOW = (1024, 600)  # where most dialogs have to scroll
SCENES = {**DIALOGS, **PAGES}
# what may go out beside the act itself: looking, counting, leaving; none of it moves money
HARMLESS = (
    *(cmd.LeaveRefund, cmd.LeaveGivenUp, cmd.DropApproval, cmd.LeavePayments, cmd.PlanRefund, cmd.BackToSale),
    *(cmd.ShowPayment, cmd.ShowPayments, cmd.ShowSettings, cmd.StillHere, cmd.CountCash, cmd.Foresee),
)
OWN_TESTS = {"SellPage", "TenderPage", "PaymentPage", "DonePage", "ParkedPage", "GuidePage"}


def leaves(kind: type) -> Iterator[type]:
    for below in kind.__subclasses__():
        if below.__subclasses__():
            yield from leaves(below)
        elif below.__module__.startswith(room.__name__):
            yield below


def come(open_cashier: Open, name: str, size: tuple[int, int] = (1366, 768)) -> tuple[Cashier, Scene]:
    scene = SCENES[name]
    cashier = open_cashier(scene.view(), size=size)
    scene.open(cashier)
    assert type(front(cashier)) is scene.kind
    cashier.till.commands.clear()
    return cashier, scene


def front(cashier: Cashier) -> QWidget:
    return cashier.window.dialogs.current or cashier.window.shown_page


def touch(cashier: Cashier, names: tuple[str, ...]) -> None:
    for name in names:
        if name.startswith("="):
            cashier.touch_letters(name[1:])
        else:
            cashier.tap(name)


def fields(cashier: Cashier) -> dict[str, str]:
    inside = front(cashier)
    made = {edit.objectName(): edit.text() for edit in inside.findChildren(QLineEdit) if edit.isVisible()}
    return made | {str(id(dots)): dots.accessibleDescription() for dots in inside.findChildren(PinDots)}


def acts(cashier: Cashier, scene: Scene) -> int:
    """How often it was done; nothing else may have gone out."""
    allowed = (*HARMLESS, *((scene.does,) if scene.does else ()))
    assert [type(one) for one in cashier.till.commands if type(one) not in allowed] == []
    return sum(type(one) is scene.does for one in cashier.till.commands)


def test_every_dialog_and_every_page_is_in_the_table() -> None:
    for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}."):
        importlib.import_module(module.name)
    assert {scene.kind for scene in DIALOGS.values()} == set(leaves(Dialog)) | {
        kind for kind in Dialog.__subclasses__() if kind.__name__ == "Question"
    }
    pages = {kind for kind in leaves(Page) if kind.__name__ not in OWN_TESTS}
    assert {scene.kind for scene in PAGES.values()} == pages


@pytest.mark.parametrize("name", SCENES)
def test_it_is_done_by_touch_alone(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    touch(cashier, scene.touch)
    assert acts(cashier, scene) == (1 if scene.does else 0)


@pytest.mark.parametrize("name", SCENES)
def test_it_is_done_by_keys_alone(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    scene.keys(cashier)
    assert acts(cashier, scene) == (1 if scene.does else 0)


@pytest.mark.parametrize("name", SCENES)
def test_a_double_tap_does_it_once_and_falls_on_nothing_else(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    touch(cashier, scene.touch[:-1])
    cashier.double_tap(scene.touch[-1])
    assert acts(cashier, scene) == (1 if scene.does else 0)
    assert cashier.window.dialogs.current is None or type(cashier.window.dialogs.current) is scene.kind


@pytest.mark.parametrize("key", ["F12", "Return", "Space"])
@pytest.mark.parametrize("name", SCENES)
def test_a_held_key_does_it_once_at_most(open_cashier: Open, name: str, key: str) -> None:
    cashier, scene = come(open_cashier, name)
    touch(cashier, scene.touch[:-1])
    page = cashier.page
    cashier.hold(key)
    assert acts(cashier, scene) <= 1
    assert cashier.page == page
    assert cashier.window.dialogs.current is None or type(cashier.window.dialogs.current) is scene.kind


@pytest.mark.parametrize("name", [name for name, scene in DIALOGS.items() if scene.does and not scene.by_enter])
def test_neither_enter_nor_a_key_held_since_before_does_what_moves_money(open_cashier: Open, name: str) -> None:
    scene = DIALOGS[name]
    cashier = open_cashier(scene.view())
    cashier.hold("F12", 0, let_go=False)
    scene.open(cashier)
    touch(cashier, scene.touch[:-1])
    cashier.till.commands.clear()
    cashier.hold("F12", 3)
    assert acts(cashier, scene) == 0
    cashier.press("Return")
    assert acts(cashier, scene) == 0


@pytest.mark.parametrize("name", DIALOGS)
def test_escape_leaves_it_and_only_it(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    touch(cashier, scene.touch[:-1])
    page = cashier.page
    basket = cashier.window.view.basket if cashier.window.view else None
    cashier.hold("Esc")
    assert acts(cashier, scene) == 0
    assert cashier.window.dialogs.current is None
    assert cashier.page == page
    assert cashier.window.view is not None
    assert cashier.window.view.basket == basket


@pytest.mark.parametrize("name", DIALOGS)
def test_escape_takes_nothing_back_that_is_on_its_way(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    touch(cashier, scene.touch)
    done = acts(cashier, scene)
    cashier.press("Esc")
    sent = [type(one) for one in cashier.till.commands if type(one) is not cmd.AskCancel]
    assert sum(one is scene.does for one in sent) == done
    assert cashier.window.dialogs.current is None or not cashier.window.dialogs.current.isHidden()


@pytest.mark.parametrize("name", SCENES)
def test_a_scan_is_in_the_basket_or_a_sentence_says_that_it_is_not(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    touch(cashier, scene.touch[:-1])
    before = fields(cashier)
    cashier.till.commands.clear()
    cashier.scan(CODE)
    sold = [one.code for one in cashier.till.asked(cmd.Scan)]
    if scene.scan == "basket":
        assert sold == [CODE]
        return
    assert type(front(cashier)) is scene.kind
    assert fields(cashier) == before
    assert sold == ([CODE] if scene.scan == "takes" else [])
    if scene.scan == "waits":
        toast = cashier.find("toast")
        assert toast.isVisible()
        assert "The scan was not added to the basket." in cashier.text("toast")
        assert covered(toast, cashier) == []
        assert cashier.sounds[-1] == "error"


@pytest.mark.parametrize("name", SCENES)
def test_a_scan_that_nothing_closes_is_no_sum_and_no_pin(open_cashier: Open, name: str) -> None:
    cashier, scene = come(open_cashier, name)
    if isinstance(cashier.window.focusWidget(), QLineEdit) and not cashier.window.focusWidget().isReadOnly():
        return  # words that a program types come as fast; they stand in the field for all to see
    before = fields(cashier)
    cashier.burst(CODE)
    assert type(front(cashier)) is scene.kind
    assert fields(cashier) == before
    assert acts(cashier, scene) == 0


@pytest.mark.parametrize("name", SCENES)
def test_tab_reaches_everything_and_what_it_reaches_is_in_sight(open_cashier: Open, name: str) -> None:
    cashier, _scene = come(open_cashier, name, LOW)
    inside = front(cashier)
    reached: list[QWidget] = []
    for _step in range(90):
        cashier.press("Tab")
        now = cashier.window.focusWidget()
        assert now is not None
        if isinstance(inside, Dialog):
            assert inside.isAncestorOf(now), f"{now.objectName()} lies outside"
        if inside.isAncestorOf(now):
            assert in_sight(now, inside), f"{now.objectName()} has the focus out of sight"
        if isinstance(now, QAbstractButton):
            assert cashier.window.ring.isVisible()
        if now in reached:
            break
        reached.append(now)
    missing = [told(one) for one in controls(inside) if one not in reached]
    assert missing == []


def controls(inside: QWidget) -> Iterator[QWidget]:
    """What a hand can use; the keys of a pad and the letters on the screen have real keys of their own."""
    letters = keys_of(inside.window())
    for one in inside.findChildren(QWidget):
        if not isinstance(one, QAbstractButton | QLineEdit) or isinstance(one, Key | StepButton):
            continue
        if not one.isVisible() or not one.isEnabled() or (letters is not None and letters.isAncestorOf(one)):
            continue
        if one.objectName() in ("letter_keys_button",) or one.objectName().startswith("day_2"):
            continue  # the letters are for touch; the arrows go through a calendar
        yield one


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}"


def in_sight(widget: QWidget, inside: QWidget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    return seen.height() >= min(widget.height(), 24) and seen.width() >= min(widget.width(), 24)


def covered(toast: QWidget, cashier: Cashier) -> list[str]:
    """Buttons of the dialog that lie under the sentence."""
    place = QRect(toast.mapTo(cashier.window, QPoint(0, 0)), toast.size())
    return [
        told(one)
        for one in front(cashier).findChildren(QAbstractButton)
        if one.isVisible()
        and not toast.isAncestorOf(one)
        and place.intersects(QRect(one.mapTo(cashier.window, QPoint(0, 0)), one.size()))
    ]
