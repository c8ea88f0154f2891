"""The shift: its float, cash in and out, X, count and Z. Closing can always finish."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from pos_terminal.app import commands as cmd
from pos_terminal.app.asking import Asking, Closing
from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import ListingRail
from pos_terminal.app.rules import denominations
from pos_terminal.app.shift_papers import carried_payments, parked_baskets, report_of, report_of_z
from pos_terminal.app.tendering import open_drawer
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Role
from pos_terminal.domain.shift_report import ShiftReport

MOST_CASH = 10**9  # minor units; a slip of the finger, not a float
MOST_PIECES = 100_000
REASON_LONGEST = 60
NOTE_LONGEST = 200
MOST_ASKED = 20_000  # payments of a shift that nobody closed for weeks: the latest ones


def open_shift(desk: Desk, command: cmd.OpenShift) -> None:
    """Enter the float; what was sold since the last Z belongs to this shift."""
    shift = desk.state.shift
    if shift.open:
        desk.error("shift_open_already")
    elif not 0 <= command.cash <= MOST_CASH:
        desk.error("float_limit")
    else:
        desk.say(ev.ShiftOpened(shift.number, command.cash))
        desk.state.screen.count = ()


def move_cash(desk: Desk, command: cmd.MoveCash) -> None:
    reason = command.reason.strip()[:REASON_LONGEST]
    if not desk.state.shift.open:
        desk.error("shift_not_open")
    elif not reason:
        desk.error("reason_needed")
    elif command.minor == 0 or abs(command.minor) > MOST_CASH:
        desk.error("cash_moved_limit")
    else:
        open_drawer(desk, "cash moved")
        desk.say(ev.CashMoved(command.minor, reason))


def count_cash(desk: Desk, command: cmd.CountCash) -> None:
    if (count := _count(desk, command.count)) is not None:
        desk.state.screen.count = count


def is_blind(desk: Desk) -> bool:
    """Say whether whoever is at the till counts without being told what should be there."""
    who = desk.state.people.at_the_till
    return desk.rules.blind_count and who is not None and who.role is Role.CASHIER


def print_x(desk: Desk, _: cmd.PrintX) -> None:
    _print(desk, report_of(desk, blind=is_blind(desk)))


def print_z(desk: Desk, command: cmd.PrintZ) -> None:
    """Print a Z again, marked as a copy; without a number the last one."""
    entry = desk.journal.z(command.z)
    if entry is None:
        desk.error("no_such_z")
        return
    report = report_of_z(desk, entry)
    _print(desk, replace(report, copy=desk.next_copy(f"z-{report.z}")))


def save_report(desk: Desk, command: cmd.SaveReport) -> None:
    entry = desk.journal.z(command.z) if command.z else None
    if command.z and entry is None:
        desk.error("no_such_z")
        return
    report = report_of_z(desk, entry) if entry is not None else report_of(desk, blind=is_blind(desk))
    report = replace(report, only_saved=True)
    desk.say(ev.DocumentQueued(f"saved-{report.name}", "report"))
    desk.after_commit(lambda: desk.paper.submit(f"saved-{report.name}", "", report))


def _print(desk: Desk, report: ShiftReport) -> None:
    name = f"report-{report.name}"
    desk.say(ev.DocumentQueued(name, "z" if report.z else "x", report.copy))
    desk.after_commit(lambda: desk.paper.submit(name, "", report))


# --- asking the services


def reconcile(desk: Desk, _: cmd.Reconcile) -> None:
    """Read every payment since the last Z again at its service; of the shift before, where some had no answer, too."""
    if desk.asking.state == "running":
        return
    desk.asking = _asking(desk, everything=True)
    if not desk.asking.queue and not desk.asking.lists:
        desk.asking.state = "done"
        desk.notice("nothing_to_ask")


def _asking(desk: Desk, *, everything: bool) -> Asking:
    """Return an asking of this shift's payments; not everything: those that were not heard of, or changed since."""
    shift, before = desk.state.shift, desk.asking
    theirs = {which: row for which, row in before.rows.items() if not row.payment and before.number == shift.number}
    if everything or before.number != shift.number:
        before = Asking(number=shift.number)
    began = shift.left_after if everything and shift.left else shift.after
    changed = desk.journal.ended_payments(max(began, before.upto), MOST_ASKED)
    wanted = {**before.unreached, **{payment: (sale, rail) for payment, sale, rail in changed}}
    same = before.same - wanted.keys()
    rows = {which: row for which, row in before.rows.items() if row.payment and which not in wanted}
    asked = len(same) + len(rows)
    return Asking(
        state="running",
        number=shift.number,
        queue=deque((payment, sale, rail) for payment, (sale, rail) in wanted.items()),
        of=asked + len(wanted),
        done=asked,
        same=same,
        upto=desk.journal.last_row(),
        rows=rows | theirs,
        lists={rail_id for rail_id, rail in desk.rails.items() if isinstance(rail, ListingRail)},
        since=_began(desk),
    )


