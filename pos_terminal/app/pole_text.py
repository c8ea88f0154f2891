"""What the customer's display of two lines says: the goods, the sum, the change; it promises nothing that is not so."""

from __future__ import annotations

from pos_terminal.app.views import DoneView, PaymentPhase, PaymentView, Stage, TillView, WeighingView
from pos_terminal.domain.paper_words import Page, PaperWords
from pos_terminal.domain.pole import COLUMNS, PoleLine, PoleText

MOMENT = frozenset(
    {
        PaymentPhase.CREATING,
        PaymentPhase.ENDING,
        PaymentPhase.CANCELLING,
        PaymentPhase.ASK_CASH,
        PaymentPhase.CHARGING,
        PaymentPhase.TOO_LATE,
        PaymentPhase.LATE,
    }
)
CHECKING = frozenset({PaymentPhase.UNKNOWN, PaymentPhase.ATTENTION, PaymentPhase.GIVING_BACK})
NOT_CHARGED = frozenset(
    {
        PaymentPhase.DECLINED,
        PaymentPhase.EXPIRED,
        PaymentPhase.CANCELLED,
        PaymentPhase.REFUSED,
        PaymentPhase.NOT_PAID,
    }
)
PAID = frozenset({PaymentPhase.APPROVED, PaymentPhase.JUST_IN_TIME, PaymentPhase.RECOVERED})


class PoleWords:
    """Writes two lines in the shop's language. `greeting` is said while nobody is served, empty: a welcome."""

    def __init__(self, words: PaperWords, greeting: str = "") -> None:
        self._page = Page(COLUMNS, words)
        self._greeting = greeting

    def of(self, view: TillView) -> PoleText:
        match view.stage:
            case Stage.DONE if view.done is not None:
                return self._done(view.done, view.currency)
            case Stage.PAYMENT if view.payment is not None:
                return self._paying(view, view.payment)
            case Stage.TENDER:
                due = view.tender.due if view.tender is not None else view.basket.total
                return self._to_pay(due, view.currency)
        if view.weighing.on and view.weighing.gross is not None:
            return self._weighing(view.weighing, view.currency)
        return self._selling(view) if view.basket.lines else self._idle(view)

    def test(self) -> PoleText:
        """What the page that sets a display up has it show."""
        return PoleText(PoleLine(self._page.say("This display works")), PoleLine("ABC abc ÄŁЖ", self._sum(123, "EUR")))

    # --- within

    def _idle(self, view: TillView) -> PoleText:
        return PoleText(PoleLine(view.shop), PoleLine(self._greeting or self._page.say("Welcome")))

    def _selling(self, view: TillView) -> PoleText:
        """The line that was touched last, and the sum."""
        basket, page = view.basket, self._page
        line = next((line for line in basket.lines if line.id == basket.newest), basket.lines[-1])
        total = PoleLine(page.say("Total"), self._sum(basket.total, view.currency))
        return PoleText(PoleLine(line.name, self._sum(line.amount, view.currency)), total)

    def _weighing(self, weighing: WeighingView, currency: str) -> PoleText:
        """Weight, price of the unit and price, while the goods lie on the scale."""
        price = weighing.unit_price
        unit = f"{self._sum(price, currency)}/{weighing.unit}" if price is not None else ""
        sign = "-" if weighing.net < 0 else ""
        whole, rest = divmod(abs(weighing.net), 1000)
        weight = f"{sign}{self._page.words.decimal(f'{whole}.{rest:03d}')} {weighing.unit}"
        cost = self._sum(weighing.amount, currency) if weighing.amount is not None else ""
        return PoleText(PoleLine(weighing.name, unit), PoleLine(weight, cost or "-"))

    def _to_pay(self, due: int, currency: str, said: str = "") -> PoleText:
        page = self._page
        return PoleText(PoleLine(said or page.say("To pay")), PoleLine(currency, self._sum(due, currency)))

    def _paying(self, view: TillView, payment: PaymentView) -> PoleText:
        page, phase, currency = self._page, payment.phase, view.currency
        due = payment.due or payment.minor
        if phase in CHECKING:
            return PoleText(PoleLine(page.say("One moment,")), PoleLine(page.say("we are checking")))
        if phase in NOT_CHARGED:
            rest = view.tender.due if view.tender is not None else due
            return self._to_pay(rest, currency, page.say("You were not charged"))
        if phase in PAID:
            rest = view.tender.due if view.tender is not None else 0
            if rest > 0:
                return self._to_pay(rest, currency, page.say("Still to pay"))
            return PoleText(
                PoleLine(page.say("Thank you")), PoleLine(page.say("Paid"), self._sum(payment.paid, currency))
            )
        match phase:
            case PaymentPhase.WAITING | PaymentPhase.LOYALTY:
                return self._to_pay(due, currency, page.say("Scan to pay"))
            case PaymentPhase.NO_LOYALTY:
                return self._to_pay(due, currency)
            case PaymentPhase.HELD:
                return PoleText(
                    PoleLine(page.say("Thank you")), PoleLine(page.say("On hold"), self._sum(due, currency))
                )
            case PaymentPhase.TAKE_CASH_BACK:
                return PoleText(PoleLine(page.say("Thank you")), PoleLine(page.say("Take your cash back")))
            case PaymentPhase.GIVEN_BACK:
                return PoleText(PoleLine(page.say("Refunded")), PoleLine(currency, self._sum(payment.paid, currency)))
        return PoleText(PoleLine(page.say("One moment…")), PoleLine(currency, self._sum(due, currency)))

    def _done(self, done: DoneView, currency: str) -> PoleText:
        thanks = PoleLine(self._page.say("Thank you"))
        if done.change:
            return PoleText(thanks, PoleLine(self._page.say("Change"), self._sum(done.change, currency)))
        return PoleText(thanks, PoleLine(self._page.say("Paid"), self._sum(done.total, currency)))

    def _sum(self, minor: int, currency: str) -> str:
        return self._page.words.number(minor, currency)
