"""Rule 10 where a machine hands the goods out: hold, hand out, charge what came out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from pos_terminal.domain import events as ev
from pos_terminal.domain.actions import Action, GiveBack, GiveUp, HandOut, Look, Settle, Void, Wait
from pos_terminal.domain.decide import decide
from pos_terminal.domain.dispense import Drop
from pos_terminal.domain.events import CallAnswered, CallSent, Event, Good, Op, Outcome, PaymentRead
from pos_terminal.domain.moment import Moment
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.payment_events import step
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Terms
from tests.rules.terms import DROPPAY, SWIP

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
PRICES = (320, 280, 200)
GOODS = tuple(Good(f"g{n}", f"l{n}", f"A{n}", 8, price) for n, price in enumerate(PRICES))
SUM = sum(PRICES)
VENDING = replace(SWIP, attended=False, capabilities=replace(SWIP.capabilities, settle_less=True))
WHOLE_ONLY = replace(SWIP, attended=False)
HELD = replace(DROPPAY, attended=False, hold=True, capabilities=replace(DROPPAY.capabilities, settle_less=True))
ONE_STEP = replace(WHOLE_ONLY, capabilities=replace(WHOLE_ONLY.capabilities, one_step=True))


@dataclass
class Machine:
    """A payment at a machine, moved by events only."""

    terms: Terms
    seconds: float = 0.0
    payment: Payment = field(init=False)

    def __post_init__(self) -> None:
        created = Payment("p", "s", "1-1", SUM, "EUR", self.terms, self.now, due=SUM)
        self.payment = created
        self.tell(ev.GoodsPlanned(GOODS))
        self.tell(CallSent(Op.OPEN, SUM))
        offer = Offer("ref", "qr", "CODE", reading=Reading(Phase.OPEN, due=SUM))
        self.tell(CallAnswered(Op.OPEN, Outcome.DONE, offer=offer))

    @property
    def now(self) -> Moment:
        return Moment(START + timedelta(seconds=self.seconds), self.seconds)

    def tell(self, event: Event) -> None:
        self.payment = step(self.payment, event, self.now)

    def approved(self, due: int = SUM) -> None:
        self.tell(PaymentRead(Reading(Phase.APPROVED, due=due, paid=due)))

    def next(self) -> Action:
        return decide(self.payment, self.now)

    def hands_out(self, good: str, drop: Drop, seconds: float = 3.0) -> None:
        """Hand one item out as decided."""
        assert self.next() == HandOut(good)
        self.tell(ev.DropStarted(good))
        self.seconds += seconds
        self.tell(ev.DropEnded(good, drop))

    def ends(self, *drops: Drop) -> None:
        """Hand all items out, with a look before each."""
        for good, drop in zip(GOODS, drops, strict=True):
            self.approved(self.payment.due)
            self.hands_out(good.id, drop)
        self.approved(self.payment.due)

    def restarts(self, after_s: float = 0.0) -> None:
        self.seconds += after_s
        self.tell(ev.TillStarted("test", ""))


def test_rule_10_nothing_is_handed_out_before_the_money_is_held() -> None:
    machine = Machine(VENDING)
    assert isinstance(machine.next(), Look)
    machine.approved()
    assert machine.next() == HandOut("g0")


def test_rule_10_the_hold_is_read_right_before_each_item() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.hands_out("g0", Drop.SEEN)  # takes longer than a reading stays fresh
    assert machine.next() == Look(0.0)
    machine.approved()
    assert machine.next() == HandOut("g1")


def test_rule_10_one_item_at_a_time() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.tell(ev.DropStarted("g0"))
    assert isinstance(machine.next(), Look)


@pytest.mark.parametrize("terms", [VENDING, HELD], ids=["SWiP", "DropPay held"])
@pytest.mark.parametrize("drops", list(product((Drop.SEEN, Drop.NOT_SEEN), repeat=3)), ids=str)
def test_rule_10_only_what_came_out_is_charged(terms: Terms, drops: tuple[Drop, ...]) -> None:
    machine = Machine(terms)
    machine.ends(*drops)
    worth = sum(price for price, drop in zip(PRICES, drops, strict=True) if drop is Drop.SEEN)
    assert machine.next() == (Settle(worth) if worth else Void())


@pytest.mark.parametrize("drop", [Drop.JAMMED, Drop.EMPTY, Drop.REFUSED, Drop.UNKNOWN, Drop.NOT_SEEN])
def test_rule_10_what_the_sensor_did_not_see_is_not_delivered(drop: Drop) -> None:
    machine = Machine(VENDING)
    machine.ends(drop, drop, drop)
    assert machine.next() == Void()


def test_rule_10_loyalty_is_spread_over_what_came_out() -> None:
    machine = Machine(VENDING)
    machine.tell(PaymentRead(Reading(Phase.APPROVED, due=700, paid=700)))
    machine.ends(Drop.SEEN, Drop.NOT_SEEN, Drop.SEEN)
    assert machine.next() == Settle(280 + 175)  # 700 over 320, 280 and 200 of 800
    assert machine.payment.goods is not None
    assert machine.payment.goods.listed == 520


def test_rule_10_where_less_cannot_be_settled_the_whole_is() -> None:
    machine = Machine(WHOLE_ONLY)
    machine.ends(Drop.SEEN, Drop.NOT_SEEN, Drop.NOT_SEEN)
    assert machine.next() == Settle(SUM)  # and the rest is refunded at once


def test_rule_10_an_item_that_could_take_too_long_is_not_begun() -> None:
    machine = Machine(VENDING)
    machine.seconds = VENDING.settle_by_s - 8 - 10 - 1
    machine.approved()
    machine.hands_out("g0", Drop.SEEN, seconds=2.0)
    machine.approved()
    assert machine.next() == Settle(PRICES[0])


def test_rule_10_at_settle_by_the_confirmed_is_settled() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.hands_out("g0", Drop.SEEN)
    machine.seconds = VENDING.settle_by_s + 1
    machine.approved()
    assert machine.next() == Settle(PRICES[0])


def test_rule_10_at_settle_by_without_goods_the_hold_goes_back() -> None:
    machine = Machine(VENDING)
    machine.seconds = VENDING.settle_by_s + 1
    machine.approved()
    assert machine.next() == Void()


# --- the power goes


def test_rule_10_between_hold_and_goods_the_hold_goes_back() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.restarts()
    machine.approved()
    assert machine.next() == Void()


def test_rule_10_between_goods_and_charge_what_came_out_is_charged() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.hands_out("g0", Drop.SEEN)
    machine.restarts(after_s=300.0)  # longer than any time of an unattended payment off the screen
    assert isinstance(machine.next(), Look)
    machine.approved()
    assert machine.next() == Settle(PRICES[0])


@pytest.mark.parametrize(("drop", "then"), [(Drop.SEEN, Settle(PRICES[0])), (Drop.UNKNOWN, Void())], ids=str)
def test_rule_10_while_the_motor_ran_the_machine_decides(drop: Drop, then: Action) -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.tell(ev.DropStarted("g0"))
    machine.restarts()
    machine.approved()
    assert isinstance(machine.next(), Look)  # until the machine has told
    machine.tell(ev.DropEnded("g0", drop, recalled=True))
    machine.approved()
    assert machine.next() == then


def test_rule_10_a_lost_charge_for_goods_is_never_let_go() -> None:
    machine = Machine(VENDING)
    machine.ends(Drop.SEEN, Drop.NOT_SEEN, Drop.NOT_SEEN)
    machine.tell(CallSent(Op.SETTLE, PRICES[0]))
    machine.tell(CallAnswered(Op.SETTLE, Outcome.UNCERTAIN))
    for _ in range(400):
        machine.seconds += 1
        machine.approved(SUM)
        assert not isinstance(machine.next(), Void)


def test_rule_10_a_charge_that_is_less_is_proved_by_its_own_sum() -> None:
    machine = Machine(VENDING)
    machine.ends(Drop.SEEN, Drop.NOT_SEEN, Drop.NOT_SEEN)
    machine.tell(CallSent(Op.SETTLE, PRICES[0]))
    reading = Reading(Phase.CLOSED_PAID, due=PRICES[0], paid=PRICES[0])
    machine.tell(CallAnswered(Op.SETTLE, Outcome.DONE, reading=reading))
    assert machine.payment.state is PayState.SETTLED
    assert machine.payment.paid == PRICES[0]


def test_rule_10_what_was_too_late_is_not_handed_out_when_the_rest_is_charged() -> None:
    machine = Machine(VENDING)
    machine.seconds = VENDING.settle_by_s - 8 - 10 - 1
    machine.approved()
    machine.hands_out("g0", Drop.SEEN, seconds=2.0)
    machine.approved()
    machine.tell(CallSent(Op.SETTLE, PRICES[0]))
    reading = Reading(Phase.CLOSED_PAID, due=PRICES[0], paid=PRICES[0])
    machine.tell(CallAnswered(Op.SETTLE, Outcome.DONE, reading=reading))
    assert machine.payment.goods is not None
    assert machine.payment.goods.over
    assert not isinstance(machine.next(), HandOut)


# --- paid in one step


def test_rule_10_paid_in_one_step_is_handed_out_after_it() -> None:
    machine = Machine(ONE_STEP)
    machine.tell(PaymentRead(Reading(Phase.CLOSED_PAID, due=SUM, paid=SUM)))
    assert machine.payment.state is PayState.SETTLED
    for good in GOODS:
        machine.hands_out(good.id, Drop.SEEN)
    assert not isinstance(machine.next(), HandOut)


def test_rule_10_a_cancel_while_the_motor_runs_does_not_give_the_goods_away() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.tell(ev.DropStarted("g0"))
    machine.tell(ev.CancelAsked())
    machine.seconds += 3
    machine.tell(ev.DropEnded("g0", Drop.SEEN))
    machine.approved()
    assert machine.next() == Settle(PRICES[0])


def test_rule_10_goods_of_a_settled_payment_wait_for_the_motor() -> None:
    machine = Machine(ONE_STEP)
    machine.tell(PaymentRead(Reading(Phase.CLOSED_PAID, due=SUM, paid=SUM)))
    machine.tell(ev.DropStarted("g0"))
    assert machine.next() == Wait()


# --- a charge that is proved late


def _given_up(terms: Terms) -> Machine:
    """One item came out, the charge's answer was lost, and the service told nothing until nothing was hoped for."""
    machine = Machine(terms)
    machine.ends(Drop.SEEN, Drop.NOT_SEEN, Drop.NOT_SEEN)
    machine.tell(CallSent(Op.SETTLE, machine.payment.charge))
    machine.tell(CallAnswered(Op.SETTLE, Outcome.UNCERTAIN))
    machine.seconds += terms.service_life_s + 2000.0
    machine.tell(PaymentRead(Reading(Phase.UNKNOWN)))
    assert machine.next() == GiveUp()
    machine.tell(ev.PaymentGivenUp())
    assert machine.payment.state is PayState.ATTENTION
    return machine


