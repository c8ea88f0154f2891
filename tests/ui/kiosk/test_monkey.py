"""A palm, a child, a thousand random touches: no crash, no page without a way on, no payment without a tap on Pay."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import BasketView, LineView, PaymentPhase, Stage, TillView
from tests.ui import kiosk_samples as samples
from tests.ui.kiosk.conftest import Open
from tests.ui.pages.kiosk import Kiosk

P = PaymentPhase
PAYS = ("kiosk_pay_button", "kiosk_retry_button")


class ToyTill:
    """Answers commands as the till does, as far as the window can tell the difference."""

    def __init__(self, kiosk: Kiosk, dice: random.Random) -> None:
        self._kiosk, self._dice, self._seen, self._sale = kiosk, dice, 0, 0
        self.view = samples.view()
        self.started = 0

    def answer(self) -> None:
        """Take what was asked since the last time, and now and then let a payment go on."""
        before = self.view
        commands = self._kiosk.till.commands[self._seen :]
        self._seen += len(commands)
        for command in commands:
            self.view = self._take(self.view, command)
        if self.view.payment is not None and self._dice.random() < 0.2:
            self.view = self._go_on(self.view)
        if commands or self.view is not before or self.view.payment is not None:
            self._kiosk.shows(replace(self.view, seq=self.view.seq + 1))

    def _take(self, view: TillView, command: object) -> TillView:
        match command:
            case cmd.AddItem(sku=sku, quantity=quantity, shown=price) if view.stage is Stage.SELL:
                return self._with(view, (*view.basket.lines, self._line(sku, quantity, price or 100)))
            case cmd.ChangeQuantity(line=line, quantity=quantity) if view.stage is Stage.SELL:
                changed = (replace(one, quantity=quantity) if one.id == line else one for one in view.basket.lines)
                return self._with(view, tuple(changed))
            case cmd.RemoveLine(line=line) if view.stage is Stage.SELL:
                return self._with(view, tuple(one for one in view.basket.lines if one.id != line))
            case cmd.ShowCategory(name=name):
                return replace(view, category=name)
            case cmd.Pay() if view.basket.lines:
                return replace(view, stage=Stage.TENDER, tender=samples.TENDER)
            case cmd.BackToSale() if view.stage is Stage.TENDER:
                return replace(view, stage=Stage.SELL, tender=None)
            case cmd.StartPayment():
                self.started += 1
                assert view.stage in (Stage.TENDER, Stage.PAYMENT)
                return replace(view, stage=Stage.PAYMENT, payment=samples.paying().payment)
            case cmd.AskCancel() if view.payment is not None:
                return replace(view, payment=replace(view.payment, phase=P.CANCELLED, can_cancel=False))
            case cmd.CancelSale() | cmd.NewSale() | cmd.SetAside():
                return samples.view()
            case _:
                return view

    def _line(self, sku: str, quantity: int, price: int) -> LineView:
        self._sale += 1
        return LineView(f"l{self._sale}", f"Item {sku}", quantity, "pcs", price, price * quantity // 1000, sku=sku)

    def _with(self, view: TillView, lines: tuple[LineView, ...]) -> TillView:
        total = sum(line.unit_price * line.quantity // 1000 for line in lines)
        items = sum(line.quantity // 1000 for line in lines)
        return replace(view, basket=BasketView(lines, items, total, total=total, sale=f"s{self._sale}"))

    def _go_on(self, view: TillView) -> TillView:
        assert view.payment is not None
        phase = self._dice.choice((P.DECLINED, P.EXPIRED, P.CHARGING, P.UNKNOWN, P.WAITING))
        if view.payment.phase is P.CHARGING:
            return samples.done()
        if view.payment.phase not in (P.WAITING, P.UNKNOWN):
            return view
        doubt = phase is P.UNKNOWN
        return replace(view, payment=replace(view.payment, phase=phase, can_set_aside=doubt))


PACES_S = (0.02, 0.1, 0.5, 0.8, 3.0, 20.0)
THOUSAND_A_MINUTE_S = (0.06,)


def touches(kiosk: Kiosk, till: ToyTill, dice: random.Random, number: int, paces: tuple[float, ...]) -> int:
    """Touch at random; returns how often a way to pay was tapped on purpose or by chance."""
    pays = 0
    size = kiosk.window.size()
    for _ in range(number):
        kiosk.now += dice.choice(paces)
        buttons = [one for one in kiosk.window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        if buttons and dice.random() < 0.6:
            one = dice.choice(buttons)
            place = one.mapTo(kiosk.window, one.rect().center())
        else:
            place = QPoint(dice.randrange(size.width()), dice.randrange(size.height()))
        hit = kiosk.window.childAt(place)
        name = hit.objectName() if hit is not None else ""
        pays += name in PAYS or name.startswith("kiosk_way_")
        kiosk.touches(place, after=0)
        till.answer()
        assert till.started <= pays
        assert kiosk.window.isVisible()
    return pays


def comes_home(kiosk: Kiosk, till: ToyTill) -> bool:
    """Nobody touches it any more: it must find its own way back to the start."""
    for _ in range(60):
        if kiosk.window.place == "attract":
            return True
        if till.view.payment is not None and till.view.payment.phase in (P.WAITING, P.CHARGING):
            till.view = samples.paying(P.EXPIRED)
        kiosk.waits(20.0)
        till.answer()
    return False


@pytest.mark.parametrize("seed", range(3))
def test_random_touches(open_kiosk: Open, seed: int) -> None:
    play(open_kiosk, seed, 120)


@pytest.mark.campaign
@pytest.mark.parametrize("seed", range(100, 130))
def test_a_thousand_random_touches_a_minute(open_kiosk: Open, seed: int) -> None:
    """Two minutes for each of thirty seeds: an hour. Every other one takes its time, and gets further."""
    play(open_kiosk, seed, 2000, THOUSAND_A_MINUTE_S if seed % 2 else PACES_S)


def play(open_kiosk: Open, seed: int, number: int, paces: tuple[float, ...] = PACES_S) -> None:
    dice = random.Random(seed)
    kiosk = open_kiosk(size=dice.choice(((1080, 1920), (1920, 1080), (1024, 768))))
    till = ToyTill(kiosk, dice)
    touches(kiosk, till, dice, number, paces)
    assert comes_home(kiosk, till), kiosk.window.place
