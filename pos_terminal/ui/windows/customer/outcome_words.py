"""The words of every outcome for the customer; DESIGN.md section 9, column K."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from pos_terminal.ui.text.languages import Spoken
from pos_terminal.ui.windows.customer.scene import Outcome, Result


@dataclass(frozen=True, slots=True)
class Said:
    """Title and message; `state` is the mark (empty: none), `figure` whether the sum stands between them.

    `large` sets the message as large as a sum, since it holds the one that matters.
    """

    title: str
    message: str = ""
    state: str = ""
    figure: bool = False
    large: bool = False


class OutcomeWords(Spoken, QObject):
    """Says an outcome in the language of its window; `money` writes minor units for a sentence."""

    def say(self, result: Result, money: Callable[[int], str]) -> Said:
        said = self._moving(result) or self._paid(result) or self._not_charged(result)

        def filled(text: str) -> str:
            text = text.replace("{service}", result.title).replace("{amount}", money(result.minor))
            return text.replace("{rest}", money(result.rest)).replace("{change}", money(result.change))

        return Said(filled(said.title), filled(said.message), said.state, said.figure, said.large)

    def _moving(self, result: Result) -> Said | None:
        """Nothing is decided: never "paid", never "not charged"."""
        match result.outcome:
            case Outcome.ONE_MOMENT:
                return Said(self.tr("One moment…"))
            case Outcome.SPEAK:
                return Said(self.tr("One moment…"), self.tr("Please speak to the cashier."), "open")
            case Outcome.APPROVING:
                return Said(self.tr("Approved…"), "", "", True)
            case Outcome.CHECKING:
                message = self.tr("The connection dropped. You will not be charged twice.")
                return Said(self.tr("One moment, we are checking"), message, "unknown", True)
            case Outcome.UNCLEAR:
                message = self.tr("You will not be charged twice.")
                return Said(self.tr("One moment, we are checking"), message, "unknown", True)
            case _:
                return None

    def _paid(self, result: Result) -> Said | None:
        match result.outcome:
            case Outcome.THANKS:
                change = bool(result.change)
                return Said(self.tr("Thank you"), self._thanks(result), "approved", not change, change)
            case Outcome.HELD:
                return Said(self.tr("Thank you"), self.tr("{amount} is on hold."), "held")
            case Outcome.PART_PAID:
                return Said(self.tr("{amount} paid"), self.tr("Still to pay {rest}"), "approved", large=True)
            case Outcome.TAKE_CASH_BACK:
                message = self.tr("Paid with {service}. Please take your cash back.")
                return Said(self.tr("Thank you"), message, "approved", True)
            case Outcome.GIVEN_BACK:
                return Said(self.tr("Refunded {amount}"), "", "refunded")
            case _:
                return None

    def _thanks(self, result: Result) -> str:
        if result.change:
            return self.tr("Your change {change}")
        if result.several:
            return self.tr("Paid. Your receipt is printing.") if result.receipt else self.tr("Paid.")
        match result.rail, result.receipt:
            case "cash", True:
                return self.tr("Paid in cash. Your receipt is printing.")
            case "cash", False:
                return self.tr("Paid in cash.")
            case "external", True:
                return self.tr("Paid by card. Your receipt is printing.")
            case "external", False:
                return self.tr("Paid by card.")
            case "", _:
                return ""
            case _, True:
                return self.tr("Paid with {service}. Your receipt is printing.")
            case _:
                return self.tr("Paid with {service}.")

    def _not_charged(self, result: Result) -> Said:
        match result.outcome:
            case Outcome.DECLINED:
                message = self.tr("You were not charged. Please try another way to pay.")
                return Said(self.tr("Payment declined"), message, "declined")
            case Outcome.EXPIRED:
                message = self.tr("You were not charged. We can show you a new code.")
                return Said(self.tr("Time ran out"), message, "expired")
            case Outcome.CANCELLED:
                return Said(self.tr("Payment cancelled"), self.tr("You were not charged."), "cancelled")
            case Outcome.REFUSED:
                message = self.tr("You were not charged. Please try another way to pay.")
                return Said(self.tr("{service} did not start"), message, "declined")
            case Outcome.NOT_PAID:
                return Said(self.tr("You were not charged"), self.tr("Please pay again."), "declined")
            case _:
                message = self.tr("The total is {rest}.")
                return Said(self.tr("Loyalty could not be applied"), message, "cancelled")
