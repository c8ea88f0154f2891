"""A sale, a cancel or a refund during which one call of a service goes wrong in one way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, TillView
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.refund import RefundState
from tests.e2e.counter import Counter, wait_for
from tests.e2e.judge import Told, judge, read
from tests.e2e.people import People, give_back, keep

PRICE, PART = 1999, 500
CALLS = {
    "swip": ("create", "look", "close", "refund", "cancel_payment"),
    "droppay": ("token", "authorize", "look", "charge", "delete", "refund"),
    "card": ("token", "generate", "invoice", "inquiry", "cancel", "refund"),
    "paysera": ("create", "look", "confirm", "revoke", "payment", "cancel_payment"),
}
REFUNDS = ("refund", "cancel_payment", "payment")
SETTLES = ("charge", "confirm")
VOIDS = ("delete", "revoke", "cancel")


@dataclass(frozen=True, slots=True)
class Fault:
    """How a call goes wrong; see the sandbox's faults."""

    kind: str
    seconds: float | None = None
    processed: bool = False
    retry_after: int | None = None

    def __str__(self) -> str:
        done = "-done" if self.processed else ""
        return f"{self.kind}{done}"


FAULTS = (
    Fault("drop_before"),
    Fault("drop_after"),
    Fault("delay", seconds=1.6),
    Fault("delay", seconds=1.6, processed=True),
    Fault("status_500"),
    Fault("status_500", processed=True),
    Fault("status_429", retry_after=1),
    Fault("truncated"),
    Fault("not_json"),
    Fault("wrong_amount"),
    Fault("unknown_status"),
    Fault("refuse_connection", seconds=1.2),
    Fault("lost", seconds=1.5),
    Fault("huge_body"),
    Fault("redirect"),
    Fault("nan"),
    Fault("odd_host"),
)
CUSTOMERS = ("pays", "cancelled", "too late: keep", "too late: give back")
Act = Callable[[], None]


def play(counter: Counter, rail: str, call: str, fault: Fault, customer: str = "pays") -> Told:
    """Play a scene to its end and have it judged."""
    told = _refund(counter, rail, call, fault) if call in REFUNDS else _sale(counter, rail, call, fault, customer)
    met = [seen["call"] for seen in counter.control.requests(rail) if seen["fault"] == fault.kind]
    assert fault.kind == "refuse_connection" or call in met, "the fault was not met"
    return told


def customers(call: str) -> tuple[str, ...]:
    """Who may come to a scene, so that the call is made."""
    if call in (*REFUNDS, *VOIDS):
        return CUSTOMERS[:1]
    return tuple(who for who in CUSTOMERS if call not in SETTLES or who in ("pays", "too late: keep"))


def _sale(counter: Counter, rail: str, call: str, fault: Fault, customer: str) -> Told:
    counter.basket(PRICE)
    if call == "token":
        counter.control.expire_tokens()
    order(counter, rail, call, fault)
    cancels = customer != "pays"
    people = People(
        counter,
        rail,
        customer="" if cancels else "approve",
        cancels=cancels,
        cancels_late=customer.startswith("too late"),
        late=keep if customer.endswith("keep") else give_back,
    )
    if customer.startswith("too late"):
        counter.control.auto(rail, "approve")
    if call in VOIDS and not cancels:
        people.cancels, people.customer = True, ""
    counter.send(cmd.StartPayment(rail))
    wait_for(lambda: bool(read(counter.folder).payments), "the payment")
    people.finish()
    return ended(counter)


def order(counter: Counter, rail: str, call: str, fault: Fault) -> None:
    counter.control.fault(
        fault.kind,
        rail,
        call,
        seconds=fault.seconds,
        processed=fault.processed,
        retry_after=fault.retry_after,
    )


def ended(counter: Counter) -> Told:
    """What the screen says at the end fits what the journal and the ledger say."""
    told = judge(counter.folder, counter.control)
    payment = told.payment
    ledger = counter.control.ledger()
    assert len(told.receipts) == payment.pays
    if payment.pays:
        assert (ledger.captures, ledger.net) == (1, payment.paid)
    if payment.owed:
        counter.until(partial(lists, "owed"))
    elif payment.pays:
        counter.until(lambda view: view.payment is None or view.payment.phase is not PaymentPhase.CHARGING)
    else:
        assert ledger.net == 0
        counter.until(lambda view: view.tender is not None and view.tender.due == PRICE)
    return told


def lists(what: str, view: TillView) -> bool:
    return what in [row.what for row in view.checking]


def _refund(counter: Counter, rail: str, call: str, fault: Fault) -> Told:
    """The whole goes by a release at SWiP, a part by a refund; afterwards it was paid once, or a person is asked.

    Paysera gives back a whole payment or nothing.
    """
    counter.open(rail, PRICE)
    counter.control.customer(rail, "approve")
    counter.paid()
    payment = read(counter.folder).payment
    minor = PART if call == "refund" else PRICE
    order(counter, rail, call, fault)
    counter.send(cmd.RefundPayment(payment.id, minor, "broken", approver="Manager"))
    wait_for(lambda: bool(read(counter.folder).payment.refunds), "the refund")
    People(counter, rail).finish()
    told = judge(counter.folder, counter.control)
    (refund,) = told.payment.refunds
    ledger = counter.control.ledger()
    back = ledger.refunded + ledger.cancelled
    assert back in (0, minor)
    match refund.state:
        case RefundState.REFUNDED:
            assert back == minor
        case RefundState.REFUSED:
            assert back == 0
        case _:
            assert refund.state is RefundState.DOUBT
            counter.until(partial(lists, "refund_doubt"))
    assert told.payment.state is PayState.SETTLED
    return told
