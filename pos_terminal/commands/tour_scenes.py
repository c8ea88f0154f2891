"""What the newcomer of the tour does: sells every way, takes goods back, and looks at what was written."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.commands.tour_visitor import Visitor
from pos_terminal.sandbox.control import SandboxControl


def visit(v: Visitor, control: SandboxControl) -> None:
    v.keep("sell_empty")
    _basket(v)
    v.keep("sell_basket")
    _park(v)
    _swip_with_loyalty(v)
    _refund(v)
    _droppay(v)
    _declined(v)
    _lost_answer(v, control)
    _cash(v)
    _split(v)


def _basket(v: Visitor) -> None:
    """What the newcomer buys: two coffees, two croissants, a roll and a tea."""
    for tile in (1, 1, 7, 7, 8, 6):
        v.tap(f"product_tile_{tile}")
    v.until("four lines", lambda view: len(view.basket.lines) == 4)


def _park(v: Visitor) -> None:
    v.key(Qt.Key.Key_F2)
    v.keys("cro")
    v.until("search hits", lambda view: view.search is not None and bool(view.search.hits))
    v.keep("search", customer=False)
    v.key(Qt.Key.Key_Escape)
    v.key(Qt.Key.Key_Escape)


def _to_tender(v: Visitor) -> None:
    if v.view.stage is Stage.DONE:
        v.pay_slot(lambda view: view.stage is Stage.SELL)
    if not v.view.basket.lines:
        _basket(v)
    v.pay_slot(lambda view: view.stage is Stage.TENDER)


def _swip_with_loyalty(v: Visitor) -> None:
    _to_tender(v)
    v.keep("tender", customer=False)
    v.tap("rail_swip_button")
    v.phase(PaymentPhase.WAITING)
    v.keep("swip_waiting")
    v.customer("swip", "scan")
    v.customer("swip", "loyalty_on")
    v.phase(PaymentPhase.LOYALTY)
    v.keep("swip_loyalty")
    v.customer("swip", "approve")
    v.stage(Stage.DONE)
    v.keep("swip_approved")


def _droppay(v: Visitor) -> None:
    _to_tender(v)
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    v.keep("droppay_waiting")
    v.customer("droppay", "approve")
    v.stage(Stage.DONE)
    v.keep("droppay_approved")


def _declined(v: Visitor) -> None:
    _to_tender(v)
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    v.customer("droppay", "decline")
    v.phase(PaymentPhase.DECLINED)
    v.keep("droppay_declined")
    v.tap("payment_back_button")
    v.stage(Stage.SELL)


def _lost_answer(v: Visitor, control: SandboxControl) -> None:
    """The charge is made and its answer is lost, and so are the next looks: nobody knows, and nobody pays twice."""
    _to_tender(v)
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    control.fault("drop_after", "droppay", "charge", times=1)
    v.customer("droppay", "approve")
    v.until("the charge", lambda view: view.payment is not None and view.payment.phase is not PaymentPhase.WAITING)
    control.fault("drop_before", "droppay", "look", times=3)
    v.until("not sure, or known", lambda view: view.stage is Stage.DONE or _unknown(view))
    if v.view.stage is not Stage.DONE:
        v.keep("lost_answer_being_checked")
    v.stage(Stage.DONE)
    v.keep("lost_answer_recovered")


def _unknown(view: TillView) -> bool:
    return view.payment is not None and view.payment.phase is PaymentPhase.UNKNOWN


def _cash(v: Visitor) -> None:
    _to_tender(v)
    v.tap("rail_cash_button")
    v.keys("3000")
    v.keep("cash_tender")
    v.pay_slot(lambda view: view.stage is Stage.DONE)
    v.keep("cash_change")


def _refund(v: Visitor) -> None:
    """One thing of the sale that was just paid comes back, with its share of the loyalty."""
    v.pay_slot(lambda view: view.stage is Stage.SELL)
    v.tap("nav_payments_button")
    v.until("the payments", lambda view: view.payments_page is not None and view.payments_page.ready)
    v.tap_row("payments_table", 0)
    v.tap("refund_button")
    v.until("what can be refunded", lambda view: view.refund is not None)
    v.tap("refund_mode_lines_button")
    v.tap("refund_line_1_check")
    v.tap("refund_reason_faulty_chip")
    v.keep("refund", customer=False)
    v.tap("refund_confirm_button")
    v.until("the money gone back", lambda view: view.refund is not None and view.refund.state == "refunded")
    v.keep("refund_done", customer=False)
    v.tap("refund_close_button")
    v.tap("nav_sell_button")


def _split(v: Visitor) -> None:
    """Two people pay: one half by DropPay, the rest in cash."""
    _to_tender(v)
    v.tap("share_button")
    v.tap("share_half_button")
    v.tap("rail_droppay_button")
    v.phase(PaymentPhase.WAITING)
    v.customer("droppay", "approve")
    v.phase(PaymentPhase.APPROVED)
    v.pay_slot(lambda view: view.stage is Stage.TENDER)
    v.keep("split_part_paid")
    v.tap("rail_cash_button")
    v.keys("3000")
    v.pay_slot(lambda view: view.stage is Stage.DONE)
    v.keep("split_done", customer=False)
