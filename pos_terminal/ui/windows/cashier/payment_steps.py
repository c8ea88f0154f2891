"""The steps of a payment as sentences."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import PaymentPhase, PaymentView, StepView
from pos_terminal.ui.parts.steps import Step, StepState
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.page import count_text
from pos_terminal.ui.windows.cashier.station import Station

STATES = {"done": StepState.DONE, "now": StepState.NOW, "todo": StepState.TODO, "lost": StepState.LOST}


def tr(text: str) -> str:
    return QCoreApplication.translate("steps", text)


def steps_of(payment: PaymentView, station: Station, short: bool = False) -> list[Step]:
    """`short` leaves out the second lines and the receipt."""
    steps = [_step(step, payment, station) for step in payment.steps]
    return [replace(step, subtitle="") for step in steps[:3]] if short else steps


def _step(step: StepView, payment: PaymentView, station: Station) -> Step:
    state = STATES.get(step.state, StepState.TODO)
    title, subtitle = _words(step, payment, state)
    values = {"{rail}": rail_title(payment.title), "{due}": station.amount(payment.due), "{at}": payment.last_look}
    for name, value in values.items():
        title, subtitle = title.replace(name, value), subtitle.replace(name, value)
    when = tr("Now") if state is StepState.NOW else step.at if state is not StepState.TODO else ""
    return Step(state, title, subtitle, when)


def _words(step: StepView, payment: PaymentView, state: StepState) -> tuple[str, str]:
    waiting = payment.phase in (PaymentPhase.WAITING, PaymentPhase.LOYALTY)
    asked = _asked(payment) if state is StepState.LOST else ""
    match step.what:
        case "created" if state is StepState.LOST:
            return tr("Start sent, no answer"), asked
        case "created":
            return tr("Payment created"), tr("Code is on the customer screen") if waiting else ""
        case "approve" if state is StepState.DONE:
            return tr("Customer approved"), ""
        case "approve" if state is StepState.LOST:
            return tr("Waiting for the customer, no answer"), asked
        case "approve":
            return tr("Customer scans and approves"), _pace(payment) if waiting else ""
        case "charge" if state is StepState.DONE:
            return tr("Charged {due}"), ""
        case "charge" if state is StepState.LOST:
            return tr("Charge sent, no answer"), asked
        case "charge":
            return tr("Charge {due}"), tr("Only after the customer approves") if waiting else ""
        case "answer":
            return tr("Final answer"), tr("We keep asking, even after a restart")
        case _:
            return tr("Print the receipt"), ""


def _pace(payment: PaymentView) -> str:
    seconds = max(1, round(payment.poll_s))
    words = count_text(seconds, tr("Asking {rail} every second"), tr("Asking {rail} every {n} seconds"))
    return words if payment.poll_s else ""


def _asked(payment: PaymentView) -> str:
    if not payment.last_look:
        return ""
    return count_text(payment.looks, tr("Asked once, at {at}"), tr("Asked {n} times, last at {at}"))
