"""Icons and subtitles of the ways to pay."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import RailChoice
from pos_terminal.ui.text.messages import short_reason

ICONS = {
    "swip": "wallet",
    "droppay": "droplet",
    "paysera": "utensils",
    "card": "credit-card",
    "cash": "banknote",
    "external": "nfc",
}


def rail_icon(rail: str) -> str:
    return ICONS.get(rail, "qr-code")


def rail_subtitle(choice: RailChoice, amount: Callable[[int], str]) -> str:
    """What the way to pay asks of the customer, or why it is off; `amount` writes a sum of minor units."""
    if not choice.enabled:
        return _off(choice).replace("{amount}", amount(choice.limit))
    if choice.trouble:
        return trouble_words(choice.trouble).replace("{time}", choice.trouble_at)
    match choice.id:
        case "cash":
            return QCoreApplication.translate("rails", "Opens the drawer")
        case "external":
            return QCoreApplication.translate("rails", "The bank's own")
        case "card":
            return QCoreApplication.translate("rails", "Customer enters card on own phone")
        case _ if choice.tables:
            return QCoreApplication.translate("rails", "Guests pay at their table, or by QR")
        case _ if choice.last:
            return QCoreApplication.translate("rails", "Try again: new QR on customer screen")
        case _ if choice.loyalty:
            return QCoreApplication.translate("rails", "QR on customer screen · loyalty")
        case _:
            return QCoreApplication.translate("rails", "QR on customer screen")


def _off(choice: RailChoice) -> str:
    match choice.reason:
        case "amount_too_small" if choice.limit:
            return QCoreApplication.translate("rails", "Only from {amount} up")
        case "amount_too_large" if choice.limit:
            return QCoreApplication.translate("rails", "Only up to {amount}")
    return short_reason(choice.reason)


def trouble_words(code: str) -> str:
    """How its last call ended, with `{time}`: it may be tried all the same."""
    match code:
        case "rail_not_answering":
            return QCoreApplication.translate("rails", "No answer at {time}")
        case "busy":
            return QCoreApplication.translate("rails", "Asked for patience at {time}")
        case "access_turned_down":
            return QCoreApplication.translate("rails", "Access turned down at {time}")
        case _:
            return QCoreApplication.translate("rails", "Unclear answer at {time}")
