"""The sales that a rail's declaration makes possible. Each scene yields once: there its calls begin to go wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.terms import Refunds, Terms
from tests.e2e.counter import wait_for
from tests.e2e.judge import judge, read
from tests.e2e.people import give_back, keep
from tests.rails.contract.shop import LOOKS_S, PART, PRICE, Shop
from tests.rails.contract.side import Side

Story = Callable[[Shop], Iterator[None]]


@dataclass(frozen=True, slots=True)
class Scene:
    """A sale; `service` is what its stand must be set to."""

    name: str
    story: Story
    service: Mapping[str, object] = field(default_factory=dict)
    passes_s: float = 0.0  # the time that passes in it: a lost line is lost for longer


def pays(shop: Shop) -> Iterator[None]:
    shop.basket()
    yield
    shop.starts()
    shop.sale_ends(shop.people(customer=shop.desk.side.approve))


def cancelled(shop: Shop) -> Iterator[None]:
    shop.opens()
    yield
    shop.sale_ends(shop.people(cancels=True))


def too_late_kept(shop: Shop) -> Iterator[None]:
    """The customer was faster than the cashier's Cancel."""
    shop.basket()
    shop.counter.control.auto(shop.desk.rail, shop.desk.side.approve)
    yield
    shop.starts()
    shop.sale_ends(shop.people(cancels=True, cancels_late=True, late=keep))


def too_late_given_back(shop: Shop) -> Iterator[None]:
    shop.basket()
    shop.counter.control.auto(shop.desk.rail, shop.desk.side.approve)
    yield
    shop.starts()
    shop.sale_ends(shop.people(cancels=True, cancels_late=True, late=give_back))


def declined(shop: Shop) -> Iterator[None]:
    shop.opens()
    yield
    shop.desk.acts(shop.desk.side.decline)
    if not shop.waits_for(PaymentPhase.DECLINED):
        shop.time_is_up()  # another try is allowed until then
    shop.sale_ends(shop.people())


def nobody_pays(shop: Shop) -> Iterator[None]:
    shop.opens()
    yield
    shop.time_is_up()
    shop.sale_ends(shop.people())


def all_goes_back(shop: Shop) -> Iterator[None]:
    payment = shop.sells()
    yield
    shop.refunds(payment, PRICE)
    shop.refund_ends()


def a_part_goes_back(shop: Shop) -> Iterator[None]:
    payment = shop.sells()
    yield
    shop.refunds(payment, PART)
    shop.refund_ends()


def another_part_goes_back(shop: Shop) -> Iterator[None]:
    payment = shop.sells()
    shop.refunds(payment, PART)
    shop.refund_ends()
    yield
    shop.refunds(payment, PART)
    shop.refund_ends(PART)


def held_and_charged(shop: Shop) -> Iterator[None]:
    payment = shop.holds()
    yield
    shop.counter.send(cmd.ChargeHeld(payment))
    wait_for(lambda: read(shop.counter.folder).payment.settle_sent > 0, "the charge")
    shop.sale_ends(shop.people())


def held_and_let_go(shop: Shop) -> Iterator[None]:
    payment = shop.holds()
    yield
    shop.counter.send(cmd.CancelHeld(payment, "mistake"))
    wait_for(lambda: read(shop.counter.folder).payment.final, "it is let go")
    judge(shop.counter.folder, shop.counter.control)
    assert shop.desk.ledger.net == 0


def pays_less_by_loyalty(shop: Shop) -> Iterator[None]:
    shop.opens()
    yield
    shop.sale_ends(shop.people(customer=shop.desk.side.with_loyalty))


def cash_with_loyalty(shop: Shop) -> Iterator[None]:
    shop.opens()
    shop.desk.acts(shop.desk.side.at_the_till)
    payment = shop.counter.sees(PaymentPhase.LOYALTY).id
    yield
    shop.counter.send(cmd.CashWithLoyalty(payment, received=PRICE + 1))
    shop.sale_ends(shop.people())


def paid_twice(shop: Shop) -> Iterator[None]:
    """What is paid once more goes back; where the rail loses the answer a person is asked."""
    payment = shop.sells()
    yield
    shop.desk.acts(shop.desk.side.pay_again)
    shop.looks_again_until(lambda: bool(read(shop.counter.folder).payment.twice), "the second is found")
    shop.people().finish()
    shop.looks_again_until(lambda: _accounted_for(read(shop.counter.folder).payment), "the second is back, or owed")
    told = judge(shop.counter.folder, shop.counter.control)
    assert told.payments[payment].pays


def _accounted_for(payment: Payment) -> bool:
    return payment.owed_twice > 0 or all(refund.state is RefundState.REFUNDED for refund in payment.twice)


def scenes(terms: Terms, side: Side) -> tuple[Scene, ...]:
    """Return what can happen to a sale on a rail with these terms."""
    can = terms.capabilities
    back = can.refunds is not Refunds.NONE
    waits_s = terms.approve_s + 1
    possible = (
        (not terms.hold, Scene("pays", pays)),
        (True, Scene("cancelled", cancelled)),
        (not terms.hold, Scene("cancelled too late, kept", too_late_kept)),
        (not terms.hold, Scene("cancelled too late, given back", too_late_given_back)),
        (bool(side.decline), Scene("declined", declined, passes_s=waits_s)),
        (True, Scene("nobody pays", nobody_pays, passes_s=waits_s)),
        (back, Scene("all goes back", all_goes_back)),
        (back and not can.refund_whole, Scene("a part goes back", a_part_goes_back)),
        (can.refunds is Refunds.MANY, Scene("another part goes back", another_part_goes_back)),
        (can.release, Scene("released", all_goes_back, side.still_held)),
        (terms.hold, Scene("held and charged", held_and_charged)),
        (terms.hold, Scene("held and let go", held_and_let_go)),
        (can.loyalty, Scene("pays less by loyalty", pays_less_by_loyalty)),
        (can.cash_with_loyalty, Scene("cash with loyalty", cash_with_loyalty)),
        (can.pays_again, Scene("paid twice", paid_twice, passes_s=LOOKS_S[0])),
    )
    return tuple(scene for there, scene in possible if there)
