"""The payments page: what it asks of the past, and what it shows of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pos_terminal.app.commands import Command, LeavePayments, ShowPayment, ShowPayments
from pos_terminal.app.desk import Desk
from pos_terminal.app.payment_story import detail
from pos_terminal.app.ports import Ledger, ListedPayment, PaymentsQuery
from pos_terminal.app.reports import PaymentsReport, StoryReport
from pos_terminal.app.views import PaymentDetail, PaymentRowView, PaymentsPageView
from pos_terminal.domain.money import exponent

LOADING_AFTER_S = 0.3
ROWS_KEPT = 1200  # pages read one after the other


@dataclass(slots=True)
class PaymentsPage:
    """The page as it stands; none of it is money, so none of it is journalled."""

    wish: ShowPayments | None = None
    query: PaymentsQuery = field(default_factory=PaymentsQuery)
    rows: tuple[PaymentRowView, ...] = ()
    last: str = ""  # key of the last row
    counts: tuple[tuple[str, int, bool], ...] = ()
    more: bool = False
    asked_at: float | None = None  # monotonic seconds; None: nothing is outstanding
    chosen: str = ""
    detail: PaymentDetail | None = None

    def command(self, desk: Desk, ledger: Ledger | None, command: Command) -> None:
        """Do what the window asks."""
        match command:
            case ShowPayments():
                self.wish, self.query = command, _query(desk, command)
                self._ask(desk, ledger)
            case ShowPayment(row=row):
                self.chosen, self.detail = row, None
                if ledger is not None:
                    ledger.payment(row)
            case LeavePayments():
                self.wish, self.asked_at, self.query = None, None, PaymentsQuery()
                self.rows, self.last, self.chosen, self.detail = (), "", "", None

    def report(self, desk: Desk, report: PaymentsReport | StoryReport) -> None:
        match report:
            case PaymentsReport(answer=answer):
                if self.wish is None or answer.query != self.query:
                    return
                kept = self.rows if answer.query.after and self._follows(answer.query.after) else ()
                self.rows = (*kept, *(_row(desk, row) for row in answer.rows))
                self.last = answer.rows[-1].key if answer.rows else self.last
                self.more = answer.more and len(self.rows) < ROWS_KEPT
                self.counts, self.asked_at = answer.counts, None
            case StoryReport(row=row, entries=entries):
                if row.id == self.chosen:
                    self.detail = detail(desk, row, _row(desk, row), entries)

    def written(self, desk: Desk, ledger: Ledger | None) -> None:
        """The journal grew: read again what is shown, from its top."""
        if self.wish is None or ledger is None:
            return
        if self.asked_at is None and not self.query.after:
            self._ask(desk, ledger)
        if self.chosen:
            ledger.payment(self.chosen)

    def view(self, desk: Desk) -> tuple[PaymentsPageView | None, float | None]:
        """Return the page, and in how many seconds it changes by itself."""
        if self.wish is None:
            return None, None
        waited = desk.clock.monotonic() - self.asked_at if self.asked_at is not None else 0.0
        loading = self.asked_at is not None and waited >= LOADING_AFTER_S
        again = LOADING_AFTER_S - waited if self.asked_at is not None and not loading else None
        view = PaymentsPageView(
            text=self.wish.text,
            state=self.wish.state,
            rail=self.wish.rail,
            day=self.wish.day,
            rows=self.rows,
            counts=self.counts,
            more=self.more,
            last=self.last,
            loading=loading,
            detail=self.detail,
        )
        return view, again

    def _ask(self, desk: Desk, ledger: Ledger | None) -> None:
        if ledger is not None:
            self.asked_at = desk.clock.monotonic()
            ledger.payments(self.query)

    def _follows(self, after: str) -> bool:
        return bool(self.rows) and self.last == after


def _query(desk: Desk, wish: ShowPayments) -> PaymentsQuery:
    since = until = None
    if wish.day:
        zone = ZoneInfo(desk.rules.shop.timezone)
        try:
            day = date.fromisoformat(wish.day)
        except ValueError:
            day = desk.clock.now().astimezone(zone).date()
        since = datetime.combine(day, time(), zone).astimezone(UTC)
        until = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
    return PaymentsQuery(
        text=wish.text.strip()[:80],
        part="" if wish.state == "all" else wish.state,
        rail=wish.rail,
        since=since,
        until=until,
        after=wish.after,
        digits=exponent(desk.rules.shop.currency),
    )


def _row(desk: Desk, row: ListedPayment) -> PaymentRowView:
    zone = ZoneInfo(desk.rules.shop.timezone)
    at = row.at.astimezone(zone)
    today = desk.clock.now().astimezone(zone).date()
    return PaymentRowView(
        id=row.id,
        sale=row.sale,
        at=at.strftime("%H:%M") if at.date() == today else at.strftime("%d.%m. %H:%M"),
        number=row.number,
        rail=row.rail,
        title=row.title,
        state=row.standing,
        minor=row.minor,
        refunded=row.refunded,
    )
