"""The refund, cancel and return dialogs in every state, to be looked at."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import RefundView, TillView
from tests.ui import past_samples, refund_samples, samples
from tests.ui.pages.cashier import Cashier
from tests.ui.pages.refund import RefundPage

Do = Callable[[Cashier], None]
Screen = tuple[Callable[[], TillView], Do]


def _over_payments(cashier: Cashier) -> None:
    cashier.press("Ctrl+3")
    cashier.shows(past_samples.past())


def _plan(refund: RefundView, *then: str) -> Screen:
    def do(cashier: Cashier) -> None:
        _over_payments(cashier)
        RefundPage(cashier).opens(refund)
        if refund.mode == "amount":
            cashier.press("Alt+3", *"500")
            cashier.shows(refund_samples.view(refund))
        for name in then:
            cashier.tap(name)

    return samples.empty, do


def _ending(refund: RefundView) -> Screen:
    def do(cashier: Cashier) -> None:
        _over_payments(cashier)
        RefundPage(cashier).opens(refund_samples.BY_LINE).shows(refund)

    return samples.empty, do


def _cancel(kind: str, *then: str) -> Screen:
    def do(cashier: Cashier) -> None:
        _over_payments(cashier)
        cashier.window.dialogs.cancel_payment(refund_samples.CANCELS[kind])
        for name in then:
            cashier.tap(name)

    return samples.empty, do


def _scanned(cashier: Cashier) -> None:
    _plan(refund_samples.BY_LINE)[1](cashier)
    cashier.scan("4770123456789")


def _returning(cashier: Cashier) -> None:
    cashier.tap("return_goods_button")
    cashier.tap("return_reason_lost_receipt_chip")


SCREENS: dict[str, Screen] = {
    "13-refund-lines": _plan(refund_samples.BY_LINE, "refund_reason_wrong_item_chip"),
    "13-refund-empty": _plan(refund_samples.EMPTY),
    "13-refund-whole": _plan(refund_samples.WHOLE),
    "13-refund-split": _plan(refund_samples.SPLIT),
    "13-refund-six": _plan(refund_samples.SIX, "refund_reason_faulty_chip"),
    "13-refund-tried": _plan(refund_samples.REFUSED),
    "13-refund-once": _plan(refund_samples.ONCE),
    "13-refund-instead": _plan(refund_samples.INSTEAD),
    "13-refund-other": _plan(refund_samples.WHOLE, "refund_reason_other_chip"),
    "13-refund-scanned": (samples.empty, _scanned),
    "14-refund-amount": _plan(refund_samples.AMOUNT, "refund_reason_overcharged_chip"),
    **{f"13-refunded-{name}": _ending(refund) for name, refund in refund_samples.ENDINGS.items()},
    **{f"15-cancel-{kind}": _cancel(kind) for kind in refund_samples.CANCELS},
    "15-cancel-reason": _cancel("held", "cancel_reason_not_collected_chip"),
    "return": (samples.tendering, _returning),
}
