"""What a manager may answer to a payment that waits for a person: the counter's answers, without a keyboard."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from pos_terminal.app import commands as cmd
from pos_terminal.app.commands import Command
from pos_terminal.app.views import CheckingView, PaymentDetail
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.checking_list import CHECKABLE, words_of

MINUTE_S = 60.0


@dataclass(frozen=True, slots=True)
class Answer:
    """One button. `does` is None where another touch is asked for first; `free`: it needs no evidence."""

    name: str
    words: str
    icon: str
    does: Command | None
    kind: str = "secondary"
    free: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about one payment. `known_by`: what an answer rests on, one of them is chosen before it."""

    badge: str
    words: str
    question: str = ""
    known_by: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    wait_min: int = 0  # not before may it be decided


def tr(text: str) -> str:
    return QCoreApplication.translate("kiosk_waiting", text)


def asked_of(line: CheckingView, detail: PaymentDetail | None, known: str, armed: bool, now: float) -> Asked:
    """Return what is asked of a manager. `known` is the evidence chosen so far, `now` in monotonic seconds."""
    badge, words = words_of(line.what)
    asked = Asked(badge, words)
    check = Answer("check", tr("Check now"), "refresh-cw", cmd.CheckNow(line.payment))
    if line.what == "owed":
        asked = replace(
            asked,
            question=tr("How did it go back?"),
            known_by=(tr("In cash"), tr("By bank transfer")),
            answers=(_sure("went_back", tr("It went back"), "check", cmd.CloseOwed(line.payment, known)),),
        )
    elif detail is not None and detail.doubt:
        asked = _of_refund(asked, line, detail, known, now)
    elif detail is not None and detail.must_decide:
        asked = _of_charge(asked, line, known)
    elif line.what in ("settled_late", "approved_late"):
        asked = _of_late(asked, line, armed)
    elif line.what in CHECKABLE:
        asked = replace(asked, answers=(check,))
    return asked


def _known_by() -> tuple[str, ...]:
    return tr("Seen in the service's list"), tr("Asked by telephone"), tr("Seen on the customer's phone")


def _sure(name: str, words: str, icon: str, does: Command) -> Answer:
    return Answer(name, words, icon, does, free=False)


def _of_charge(asked: Asked, line: CheckingView, known: str) -> Asked:
    return replace(
        asked,
        question=tr("Was it charged?"),
        known_by=_known_by(),
        answers=(
            _sure("not_charged", tr("It was not charged"), "x", cmd.DecidePayment(line.payment, False, known)),
            _sure("charged", tr("It was charged"), "check", cmd.DecidePayment(line.payment, True, known)),
        ),
    )


def _of_refund(asked: Asked, line: CheckingView, detail: PaymentDetail, known: str, now: float) -> Asked:
    left = detail.decide_from - now if detail.decide_from else 0.0
    refund = detail.doubt
    return replace(
        asked,
        question=tr("Did the refund go through?"),
        known_by=_known_by(),
        answers=(
            _sure("not_refunded", tr("Not done"), "x", cmd.DecideRefund(line.payment, refund, False, known)),
            _sure("refunded", tr("Done"), "check", cmd.DecideRefund(line.payment, refund, True, known)),
        ),
        wait_min=max(0, int(-(-left // MINUTE_S))),
    )


def _of_late(asked: Asked, line: CheckingView, armed: bool) -> Asked:
    settled = line.what == "settled_late"
    if armed:
        back = cmd.RefundPayment(line.payment, line.minor, "late") if settled else cmd.GiveBack(line.payment)
        words = tr("The whole sum goes back to the customer by {rail}.").replace("{rail}", rail_title(line.title))
        keep = Answer("keep", tr("Keep it"), "x", None)
        return replace(
            asked, words=words, answers=(keep, Answer("give_back", tr("Give it back"), "undo-2", back, "danger"))
        )
    ask = Answer("ask_back", tr("Refund") if settled else tr("Give it back"), "undo-2", None, "danger-outline")
    if settled:
        out = Answer("handed_over", tr("Goods handed over"), "check", cmd.HandOver(line.sale))
    else:
        out = Answer("take", tr("The customer is here: take it"), "check", cmd.KeepPayment(line.payment))
    return replace(asked, answers=(ask, out))
