"""An action that waits for a manager, in the words of the card that the manager reads."""

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import ApprovalView
from pos_terminal.domain.operator import Right
from pos_terminal.ui.text.titles import rail_titles
from pos_terminal.ui.windows.cashier.station import Station


def action_words(approval: ApprovalView, station: Station) -> str:
    """What is to be done, with its sum."""
    args = dict(approval.args)
    words = _sentence(approval, args)
    filled = {"amount": station.amount(abs(approval.minor)), **args}
    for name, value in filled.items():
        words = words.replace("{" + name + "}", value)
    return words


def about_words(approval: ApprovalView) -> str:
    """Which sale and which way to pay it is about; empty where there is none."""
    if approval.number and approval.title:
        words = _tr("Sale {number} · {title}")
    elif approval.number:
        words = _tr("Sale {number}")
    else:
        words = _tr("{title}") if approval.title else ""
    return words.replace("{number}", approval.number).replace("{title}", rail_titles(approval.title))


def _sentence(approval: ApprovalView, args: dict[str, str]) -> str:
    match approval.what:
        case Right.DISCOUNT:
            return _tr("Discount {percent} % on {name}") if "name" in args else _tr("Discount {percent} %")
        case Right.PRICE:
            return _tr("Price {amount} for {name}")
        case Right.DRAWER:
            return _tr("Open the drawer without a sale")
        case Right.REFUND:
            return _tr("Refund up to {amount}")
        case Right.RETURN if "instead" in args:
            return _tr("Give {amount} back in cash instead")
        case Right.RETURN:
            return _tr("Take goods of {amount} back without a receipt")
        case Right.OVERRIDE:
            return _tr("Take cash while {amount} is being checked")
        case _:
            return _more(approval)


def _more(approval: ApprovalView) -> str:
    match approval.what:
        case Right.CANCEL:
            return _tr("Let go of, or charge, held {amount}") if approval.minor else _tr("Let go of a payment")
        case Right.PARKED:
            return _tr("Delete a parked basket")
        case Right.DECIDE:
            return _tr("Decide about {amount} on evidence") if approval.minor else _tr("Decide on evidence")
        case Right.SHIFT if approval.minor > 0:
            return _tr("Put {amount} into the drawer")
        case Right.SHIFT if approval.minor < 0:
            return _tr("Take {amount} out of the drawer")
        case Right.SHIFT:
            return _tr("Shift: open, count or report")
        case Right.SETTINGS:
            return _tr("Settings")
        case _:
            return _tr("Who works here")


def _tr(text: str) -> str:
    return QCoreApplication.translate("approval", text)