@pytest.mark.parametrize("terms", [VENDING, WHOLE_ONLY], ids=["less", "whole"])
def test_rule_10_a_charge_proved_after_it_was_given_up_is_kept_for_goods(terms: Terms) -> None:
    machine = _given_up(terms)
    paid = machine.payment.charge
    machine.tell(PaymentRead(Reading(Phase.CLOSED_PAID, due=paid, paid=paid)))
    assert machine.next() == GiveUp()
    machine.tell(ev.PaymentGivenUp())
    assert machine.payment.state is PayState.SETTLED
    assert machine.payment.pays
    assert not isinstance(machine.next(), GiveBack | HandOut)


def test_rule_10_a_charge_of_a_sum_that_does_not_fit_goes_back_although_goods_came_out() -> None:
    machine = _given_up(VENDING)
    machine.tell(PaymentRead(Reading(Phase.CLOSED_PAID, due=150, paid=150)))
    machine.tell(ev.PaymentGivenUp())
    assert machine.next() == GiveBack(150)


def test_rule_10_a_charge_that_does_not_fit_waits_for_the_motor() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.tell(ev.DropStarted("g0"))
    machine.tell(PaymentRead(Reading(Phase.CLOSED_PAID, due=PRICES[0], paid=PRICES[0])))
    assert machine.payment.state is PayState.ATTENTION
    assert isinstance(machine.next(), Look)
    machine.tell(ev.DropEnded("g0", Drop.SEEN))
    assert machine.next() == GiveUp()
    machine.tell(ev.PaymentGivenUp())
    assert machine.payment.pays


