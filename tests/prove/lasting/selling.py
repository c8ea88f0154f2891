"""One sale after the other before the windows: what the customer and the cashier do, by chance, and what goes wrong."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtGui import QPaintEvent

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import PaymentView, Stage, TillView
from pos_terminal.sandbox.control import ControlRefused
from tests.benchmarks.counter import NotSeen
from tests.benchmarks.eyes import Eye
from tests.prove.lasting.counter_of import LongCounter

CODES = ("4779990010172", "4779990010516")
RAILS = ("swip", "droppay")
OPEN = {"swip": "create", "droppay": "authorize"}
SETTLE = {"swip": "close", "droppay": "charge"}
FAULTS = ("drop_after", "drop_before", "status_500", "truncated", "not_json", "delay")
LEAPS_S = (2.0, 6.0, 2.0, 6.0, 20.0, 20.0, 60.0)  # the clocks go so far where a screen stands still
STANDS_MS = 700
OVER = frozenset({P.DECLINED, P.EXPIRED, P.CANCELLED, P.REFUSED, P.NOT_PAID, P.GIVEN_BACK, P.NO_LOYALTY})
SHOWN = (P.WAITING, P.LOYALTY)


@dataclass(slots=True)
class Times:
    """Of one sale, in milliseconds; 0: not measured."""

    scan_ms: float = 0.0
    code_ms: float = 0.0


@dataclass(slots=True)
class Seller:
    """Sells by chance; the same seed sells the same. `seen` counts what happened."""

    counter: LongCounter
    chance: random.Random
    seen: dict[str, int] = field(default_factory=dict)

    def sell(self) -> Times:
        """One customer, from the first scan to the next customer."""
        times = Times(scan_ms=self._scan(self.chance.choice(CODES)))
        more = self.chance.choices(CODES, k=self.chance.randint(0, 3))
        for code in more:
            self.counter.scan_at_once(code)
        self.counter.until("the basket", lambda view: _pieces(view) == 1 + len(more))
        if self.chance.random() < 0.04:
            self._park()
        self.counter.by_hand("tender", partial(self.counter.key, "F12"), lambda view: view.stage is Stage.TENDER)
        way = self.chance.choices(("cash", *RAILS), (60, 28, 12))[0]
        if self.counter.view.payments_off:
            way = "cash"  # the clock is wrong for a while
        if way == "cash":
            self.cash()
        else:
            times.code_ms = self._rail(way)
        if self.chance.random() < 0.02:
            self._give_back()
        self.next_customer()
        self._count("sales")
        return times

    def next_customer(self) -> None:
        again = 0
        while self.counter.view.stage is not Stage.SELL:
            self.counter.key("Return")
            self.counter.glance(lambda view: view.stage is Stage.SELL, 60)
            again += 1
            if again > 8:
                self.counter.send(cmd.NewSale())

    # --- the basket

    def _scan(self, code: str) -> float:
        """Return the milliseconds from a scanner's Enter to its painted line."""
        counter = self.counter
        basket = counter.basket()
        model = basket.model()
        before = model.rowCount()

        def there(event: QPaintEvent) -> bool:
            return model.rowCount() > before and event.region().intersects(basket.visualRect(model.index(before, 0)))

        eye = Eye(basket.viewport())
        try:
            eye.look_for(there)
            entered = time.monotonic_ns()
            counter.scan_at_once(code)
            counter.until_seen(eye, f"the line of {code}")
            return (eye.at_ns - entered) / 1e6
        finally:
            basket.viewport().removeEventFilter(eye)
            eye.deleteLater()

    def _park(self) -> None:
        """Somebody forgot the milk: the basket waits while another is begun, and is taken up again."""
        counter = self.counter
        counter.send(cmd.Park("milk"))
        counter.until("a parked basket", lambda view: bool(view.parked) and not view.basket.lines)
        counter.scan_at_once(CODES[0])
        counter.until("another basket", lambda view: len(view.basket.lines) == 1)
        counter.send(cmd.ClearBasket())
        counter.until("an empty basket", lambda view: not view.basket.lines)
        counter.send(cmd.Recall(counter.view.parked[0].sale))
        counter.until("the basket again", lambda view: bool(view.basket.lines) and not view.parked)
        self._count("parked")

    # --- paying

    def cash(self) -> None:
        counter = self.counter
        counter.by_hand("cash", self._exact, lambda view: view.stage is Stage.DONE)
        self._count("cash")

    def _exact(self) -> None:
        self.counter.tap("rail_cash_button")
        self.counter.tap("cash_quick_exact_button")
        self.counter.tap("cash_complete_button")

    def _rail(self, rail: str) -> float:
        """Pay with a rail, and in cash where that came to nothing; returns the milliseconds from tap to code."""
        turn = self.chance.random()
        if turn < 0.07:
            self._fault(rail)
        act = "decline" if 0.1 < turn < 0.13 and rail == "droppay" else "approve"
        cancels = 0.13 < turn < 0.16
        leaves = 0.16 < turn < 0.165
        code_ms = self.show_code(rail)
        self.settle(rail, "" if leaves or cancels else act, cancels)
        self.counter.control.clear_faults()
        if self.counter.view.stage is not Stage.DONE:
            self.another_way()
        return code_ms if turn >= 0.07 else 0.0  # a fault's own time says nothing of the till

    def _fault(self, rail: str) -> None:
        kind = self.chance.choice(FAULTS)
        call = self.chance.choice((OPEN[rail], SETTLE[rail], "look"))
        times = self.chance.choice((1, 1, 2))
        processed = kind == "delay" and self.chance.random() < 0.5
        seconds = self.chance.choice((0.2, 0.5, 1.3)) if kind == "delay" else None
        self.counter.control.fault(kind, rail, call, times=times, seconds=seconds, processed=processed)
        self._count(f"fault {kind}")

    def show_code(self, rail: str) -> float:
        began = time.monotonic_ns()
        self.counter.by_hand(
            "the payment", partial(self.counter.tap, f"rail_{rail}_button"), lambda view: view.stage is not Stage.TENDER
        )
        self.counter.glance(lambda view: view.stage is Stage.DONE or _stands(view), 3000)
        return (time.monotonic_ns() - began) / 1e6

    def settle(self, rail: str, act: str, cancels: bool) -> None:
        """Do what the screen asks for until this payment has come to an end on the screen."""
        done: set[str] = set()
        leap = 0
        while not self.counter.glance(_ended, 0):
            payment = self.counter.view.payment
            before = self.counter.view.seq
            if payment is not None:
                self._answer(payment, rail, act, cancels, done)
            if self.counter.glance(lambda view: _ended(view) or view.seq > before, STANDS_MS):  # noqa: B023
                continue
            if leap > 40:
                raise NotSeen(f"no end: {self.counter.told()}")
            self.counter.pass_time(LEAPS_S[min(leap, len(LEAPS_S) - 1)])
            leap += 1

    def _answer(self, shown: PaymentView, rail: str, act: str, cancels: bool, done: set[str]) -> None:
        key = f"{shown.id} {shown.phase}"
        if key in done and shown.phase not in (*SHOWN, P.ATTENTION):
            return
        done.add(key)
        match shown.phase:
            case P.WAITING | P.LOYALTY if cancels and "cancel" not in done:
                done.add("cancel")
                self.counter.tap("payment_cancel_button")
                self.counter.pause(20)
                self.counter.tap("payment_cancel_confirm_button")
                self._count("cancel")
            case P.WAITING | P.LOYALTY if act and shown.qr_text and act not in done:
                try:
                    self.counter.control.customer(rail, act)
                    done.add(act)
                    self._count(f"{rail} {act}")
                except ControlRefused:
                    pass  # the code on the screen is of an older state
            case P.TOO_LATE | P.LATE:
                self.counter.send(cmd.KeepPayment(shown.id))
            case P.ATTENTION:
                self._decide(shown)
            case P.UNKNOWN:
                self._count("unknown")
                self.counter.tap("payment_check_now_button")

    def _decide(self, shown: PaymentView) -> None:
        """Give it back; where the service tells nothing any more, a manager asked it by telephone."""
        movements = self.counter.control.ledger().movements
        own = [move for move in movements if {shown.reference, shown.id} & {move.id, move.reference}]
        charged = sum(move.amount if move.kind == "capture" else -move.amount for move in own) > 0
        self.counter.send(cmd.GiveBack(shown.id), cmd.DecidePayment(shown.id, charged, "asked by telephone"))
        self._count("decided by a person")

    def another_way(self) -> None:
        """The rail came to nothing: the customer pays in cash."""
        counter = self.counter
        self._count(f"then cash: {counter.view.payment.phase if counter.view.payment else counter.view.stage}")
        counter.send(cmd.BackToSale())
        counter.until("the basket", lambda view: view.stage in (Stage.SELL, Stage.TENDER))
        counter.by_hand("tender", partial(counter.key, "F12"), lambda view: view.stage is Stage.TENDER)
        self.cash()

    # --- afterwards

    def _give_back(self) -> None:
        counter = self.counter
        done = counter.view.done
        assert done is not None
        counter.send(cmd.PlanRefund(done.sale))
        view = counter.until("a plan", lambda view: view.refund is not None and view.refund.sale == done.sale)
        assert view.refund is not None
        if not view.refund.problem:
            counter.send(cmd.Refund(done.sale, "whole", "faulty"))
            ended = ("refunded", "cash", "refused", "doubt")
            counter.until("the refund", lambda view: view.refund is not None and view.refund.state in ended)
            self._count("refund")
        counter.send(cmd.LeaveRefund())
        counter.until("no refund", lambda view: view.refund is None)

    def _count(self, what: str) -> None:
        self.seen[what] = self.seen.get(what, 0) + 1


def _pieces(view: TillView) -> int:
    return sum(line.quantity for line in view.basket.lines) // 1000


def _stands(view: TillView) -> bool:
    return view.payment is not None and (bool(view.payment.qr_text) or view.payment.phase in OVER)


def _ended(view: TillView) -> bool:
    if view.stage is Stage.DONE:
        return view.payment is None or not view.payment.can_check
    return view.payment is None or (view.payment.phase in OVER and not view.payment.can_check)
