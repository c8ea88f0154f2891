"""The payments page: what it asks of the past, and what it shows of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pos_terminal.app.commands import Command, LeavePayments, ShowPayment, ShowPayments
from pos_terminal.app.desk import Desk
from pos_terminal.app.payment_story import detail
from pos_terminal.app.ports import Ledger, ListedPayment, PaymentsAnswer, PaymentsQuery
from pos_terminal.app.reports import PaymentsReport, StoryReport
from pos_terminal.app.views import PaymentDetail, PaymentRowView, PaymentsPageView
from pos_terminal.domain.money import exponent

LOADING_AFTER_S = 0.3
SLOW_AFTER_S = 5.0
ROWS_KEPT = 1200  # pages read one after the other

_Key = tuple[int, str]  # a row's beginning in ms and its id: the order of the list


@dataclass(slots=True)
class PaymentsPage:
    """The page as it stands; none of it is money, so none of it is journalled."""

    ledger: Ledger | None = None
    wish: ShowPayments | None = None
    query: PaymentsQuery = field(default_factory=PaymentsQuery)  # the first page's
    asking: PaymentsQuery | None = None  # outstanding
    anew: bool = False  # a person asked: the answer replaces what is shown
    stale: bool = False  # the journal grew while a question was out
    asked_at: float | None = None  # monotonic seconds; a person waits since
    rows: tuple[PaymentRowView, ...] = ()
    keys: tuple[str, ...] = ()
    counts: tuple[tuple[str, int, bool], ...] = ()
    more: bool = False
    cut: bool = False  # older ones follow, and are not kept here
    chosen: str = ""
    detail: PaymentDetail | None = None

    @property
    def last(self) -> str:
        """Key of the last row."""
        return self.keys[-1] if self.keys else ""

    def command(self, desk: Desk, ledger: Ledger | None, command: Command) -> None:
        """Do what the window asks."""
        match command:
            case ShowPayments(after=after) if after:
                if after == self.last and self.more:
                    self._ask(ledger, replace(self.query, after=after))
            case ShowPayments():
                self.wish, self.anew = command, True
                self.asked_at = desk.clock.monotonic()
                self._ask(ledger, _query(desk, command))
            case ShowPayment(row=row):
                self.detail = self.detail if row == self.chosen else None
                self.chosen = row
                if ledger is not None:
                    ledger.payment(row)
            case LeavePayments():
                self.wish, self.asking, self.asked_at, self.stale = None, None, None, False
                self.rows, self.keys, self.chosen, self.detail = (), (), "", None
                self.more, self.cut, self.counts = False, False, ()

    def report(self, desk: Desk, report: PaymentsReport | StoryReport) -> None:
        match report:
            case PaymentsReport(answer=answer):
                if self.wish is None or answer.query != self.asking:
                    return
                self._take(desk, answer)
                self.asking, self.asked_at, self.anew = None, None, False
                if self.stale:
                    self._ask(self.ledger, _query(desk, self.wish))
            case StoryReport(row=row, entries=entries):
                if row.id == self.chosen:
                    shown = _row(desk, row)
                    self.detail = detail(desk, row, shown, entries)
                    self.rows = tuple(shown if one.id == shown.id else one for one in self.rows)

    def written(self, desk: Desk, ledger: Ledger | None) -> None:
        """The journal grew: read again what is shown, from its top."""
        if self.wish is None or ledger is None:
            return
        if self.asking is not None:
            self.stale = True
        else:
            self._ask(ledger, _query(desk, self.wish))
        if self.chosen:
            ledger.payment(self.chosen)

    def view(self, desk: Desk) -> tuple[PaymentsPageView | None, float | None]:
        """Return the page, and in how many seconds it changes by itself."""
        if self.wish is None:
            return None, None
        waited = desk.clock.monotonic() - self.asked_at if self.asked_at is not None else 0.0
        ends = (end - waited for end in (LOADING_AFTER_S, SLOW_AFTER_S) if self.asked_at is not None and waited < end)
        again = next(ends, None)
        view = PaymentsPageView(
            text=self.wish.text,
            state=self.wish.state,
            rail=self.wish.rail,
            day=self.wish.day,
            rows=self.rows,
            counts=self.counts,
            more=self.more,
            cut=self.cut,
            last=self.last,
            loading=waited >= LOADING_AFTER_S,
            slow=waited >= SLOW_AFTER_S,
            ready=not self.anew,
            today=_today(desk).isoformat(),
            rails=_rails(desk),
            chosen=self.chosen,
            detail=self.detail,
        )
        return view, again

    # --- within

    def _ask(self, ledger: Ledger | None, query: PaymentsQuery) -> None:
        self.ledger = ledger
        if ledger is None:
            self.anew, self.asked_at = False, None
            return
        self.asking, self.stale = query, False
        ledger.payments(query)

    def _take(self, desk: Desk, answer: PaymentsAnswer) -> None:
        """Put an answer in its place: a next page below, a first page over the same rows."""
        rows = tuple(_row(desk, row) for row in answer.rows)
        keys = tuple(row.key for row in answer.rows)
        self.counts = answer.counts
        if answer.query.after:
            if answer.query.after != self.last:
                return
            self.rows, self.keys, self.more = self.rows + rows, self.keys + keys, answer.more
        elif self.anew or answer.query != self.query or not answer.more:
            self.rows, self.keys, self.more, self.query = rows, keys, answer.more, answer.query
        else:
            below = [place for place, key in enumerate(self.keys) if _order(key) < _order(keys[-1])]
            self.more = (self.more or self.cut) if below else answer.more
            self.rows = rows + tuple(self.rows[place] for place in below)
            self.keys = keys + tuple(self.keys[place] for place in below)
        self.cut = self.more and len(self.rows) >= ROWS_KEPT
        self.more = self.more and not self.cut


def _order(key: str) -> _Key:
    at, _, row_id = key.partition("/")
    return int(at), row_id


def _query(desk: Desk, wish: ShowPayments) -> PaymentsQuery:
    since = until = None
    if wish.day:
        zone = ZoneInfo(desk.rules.shop.timezone)
        day = _day(desk, wish.day)
        since = datetime.combine(day, time(), zone).astimezone(UTC)
        until = datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
    return PaymentsQuery(
        text=wish.text.strip()[:80],
        part="" if wish.state == "all" else wish.state,
        rail=wish.rail,
        since=since,
        until=until,
        digits=exponent(desk.rules.shop.currency),
    )


def _today(desk: Desk) -> date:
    return desk.clock.now().astimezone(ZoneInfo(desk.rules.shop.timezone)).date()


def _day(desk: Desk, wanted: str) -> date:
    """Return the date of a wish; what names none is today, also when midnight has passed since."""
    try:
        day = date.fromisoformat(wanted)
    except ValueError:
        return _today(desk)
    return day if date.min < day < date.max - timedelta(days=1) else _today(desk)


def _rails(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Return the ways to pay that the list can be narrowed to."""
    named = tuple(
        (name, rail.terms.title) for name, rail in sorted(desk.rails.items()) if rail.terms.capabilities.network
    )
    own = (("external", "Card"),) if desk.rules.external else ()
    return (*named, *own, ("cash", "Cash"))


def _row(desk: Desk, row: ListedPayment) -> PaymentRowView:
    zone = ZoneInfo(desk.rules.shop.timezone)
    at = row.at.astimezone(zone)
    return PaymentRowView(
        id=row.id,
        sale=row.sale,
        at=at.strftime("%H:%M") if at.date() == _today(desk) else at.strftime("%d.%m. %H:%M"),
        number=row.number,
        rail=row.rail,
        title=row.title,
        state=row.standing,
        minor=row.minor,
        refunded=row.refunded,
    )