def _began(desk: Desk) -> datetime | None:
    """Return the time of the last Z: what is sold before a float is entered belongs to the next shift."""
    last = desk.journal.z()
    return last.envelope.at if last is not None else desk.state.shift.opened_at


def go_on(desk: Desk) -> None:
    """Look whether the asking has come to its end, or the time of a closing that waits for it."""
    asking = desk.asking
    if asking.state != "running":
        return
    late = asking.ends_at is not None and desk.clock.monotonic() >= asking.ends_at
    if (asking.done < asking.of or asking.lists) and not late:
        return
    asking.state = "done"
    closing, asking.closing = asking.closing, None
    if closing is None:
        _say_reconciled(desk)
    elif desk.state.shift.open and desk.state.shift.number == asking.number:
        if desk.state.shift.expected != closing.expected:
            desk.error("drawer_moved")  # the count is of another moment, and so would be its difference
            return
        desk.begin(closing.operator, closing.approver)
        _close(desk, closing)


def _say_reconciled(desk: Desk) -> None:
    asking = desk.asking
    if asking.of or asking.rows:
        answered = asking.of - asking.unasked
        rows = tuple(asking.rows.values())
        desk.say(ev.ShiftReconciled(asking.number, answered, asking.agreed, rows, asking.unasked))


# --- closing


def close_shift(desk: Desk, command: cmd.CloseShift) -> None:
    """Ask the services once more, for so long and no longer, then write the Z. A second tap does not wait."""
    shift = desk.state.shift
    if not shift.open:
        desk.error("shift_not_open")
        return
    if desk.payments_off:
        desk.error(desk.payments_off)  # a Z of an older copy would bear a number that was given before
        return
    count, note = _count(desk, command.count), command.note.strip()[:NOTE_LONGEST]
    if count is None:
        return
    difference = sum(value * pieces for value, pieces in count) - shift.expected
    if abs(difference) > desk.rules.difference_limit and not note:
        if is_blind(desk):
            desk.error("difference_note_blind")
        else:
            desk.error("difference_note", minor=str(difference))
        return
    closing = Closing(count, note, desk.operator, desk.approver, shift.expected)
    if desk.asking.closing is not None:
        _close(desk, closing)
        return
    if desk.asking.state != "running":
        desk.asking = _asking(desk, everything=False)
    desk.asking.closing = closing
    desk.asking.ends_at = desk.clock.monotonic() + desk.rules.close_wait_s
    go_on(desk)


def _count(desk: Desk, count: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...] | None:
    """Return what was counted, largest first; None after a word where it names no note or coin of the shop."""
    known = denominations(desk.rules.shop.currency, desk.rules.cash_rounding)
    pieces = dict(count)
    if len(pieces) != len(count) or any(v not in known or not 0 <= n <= MOST_PIECES for v, n in count):
        desk.error("count_wrong")
        return None
    return tuple((value, pieces[value]) for value in known if pieces.get(value))


def _close(desk: Desk, closing: Closing) -> None:
    desk.asking.state, desk.asking.closing = "done", None
    _say_reconciled(desk)
    shift = desk.state.shift
    named = carried_payments(desk)
    prefix = "T" if desk.rules.test else ""
    z = f"{prefix}Z{desk.numbered('z')}"
    event = ev.ShiftClosed(
        z=z,
        number=shift.number,
        expected=shift.expected,
        counted=sum(value * pieces for value, pieces in closing.count),
        count=closing.count,
        note=closing.note,
        totals=shift.totals,
        carried=tuple(one.payment for one in named),
        named=named,
        differing=tuple(desk.asking.rows.values()),
        cash=shift.cash,
        opened_at=shift.opened_at,
        opened_by=shift.opened_by,
        parked=parked_baskets(desk),
    )
    desk.say(event)
    desk.say(ev.DocumentQueued(f"report-{z}", "z"))
    desk.after_commit(lambda: _print_first(desk, z))
    desk.state.screen.count = ()
    desk.asking = Asking()
    desk.notice("shift_closed", "success", "approved", number=z)


def _print_first(desk: Desk, z: str) -> None:
    entry = desk.journal.z(z)
    if entry is not None:
        desk.paper.submit(f"report-{z}", "", report_of_z(desk, entry))


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {
    cmd.OpenShift: open_shift,
    cmd.MoveCash: move_cash,
    cmd.CountCash: count_cash,
    cmd.PrintX: print_x,
    cmd.PrintZ: print_z,
    cmd.SaveReport: save_report,
    cmd.CloseShift: close_shift,
    cmd.Reconcile: reconcile,
}
