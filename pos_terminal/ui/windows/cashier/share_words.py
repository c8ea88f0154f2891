"""What is said of a part of a sale: how it was paid, how it goes back, how that stands."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import ShareView
from pos_terminal.ui.text.titles import rail_title


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence with its icon and the icon's colour, a token."""

    words: str
    icon: str
    colour: str


def tr(text: str) -> str:
    return QCoreApplication.translate("shares", text)


def share_title(share: ShareView) -> str:
    """The way to pay, in the words of the buttons."""
    match share.rail:
        case "cash":
            return tr("Cash")
        case "external":
            return tr("Card terminal")
        case _:
            return rail_title(share.title)


def way_back(share: ShareView) -> Told:
    """How a part would go back, before the sale is given up."""
    match share.way:
        case "cash":
            return Told(tr("In cash, from the drawer"), "banknote", "text")
        case "external":
            return Told(tr("By hand, on the bank's own terminal"), "nfc", "text")
        case "owed":
            return Told(tr("Not by itself: it is listed as owed to the customer"), "triangle-alert", "warning_text")
        case _:
            return Told(tr("By the till, the way it came"), "undo-2", "text")


def standing(share: ShareView) -> Told:
    """How a part stands."""
    match share.state:
        case "returned":
            return Told(tr("Went back"), "circle-check", "success_text")
        case "returning":
            return Told(tr("On its way back"), "refresh-cw", "accent")
        case "doubt":
            return Told(tr("Not known yet, the till goes on asking"), "shield-question-mark", "warning_text")
        case "owed":
            return Told(tr("Could not go back: owed to the customer"), "triangle-alert", "warning_text")
        case "by_hand" if share.way == "cash":
            return Told(tr("Give it from the drawer"), "banknote", "warning_text")
        case "by_hand":
            return Told(tr("Refund it on the bank's own terminal"), "nfc", "warning_text")
        case _:
            return Told(tr("Paid"), "circle-check", "success_text")
