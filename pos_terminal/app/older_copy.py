"""An older copy of the till's records takes no money until a manager goes on with it under a new series of numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from pos_terminal.app import commands as cmd
from pos_terminal.app.reports import Report
from pos_terminal.domain.events import SeriesStarted
from pos_terminal.domain.numbers import suffix

if TYPE_CHECKING:
    from pos_terminal.app.desk import Desk

OLDER_COPY = "older_copy"


class Anchoring(Protocol):
    """What is known elsewhere of the journal's newest row. Used by the till's thread; never waits for anybody."""

    def heard(self, seq: int, seal: str, series: int) -> bool:
        """Take an anchor that was kept elsewhere; return whether it is known that this is an older copy."""

    def known(self) -> tuple[int, str]:
        """Return row and hash of the newest anchor; 0 and nothing where there is none."""

    def next_series(self) -> int:
        """Return the first series that no lost record can have used."""

    def go_on(self) -> None:
        """Anchor the records as they are now."""


@dataclass(frozen=True, slots=True)
class AnchorReport(Report):
    """The anchor that the machine's secrets kept."""

    seq: int
    hash: str
    series: int


def heard(desk: Desk, report: AnchorReport) -> None:
    """Compare the records with an anchor that came late: reading it holds up neither the window nor a sale."""
    anchoring = desk.anchoring
    if anchoring is None or desk.payments_off:
        return
    if anchoring.heard(report.seq, report.hash, report.series):
        desk.payments_off = OLDER_COPY
        desk.notice(OLDER_COPY, "danger", "error")


def go_on(desk: Desk, _: cmd.GoOnUnderNewSeries) -> None:
    """Begin a new series; money is taken again once that is on disk, and open payments are taken up."""
    anchoring = desk.anchoring
    if anchoring is None or desk.payments_off != OLDER_COPY:
        desk.error("records_whole")
        return
    if desk.state.going_on:
        return  # a second, hasty tap
    series = anchoring.next_series()
    desk.say(SeriesStarted(series, *anchoring.known()))
    desk.state.going_on = True
    desk.after_commit(lambda: _gone_on(desk, anchoring, series))


def _gone_on(desk: Desk, anchoring: Anchoring, series: int) -> None:
    anchoring.go_on()
    desk.payments_off = ""
    desk.state.going_on = False
    desk.touched.update(desk.state.payments)
    desk.notice("new_series", "success", series=f"{desk.rules.shop.till_label}{suffix(series)}")


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {cmd.GoOnUnderNewSeries: go_on}