def test_rule_14_what_is_found_payable_after_goods_is_voided_and_kept_if_it_was_charged() -> None:
    machine = Machine(VENDING)
    machine.ends(Drop.SEEN, Drop.NOT_SEEN, Drop.NOT_SEEN)
    machine.tell(CallSent(Op.SETTLE, PRICES[0]))
    machine.tell(CallAnswered(Op.SETTLE, Outcome.UNCERTAIN))
    machine.tell(PaymentRead(Reading(Phase.EXPIRED)))
    assert machine.payment.state is PayState.EXPIRED
    machine.approved()
    assert machine.payment.state is PayState.DISOWNED
    assert machine.next() == Void()
    machine.tell(PaymentRead(Reading(Phase.CLOSED_PAID, due=PRICES[0], paid=PRICES[0])))
    assert machine.payment.pays


def test_rule_10_a_cancel_before_the_power_went_does_not_let_what_was_coming_out_go_free() -> None:
    machine = Machine(VENDING)
    machine.approved()
    machine.tell(ev.DropStarted("g0"))
    machine.tell(ev.CancelAsked())
    machine.restarts()
    machine.tell(ev.DropEnded("g0", Drop.SEEN, recalled=True))
    machine.approved()
    assert machine.next() == Settle(PRICES[0])
