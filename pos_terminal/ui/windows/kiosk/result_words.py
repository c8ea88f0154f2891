"""What the result page says and offers for each outcome: words of DESIGN section 9, kiosk column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QObject

from pos_terminal.app.views import DoneView, TillView
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.scene import Outcome, Result


class Do(StrEnum):
    """What a button of the result page means, and what happens by itself in the end."""

    NOTHING = ""
    NEXT = "next"  # the sale is over: back to the start
    RETRY = "retry"
    OTHER = "other"
    LEAVE = "leave"  # nothing was charged: cancel the sale
    ASIDE = "aside"  # it goes on being checked while the next one is served
    KEEP = "keep"
    BACK = "back"  # give the money back
    CANCEL = "cancel"  # the payment that is being opened
    PRINT = "print"  # the receipt, and the page stays


@dataclass(frozen=True, slots=True)
class Offer:
    """A button: words, icon, what it does."""

    words: str
    do: Do
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """`state` is the mark, `charge` what became of the money, `after_s` when `then` happens by itself (0: never)."""

    title: str
    message: str = ""
    state: str = ""
    ground: str = "bg"
    charge: str = ""
    charge_more: str = ""
    note: str = ""
    reference: str = ""
    reference_words: str = ""
    busy: bool = False
    offers: tuple[Offer, ...] = ()
    after_s: float = 0.0
    then: Do = Do.NOTHING
    cue: str = ""
    receipt: bool = False


class ResultWords(QObject):
    """Makes what is said of a result; `show` gives it the view of the moment."""

    def __init__(self, booth: Booth, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._booth = booth

    def of(self, result: Result, view: TillView) -> Said:
        options = self._booth.options
        match result.outcome:
            case Outcome.THANKS | Outcome.ENJOY | Outcome.PART_OUT:
                said = self._paid(result)
                after = options.thanks_s if result.outcome is not Outcome.PART_OUT else options.fault_s
                offers: tuple[Offer, ...] = (Offer(self.tr("Done"), Do.NEXT),)
                if result.done is not None and result.done.printing == "asked":
                    offers = (*offers, Offer(self.tr("Print the receipt"), Do.PRINT, "printer"))
                return replace(said, offers=offers, after_s=after, then=Do.NEXT)
            case Outcome.FAULT_FREE | Outcome.FAULT_OPEN | Outcome.FAULT_BACK:
                said = self._fault(result)
                open_still = result.outcome is Outcome.FAULT_OPEN
                if open_still and not (result.payment is not None and result.payment.can_set_aside):
                    return replace(said, busy=True)
                then = Do.ASIDE if open_still else Do.NEXT
                offers = (Offer(self.tr("Start again"), then, "refresh-cw"),)
                return replace(said, offers=offers, after_s=options.fault_s, then=then)
            case Outcome.OUT_FREE:
                return self._out_free()
            case Outcome.DECLINED | Outcome.EXPIRED | Outcome.CANCELLED | Outcome.REFUSED | Outcome.NOT_PAID:
                return self._not_charged(result, view)
            case _:
                return self._undecided(result)

    def _paid(self, result: Result) -> Said:
        amount = self._booth.amount(result.minor)
        done = result.done
        assert done is not None
        if result.outcome is Outcome.ENJOY:
            message = self.tr("Everything is out. You paid {amount}.").replace("{amount}", amount)
            paper = self._paper(done)
            return Said(
                self.tr("Enjoy!"), message, "approved", "success_subtle", note=paper, cue="approved", receipt=True
            )
        if result.outcome is Outcome.PART_OUT:
            return self._part_out(result, amount)
        tender = done.tenders[-1] if done.tenders else None
        printed = done.printing in ("queued", "printed")
        words = (
            self.tr("Paid with {service}. Your receipt is printing.") if printed else self.tr("Paid with {service}.")
        )
        message = words.replace("{service}", tender.title) if tender is not None else ""
        return Said(
            self.tr("Thank you"),
            message,
            "approved",
            "success_subtle",
            note="" if printed else self._paper(done),
            reference=done.number,
            reference_words=self.tr("Your order number"),
            cue="approved",
            receipt=True,
        )

    def _paper(self, done: DoneView) -> str:
        """What became of the paper, where it is not said in a sentence before."""
        match done.printing:
            case "queued" | "printed":
                return self.tr("Your receipt is printing.")
            case "failed" if done.receipt_qr:
                return self.tr("The receipt could not be printed. Scan the code to have it.")
            case "failed":
                return self.tr("The receipt could not be printed. Please ask the staff for it.")
            case _:
                return ""

    def _part_out(self, result: Result, amount: str) -> Said:
        """The receipt's total is what came out; what did not was never charged, goes back, or is owed."""
        done = result.done
        assert done is not None
        back = done.giving_back + done.given_back
        paid = self._booth.amount(result.minor - back - done.owed)
        charge = self.tr("You paid {amount} for what you got").replace("{amount}", paid)
        if done.owed:
            more, back = self.tr("{amount} is owed to you. Please ask the staff."), done.owed
        elif done.giving_back:
            more = self.tr("{amount} goes back to you now.")
        elif done.given_back:
            more = self.tr("{amount} was given back to you.")
        else:
            more, back = self.tr("{amount} was not charged."), done.not_charged
        return Said(
            self.tr("Some items did not come out"),
            "",
            "fault",
            charge=charge,
            charge_more=more.replace("{amount}", self._booth.amount(back)),
            note=self._paper(done)
            or (
                ""
                if done.owed
                else self.tr("Your app can take a few minutes to show it. You do not need to do anything.")
            ),
            reference=done.fault_reference,
            reference_words=self.tr("If you need help, tell the staff this number"),
            cue="declined",
            receipt=True,
        )

    def _fault(self, result: Result) -> Said:
        payment = result.payment
        assert payment is not None
        amount = self._booth.amount(result.minor)
        said = Said(
            self.tr("Sorry, the machine has a fault"),
            "",
            "fault",
            note=self.tr("Your app can take a few minutes to show it. You do not need to do anything."),
            reference=payment.fault_reference or payment.number,
            reference_words=self.tr("If you need help, tell the staff this number"),
            cue="declined",
        )
        if result.outcome is Outcome.FAULT_FREE:
            more = self.tr("The {amount} on hold was released.").replace("{amount}", amount)
            return replace(said, charge=self.tr("You were not charged"), charge_more=more)
        if result.outcome is Outcome.FAULT_BACK:
            more = self.tr("What you paid goes back to you.")
            return replace(said, charge=self.tr("{amount} goes back").replace("{amount}", amount), charge_more=more)
        charge = self.tr("You will not be charged for what did not come out.")
        return replace(said, charge=charge, cue="unknown", note="")

    def _out_free(self) -> Said:
        """The loss is the shop's: no word of a fault, and none of paying again."""
        title, words = self.tr("Your items are out"), self.tr("The payment was not completed. You were not charged.")
        offers = (Offer(self.tr("Done"), Do.NEXT),)
        after = self._booth.options.fault_s
        return Said(title, words, "cancelled", offers=offers, after_s=after, then=Do.NEXT, cue="declined")

    def _not_charged(self, result: Result, view: TillView) -> Said:
        payment = result.payment
        service = payment.title if payment is not None else ""
        leave = Offer(self.tr("Start over"), Do.LEAVE, "x")
        other = Offer(self.tr("Pay another way"), Do.OTHER, "wallet")
        offers: tuple[Offer, ...]
        match result.outcome:
            case Outcome.EXPIRED:
                words = self.tr("You were not charged. We can show you a new code.")
                said = Said(self.tr("Time ran out"), words, "expired")
                offers = (Offer(self.tr("Show a new code"), Do.RETRY, "refresh-cw"), other, leave)
            case Outcome.DECLINED:
                words = self.tr("You were not charged. Please try another way to pay.")
                said = Said(self.tr("Payment declined"), words, "declined")
                offers = (other, leave)
            case Outcome.REFUSED:
                words = self.tr("You were not charged. Please try another way to pay.")
                said = Said(self.tr("{service} did not start").replace("{service}", service), words, "declined")
                offers = (other, leave)
            case Outcome.NOT_PAID:
                said = Said(self.tr("You were not charged"), self.tr("Please pay again."), "declined")
                offers = (Offer(self.tr("Try again"), Do.RETRY, "refresh-cw"), other, leave)
            case _:
                said = Said(self.tr("Payment cancelled"), self.tr("You were not charged."), "cancelled")
                offers = (other, leave)
        if view.tender is None:
            offers = (Offer(self.tr("Done"), Do.NEXT),)
        then = Do.LEAVE if view.tender is not None else Do.NEXT
        cue = "" if result.outcome is Outcome.CANCELLED else "declined"
        return replace(said, offers=offers, after_s=self._booth.options.fault_s, then=then, cue=cue)

    def _undecided(self, result: Result) -> Said:
        payment = result.payment
        options = self._booth.options
        match result.outcome:
            case Outcome.APPROVING:
                return Said(self.tr("Approved…"), self.tr("One moment…"), busy=True)
            case Outcome.CHECKING:
                return self._checking(result)
            case Outcome.STILL_WANTED:
                words = self.tr("You had already approved the payment. Do you still want to buy?")
                keep = Offer(self.tr("Yes, buy it"), Do.KEEP, "check")
                back = Offer(self.tr("No, give the money back"), Do.BACK, "undo-2")
                said = Said(self.tr("Just a moment"), words, "open", offers=(keep, back))
                return replace(said, after_s=options.fault_s, then=Do.BACK, cue="unknown")
            case Outcome.GIVING_BACK | Outcome.GIVEN_BACK:
                amount = self._booth.amount(result.minor)
                known = result.outcome is Outcome.GIVEN_BACK
                title = self.tr("Refunded {amount}") if known else self.tr("{amount} goes back to you")
                said = Said(
                    title.replace("{amount}", amount), "", "refunded", offers=(Offer(self.tr("Done"), Do.NEXT),)
                )
                return replace(said, after_s=options.fault_s, then=Do.NEXT)
            case _:
                can = payment is not None and payment.can_cancel
                offers = (Offer(self.tr("Cancel"), Do.CANCEL, "x"),) if can else ()
                return Said(self.tr("One moment…"), busy=True, offers=offers)

    def _checking(self, result: Result) -> Said:
        """Nobody knows yet: never "paid", never "not charged". The next customer may be served meanwhile."""
        payment = result.payment
        dropped = payment is not None and payment.offline
        words = (
            self.tr("The connection dropped. You will not be charged twice.")
            if dropped
            else self.tr("You will not be charged twice.")
        )
        said = Said(
            self.tr("One moment, we are checking"),
            words,
            "unknown",
            busy=True,
            reference=payment.number if payment is not None else "",
            reference_words=self.tr("If you need help, tell the staff this number"),
            cue="unknown",
        )
        if payment is None or not payment.can_set_aside:
            return said
        offers = (Offer(self.tr("I do not want to wait"), Do.ASIDE, "log-out"),)
        return replace(said, offers=offers, after_s=2 * self._booth.options.fault_s, then=Do.ASIDE)
