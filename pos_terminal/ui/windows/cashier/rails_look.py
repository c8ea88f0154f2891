"""Icons and subtitles of the ways to pay."""

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


def rail_subtitle(choice: RailChoice) -> str:
    """What the way to pay asks of the customer, or why it is off."""
    if not choice.enabled:
        return short_reason(choice.reason)
    if choice.trouble:
        words = QCoreApplication.translate("rails", "{trouble} ({time})")
        return words.replace("{trouble}", short_reason(choice.trouble)).replace("{time}", choice.trouble_at)
    match choice.id:
        case "cash":
            return QCoreApplication.translate("rails", "Opens the drawer")
        case "external":
            return QCoreApplication.translate("rails", "On the bank's own terminal")
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
