"""How a payment stands: the badge of each standing, in the shop's words."""

from PySide6.QtCore import QCoreApplication

LOOKS = {
    "approved": "approved",
    "recorded": "approved",
    "recovered": "recovered",
    "part_refunded": "part_refunded",
    "refunded": "refunded",
    "checking": "unknown",
    "giving_back": "refunded",
    "owed": "fault",
    "held": "held",
    "open": "open",
    "declined": "declined",
    "expired": "expired",
    "cancelled": "cancelled",
    "refused": "declined",
}


def tr(text: str) -> str:
    return QCoreApplication.translate("standings", text)


def look_of(standing: str) -> str:
    """The state of tokens.json whose colour and icon a standing has."""
    return LOOKS.get(standing, "unknown")


def word_of(standing: str) -> str:
    match standing:
        case "approved":
            return tr("Approved")
        case "recorded":
            return tr("Paid at the till")
        case "recovered":
            return tr("Recovered")
        case "part_refunded":
            return tr("Part refunded")
        case "refunded":
            return tr("Refunded")
        case "giving_back":
            return tr("Giving back")
        case "owed":
            return tr("Owed")
        case "held":
            return tr("Held")
        case "open":
            return tr("Open")
        case "declined":
            return tr("Declined")
        case "expired":
            return tr("Expired")
        case "cancelled":
            return tr("Cancelled")
        case "refused":
            return tr("Refused")
        case _:
            return tr("Being checked")
