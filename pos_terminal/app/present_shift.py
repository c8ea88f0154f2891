"""The shift page: what the drawer should hold, and what the Z would say now."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from pos_terminal.app.desk import Desk
from pos_terminal.app.rules import denominations
from pos_terminal.app.shift_papers import report_of
from pos_terminal.app.shifting import is_blind
from pos_terminal.app.views import CarriedView, ReconcileView, ShiftView
from pos_terminal.domain.shift_report import ShiftReport
from pos_terminal.domain.shift_text import shift_text


def shift_view(desk: Desk) -> ShiftView:
    """Return the shift's view, the same object while nothing of it changes: a scan writes no report."""
    report = report_of(desk, blind=is_blind(desk), as_z=True)
    report = replace(report, at=report.at.replace(second=0, microsecond=0))
    shown = (report, _asked(desk), desk.state.shift.open, desk.state.screen.count, desk.rules)
    if desk.shift_shown is None or desk.shift_shown[0] != shown:
        desk.shift_shown = (shown, _view(desk, report))
    return desk.shift_shown[1]


def _view(desk: Desk, report: ShiftReport) -> ShiftView:
    shift, rules = desk.state.shift, desk.rules
    opened = shift.opened_at.astimezone(ZoneInfo(rules.shop.timezone)) if shift.opened_at is not None else None
    return ShiftView(
        open=shift.open,
        number=shift.number,
        opened_at=opened.strftime("%H:%M") if opened is not None else "",
        opened_by=shift.opened_by,
        cash=report.cash,
        expected=report.expected,
        totals=report.totals,
        carried=tuple(CarriedView(c.payment, c.number, c.title, c.minor, c.what) for c in report.carried),
        denominations=denominations(rules.shop.currency, rules.cash_rounding),
        difference_limit=rules.difference_limit,
        reconcile=_asked(desk),
        preview=shift_text(report, words=rules.paper),
        preview_x=shift_text(replace(report, z="", counted=None), words=rules.paper),
        last_z=shift.last_z,
        count=desk.state.screen.count,
        timezone=rules.shop.timezone,
    )


def _asked(desk: Desk) -> ReconcileView:
    asking = desk.asking
    return ReconcileView(
        state=asking.state,
        done=asking.done,
        of=asking.of,
        agreed=asking.agreed,
        rows=tuple(asking.rows.values()),
        closing=asking.closing is not None,
        unasked=asking.unasked if asking.state == "done" else 0,
        left=desk.state.shift.left if asking.state == "idle" else 0,
        timezone=desk.rules.shop.timezone,
    )
