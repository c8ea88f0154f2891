"""The card gateway in the virtual world: failed tries, a bank that asks, a payment after the cancel, two successes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pos_terminal.domain.errors import NotSupported, Refused
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.reading import Extra, Phase, Reading
from pos_terminal.domain.refund import Refund
from pos_terminal.domain.terms import Capabilities, LostCreate, Refunds, Repeat, Terms
from tests.rules.services import MODELS, Bill, Service

CARD = Terms(
    rail="card",
    title="Card link",
    account="card-account",
    capabilities=Capabilities(
        one_step=True,
        lost_create=LostCreate.CANCEL,
        void_again=Repeat.EACH_LOOK,
        refunds=Refunds.ONCE,
        refund_repeat_is_refused=True,
        refund_needs_settle_id=True,
        look_names_charge=True,
        refund_shows=True,
        pays_again=True,
    ),
    approve_s=300.0,
    settle_by_s=600.0,
    settle_by_from_approval=True,
    service_life_s=1800.0,
    poll=((60.0, 5.0), (0.0, 8.0)),
    first_look_s=3.0,
)
BANK_S = 600.0
TWICE_S = 1500.0  # how much later the same invoice is paid from another window; rule 14 looks for half an hour


@dataclass
class Try:
    id: str
    state: str  # asked, failed, taken
    refunded: int = 0


@dataclass
class Invoice(Bill):
    tries: list[Try] = field(default_factory=list)


class CardModel(Service):
    """An invoice that stays payable until it is cancelled, and for whoever was at the bank a little longer."""

    found_code = ""  # an inquiry does not tell the link

    def create(self, payment, minor):  # type: ignore[no-untyped-def]
        if payment in self.bills:
            raise Refused("used before")
        self.bills[payment] = Invoice(payment, payment, minor, self.agenda.time, minor)
        return self.offer(self.bills[payment])

    def age(self, bill: Bill) -> None:
        if bill.state == "OPEN" and self.agenda.time >= bill.created + self.terms.service_life_s:
            bill.state = "EXPIRED"

    def reading(self, bill: Bill) -> Reading:
        assert isinstance(bill, Invoice)
        words = f"{bill.state} {[one.state for one in bill.tries]}"
        taken = [one for one in bill.tries if one.state == "taken"]
        common = {"currency": "EUR", "words": words, "id": bill.id}
        if taken:
            tells = "no_list" not in self.switch
            first, *others = taken
            extra = tuple(Extra(one.id, bill.minor, one.refunded if tells else None) for one in others)
            told = Reading(Phase.CLOSED_PAID, due=bill.minor, paid=bill.minor, settle_id=first.id, **common)
            return _replaced(told, first.refunded if tells else None, extra)
        if bill.state == "OPEN":
            return Reading(Phase.OPEN, due=bill.minor, **common)
        asked = any(one.state == "asked" for one in bill.tries)
        over = Phase.EXPIRED if bill.state == "EXPIRED" else Phase.VOIDED
        return Reading(Phase.UNKNOWN if asked else over, due=bill.minor, **common)

    def settle(self, bill: Bill, minor: int) -> Reading:
        raise NotSupported("one step")

    def void(self, bill: Bill) -> Reading | None:
        if bill.state != "OPEN":
            raise Refused("10012")
        if "cancel_refused" in self.switch:
            raise NotSupported("10012")
        bill.state = "CANCELLED"
        return None

    def refund(self, bill: Bill, minor: int) -> Reading | None:
        assert isinstance(bill, Invoice)
        taken = [one for one in bill.tries if one.state == "taken"]
        wanted = next((one for one in taken if one.id == self.charge), taken[0] if taken else None)
        if wanted is None or wanted.refunded or not 0 < minor <= bill.minor:
            raise Refused("10006")
        wanted.refunded = minor
        self.move(bill, "refund", minor)
        return None

    def went_back(self, payment: Payment, refund: Refund) -> bool:
        taken = [one for one in self.tries(payment.id) if one.state == "taken"]
        return next((one.refunded > 0 for one in taken if one.id == (refund.charge or payment.settle_id)), False)

    def tries(self, payment: str) -> list[Try]:
        bill = self.bills[payment]
        assert isinstance(bill, Invoice)
        return bill.tries

    # the customer

    def may_pay(self, bill: Bill) -> bool:
        assert isinstance(bill, Invoice)
        return bill.state == "OPEN" and bill.seen and not any(one.state == "asked" for one in bill.tries)

    def approve(self, bill: Bill) -> None:
        assert isinstance(bill, Invoice)
        self.take(bill, self.new_try(bill))

    def new_try(self, bill: Invoice, state: str = "failed") -> Try:
        bill.tries.append(Try(f"try-{bill.id}-{len(bill.tries)}", state))
        return bill.tries[-1]

    def take(self, bill: Invoice, one: Try) -> None:
        one.state, bill.ended = "taken", bill.ended or self.agenda.time
        bill.state = "PAID" if bill.state == "OPEN" else bill.state
        bill.captured += bill.minor
        self.move(bill, "capture", bill.minor)

    def by_chance(self, bill: Bill) -> None:
        """Fail, go to the bank and come back or not, or pay what is paid once more."""
        assert isinstance(bill, Invoice)
        asked = next((one for one in bill.tries if one.state == "asked"), None)
        chance = self.dice.random()
        if asked is not None:
            if chance < 0.5:
                self.take(bill, asked)
            else:
                asked.state = "failed"
        elif bill.state == "OPEN" and chance < 0.5:
            self.new_try(bill)
        elif bill.state == "OPEN":
            self.at_the_bank(bill)
        elif bill.state == "PAID" and chance < 0.3 and self.agenda.time < bill.ended + TWICE_S:
            self.take(bill, self.new_try(bill))
            bill.state = "TWICE"

    def at_the_bank(self, bill: Invoice) -> Try:
        one = self.new_try(bill, "asked")

        def over() -> None:
            one.state = "failed" if one.state == "asked" else one.state

        self.agenda.after(BANK_S, over)
        return one


def _replaced(told: Reading, refunded: int | None, extra: tuple[Extra, ...]) -> Reading:
    return replace(told, refunded=refunded, extra=extra)


MODELS["card"] = CardModel
