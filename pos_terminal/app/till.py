"""The till: one object in one thread, fed by one inbox. Applies commands, commits, folds, publishes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

import structlog

from pos_terminal.app import (
    backing_up,
    devices,
    goods_back,
    goods_paid,
    letting_go,
    mailing,
    older_copy,
    only_theirs,
    parking,
    paying,
    reconciler,
    returning,
    selling,
    shares,
    shifting,
    table_cards,
    tendering,
    vending,
    weighing,
)
from pos_terminal.app.browsing import Browsing
from pos_terminal.app.commands import (
    AddProducts,
    BlockSlot,
    ChangeSettings,
    CloseGuide,
    Command,
    DismissNotice,
    EndProgram,
    FaultFixed,
    FillSlot,
    Foresee,
    GoToStep,
    ImportProducts,
    LeavePayments,
    LeaveTables,
    LookForCatalogues,
    OpenGuide,
    ReplaceSecret,
    Search,
    ShowCategory,
    ShowPayment,
    ShowPayments,
    ShowSettings,
    ShowTables,
    TestConnection,
)
from pos_terminal.app.desk import Desk, Outside
from pos_terminal.app.guide import Guide, StockReport
from pos_terminal.app.no_card import holds_card
from pos_terminal.app.payment_run import PaymentRuns
from pos_terminal.app.payments_page import PaymentsPage
from pos_terminal.app.people import Staff
from pos_terminal.app.ports import CatalogBroken, CatalogInOtherCurrency, JournalBroken, JournalRefused, Rail
from pos_terminal.app.present import present
from pos_terminal.app.present_payment import checking_rows
from pos_terminal.app.recovery import recover
from pos_terminal.app.reports import (
    CallReport,
    CatalogReport,
    DeviceReport,
    DrawerReport,
    ListReport,
    LookAgain,
    LookReport,
    PaymentsReport,
    PinReport,
    PrintReport,
    RailsReport,
    ReconcileReport,
    Redraw,
    Report,
    Resume,
    ScaleReport,
    SearchReport,
    StoryReport,
    TablesReport,
    Tick,
    TilesReport,
)
from pos_terminal.app.rules import Rules
from pos_terminal.app.settings_page import SettingsPage, SettingsReport, TestReport
from pos_terminal.app.table_list import TableList
from pos_terminal.app.views import TillView
from pos_terminal.domain import events as ev

log = structlog.get_logger()

HANDLERS: dict[type[Command], Callable[[Desk, Any], None]] = {
    **selling.HANDLERS,
    **weighing.HANDLERS,
    **parking.HANDLERS,
    **tendering.HANDLERS,
    **paying.HANDLERS,
    **shifting.HANDLERS,
    **older_copy.HANDLERS,
    **returning.HANDLERS,
    **goods_back.HANDLERS,
    **letting_go.HANDLERS,
    **shares.HANDLERS,
    **backing_up.HANDLERS,
    **mailing.HANDLERS,
    **devices.HANDLERS,
    **table_cards.HANDLERS,
}
IDLE_S = 5.0  # without a tap
OUTCOMES = (CallReport, vending.DropReport)  # of what was done in the world: kept until they can be written
RETRY_S = 2.0  # an outcome that could not be written is written again after so long
DAMAGED = "journal_damaged"
ROUNDS = 20  # decisions that follow from decisions in one batch; more is a bug
FORGET_ABOVE = 200  # ended sales kept in memory for a reprint


class Till:
    """Everything that is true. Windows send commands from any thread and are given views."""

    def __init__(self, outside: Outside, rules: Rules, publish: Callable[[TillView], None]) -> None:
        self._outside = outside
        self._publish = publish
        self._desk = Desk(outside, rules)
        self._desk.payment_hook = goods_paid.payment_changed
        self._page = PaymentsPage()
        self._inbox: asyncio.Queue[Command | Report] = asyncio.Queue()
        self._browsing = Browsing(self._desk, outside.lookup, self._again_in)
        self._settings = SettingsPage(self._desk, outside.settings, self._inbox.put_nowait)
        self._guide = Guide(self._desk, outside.notebook, outside.stockroom, self._inbox.put_nowait)
        self._staff = Staff(self._desk, outside.pins, self._inbox.put_nowait)
        self._vending = vending.Vending(self._desk, outside.dispenser, self._inbox.put_nowait)
        self._runs = PaymentRuns(self._desk, self._inbox.put_nowait, self._vending.hand_out)
        self._reconciler = reconciler.Reconciler(self._desk, self._inbox.put_nowait)
        self._tables = TableList(self._desk, self._inbox.put_nowait)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._redraw: asyncio.TimerHandle | None = None
        self._views = 0
        self._warming: asyncio.Task[None] | None = None
        self._broken = ""  # problem code while the journal cannot be written
        self._resuming = False
        self._started = False  # the records were taken up, and it is written that they were
        self._program = ""
        self._settings_hash = ""
        self.online: bool | None = None

    # --- from outside

    def submit(self, item: Command | Report) -> None:
        """Put a command or a report into the inbox; safe from any thread, never waits."""
        if self._loop is None or self._loop.is_closed():
            return
        try:
            self._loop.call_soon_threadsafe(self._inbox.put_nowait, item)
        except RuntimeError:
            log.info("submit.after_close")  # the loop ended between the question and the call

    def rail(self, rail: str) -> Rail | None:
        """Return a rail as it is set up now; for what stands outside the till's thread only to read its words."""
        return self._desk.rails.get(rail)

    async def run(
        self,
        program: str,
        settings_hash: str,
        load_rails: Callable[[], Mapping[str, Rail]] | None = None,
    ) -> None:
        """Take up what was left open, then serve the inbox until cancelled.

        `load_rails` runs in a worker: the Sell page is there before the network's modules are.
        """
        self._loop = asyncio.get_running_loop()
        self._program, self._settings_hash = program, settings_hash
        loading = self._loop.create_task(self._load(load_rails), name="rails")
        try:
            self._start()
            while True:
                batch = [await self._next()]
                while not self._inbox.empty():
                    batch.append(self._inbox.get_nowait())
                self._work(batch)
        finally:
            if self._redraw is not None:
                self._redraw.cancel()
            started = [loading] if self._warming is None else [loading, self._warming]
            for task in started:
                task.cancel()
            await asyncio.gather(*started, return_exceptions=True)
            await self._staff.close()
            await self._settings.close()
            await self._guide.close()
            await self._runs.close()
            await self._vending.close()
            await self._reconciler.close()
            await self._tables.close()
            for rail in self._desk.rails.values():
                await rail.close()

    async def _next(self) -> Command | Report:
        """Wait for the next item; a till that has nothing to do tidies its journal."""
        try:
            async with asyncio.timeout(IDLE_S):
                return await self._inbox.get()
        except TimeoutError:
            self._desk.journal.tidy()
        return await self._inbox.get()

    async def _load(self, load_rails: Callable[[], Mapping[str, Rail]] | None) -> None:
        """Get the rails, let every open payment use them, then warm their connections up."""
        if load_rails is not None:
            self._inbox.put_nowait(RailsReport(await asyncio.to_thread(load_rails)))
        else:
            self._inbox.put_nowait(RailsReport(self._desk.rails))

    async def _warm_up(self) -> None:
        answers = await asyncio.gather(*(rail.warm_up() for rail in self._desk.rails.values()), return_exceptions=True)
        for answer in answers:
            if isinstance(answer, BaseException):
                log.info("rail.not_warm", why=type(answer).__name__)

    # --- the work

    def _start(self) -> None:
        self._take_up()
        self._decide()
        self._browsing.show_first()
        self._show()

    def _take_up(self) -> None:
        """Take up the records. What cannot be written is tried again: until then no payment is decided about."""
        desk = self._desk
        desk.begin_anew()
        try:
            self._staff.read()
            self._vending.read()
            recover(desk, self._program, self._settings_hash)
            self._staff.start()
            self._settings.start(self._settings_hash)
            desk.commit()
        except JournalBroken as broken:
            self._broken = broken.what
            self._journal_broken(broken, [])
        else:
            self._started, self._broken = True, ""
            self._vending.take_up()

    def _work(self, batch: Iterable[Command | Report]) -> None:
        """Apply everything that waits in one transaction, decide about the payments it touched, show it."""
        desk = self._desk
        if not self._started:
            self._take_up()
        desk.start_batch()
        outcomes = [item for item in batch if isinstance(item, OUTCOMES)]
        try:
            self._take(batch)
            if desk.commit():
                self._broken = ""  # it was written: a batch without rows says nothing of the disk
                self._page.written(desk, self._outside.ledger)
        except JournalBroken as broken:
            self._journal_broken(broken, outcomes)
        except JournalRefused as refused:
            self._journal_refused(refused)
        try:
            self._decide()
            self._reconciler.advance()
        except JournalBroken as broken:  # what it must know of the past cannot be read
            self._journal_broken(broken, [])
        if desk.unread is not None:
            self._journal_broken(desk.unread, [])
        self._tables.advance()
        self._forget()
        if not all(self._browsing.unseen(item) for item in batch):
            self._show()

    def _take(self, batch: Iterable[Command | Report]) -> None:
        """Apply what waits. JournalBroken where a command needs rows that cannot be read."""
        for item in batch:
            try:
                if isinstance(item, Command):
                    self._command(item)
                else:
                    self._report(item)
            except CatalogInOtherCurrency as other:
                self._browsing.unsellable(other.theirs)
            except CatalogBroken:  # products are read before anything is said of them
                self._desk.error("catalogue_broken")
        self._staff.look()
        self._settings.look()
        shifting.go_on(self._desk)

    def _decide(self) -> None:
        """Let every touched payment say what comes next, until nothing follows at once."""
        desk = self._desk
        if desk.payments_off not in ("", DAMAGED) or not self._started:
            return  # an older copy does not know how its payments went on; a manager goes on with it first
        for _ in range(ROUNDS):
            touched, desk.touched = desk.touched, set()
            if not touched:
                return
            for payment_id in touched:
                self._runs.advance(payment_id)
            try:
                if desk.commit():
                    self._page.written(desk, self._outside.ledger)
            except JournalBroken as broken:
                self._journal_broken(broken, [])
                return
            except JournalRefused as refused:
                self._journal_refused(refused)
                return
        log.error("decide.rounds", payments=sorted(desk.touched))

    def _journal_broken(self, broken: JournalBroken, outcomes: list[CallReport | vending.DropReport]) -> None:
        """Nothing of the batch is believed. Payments are off; an outcome is kept and written when it can be."""
        log.error("journal.broken", what=broken.what)
        self._desk.drop()
        if self._broken != broken.what:
            self._desk.notice(broken.what, "danger", "error")
        self._broken = broken.what
        if broken.what == DAMAGED:
            self._desk.payments_off = self._desk.payments_off or DAMAGED  # a file that lost a page may lose a payment
        self._staff.not_written()
        self._desk.touched.clear()
        self._desk.start_batch()  # what was said of the disk stays said
        for outcome in outcomes:
            self._again_in(RETRY_S, outcome)
        self._resume_later()

    def _resume_later(self) -> None:
        if not self._resuming:
            self._resuming = True
            self._again_in(RETRY_S, Resume())

    def _again_in(self, seconds: float, report: Report) -> None:
        asyncio.get_running_loop().call_later(seconds, self._inbox.put_nowait, report)

    def _journal_refused(self, refused: JournalRefused) -> None:
        """A rule of the store stopped the batch: nothing of it is believed, and it is a bug to be told."""
        log.error("journal.refused", what=refused.what)
        self._desk.notice("not_possible", "danger", "error")
        self._desk.touched.clear()

    def _command(self, command: Command) -> None:
        if holds_card(command):
            self._desk.error("card_typed")
            return
        if (admitted := self._staff.admit(command)) is not None:
            self._apply(admitted)

    def _apply(self, command: Command) -> None:
        desk = self._desk
        match command:
            case Search() | Foresee() | ShowCategory():
                self._browsing.command(command)
            case DismissNotice(notice=which):
                desk.notices = [notice for notice in desk.notices if notice.id != which]
            case ShowPayments() | ShowPayment() | LeavePayments():
                self._page.command(desk, self._outside.ledger, command)
            case FillSlot() | BlockSlot() | FaultFixed():
                self._vending.staff(command)
            case EndProgram(restart=restart):
                self._end(restart)
            case ShowTables() | LeaveTables():
                self._tables.command(command)
            case ShowSettings() | ChangeSettings() | ReplaceSecret() | TestConnection():
                self._settings.command(command)
            case OpenGuide() | GoToStep() | CloseGuide() | LookForCatalogues() | ImportProducts() | AddProducts():
                self._guide.command(command)
            case _:
                handler = HANDLERS.get(type(command))
                if handler is None:
                    log.error("command.unknown", command=type(command).__name__)
                else:
                    handler(desk, command)

    def _end(self, restart: bool) -> None:
        """Have the windows end the program; what a motor is moving comes out first."""
        desk = self._desk
        if any(payment.goods is not None and payment.goods.out for payment in desk.state.payments.values()):
            desk.error("one_moment")
        else:
            desk.leaving = "restart" if restart else "exit"

    def _report(self, report: Report) -> None:
        desk = self._desk
        desk.begin()
        if isinstance(report, CallReport | LookReport):
            desk.health.hear(report.heard)
        match report:
            case CallReport(payment=payment, answer=answer):
                self._heard(answer.outcome not in (ev.Outcome.UNSENT, ev.Outcome.UNCERTAIN))
                if (known := desk.state.payments.get(payment)) is not None:
                    desk.say(answer, known.sale, payment)
            case LookReport():
                self._looked(report)
            case RailsReport(rails=rails):
                desk.health.made_anew(desk.rails, rails)
                desk.rails = rails
                paying.check_accounts(desk)
                goods_paid.resume(desk)
                desk.touched.update(desk.state.payments)
                if self._warming is not None:
                    self._warming.cancel()  # rails were changed in the settings: the ones before are not needed
                self._warming = asyncio.get_running_loop().create_task(self._warm_up(), name="warm up")
            case older_copy.AnchorReport():
                older_copy.heard(desk, report)
            case mailing.MailReport():
                mailing.heard(desk, report)
            case backing_up.BackupReport():
                backing_up.heard(desk, report)
            case vending.DropReport() | vending.MachineReport():
                self._vending.heard(report)
            case TablesReport():
                self._tables.heard(report)
            case ReconcileReport():
                reconciler.heard(desk, report)
            case ListReport():
                only_theirs.heard(desk, report)
            case Tick(payment=payment):
                desk.touched.add(payment)
            case Resume():
                self._resuming = False
                desk.touched.update(desk.state.payments)
                if self._broken and self._started and desk.journal.well():
                    self._broken = ""  # nobody need sell something to learn that the disk is well again
                if self._broken or not self._started:
                    self._resume_later()
            case TilesReport() | SearchReport() | CatalogReport() | LookAgain():
                self._browsing.heard(report)
            case SettingsReport() | TestReport():
                self._settings.report(report)
            case StockReport():
                self._guide.heard(report)
                if report.stocked is not None and report.stocked.products:
                    self._browsing.imported()
            case PaymentsReport() | StoryReport():
                self._page.report(desk, report)
            case PinReport():
                if (agreed := self._staff.heard(report)) is not None:
                    self._apply(agreed)
            case PrintReport():
                devices.printed(desk, report)
            case ScaleReport():
                weighing.heard(desk, report)
            case DeviceReport():
                devices.stands(desk, report)
            case DrawerReport():
                devices.drawer_told(desk, report)
            case devices.TriedReport():
                devices.tried(desk, report)

    def _looked(self, report: LookReport) -> None:
        desk = self._desk
        payment = desk.state.payments.get(report.payment)
        read = report.read
        answered = read.reading is not None or read.found is not None or read.not_found
        self._heard(answered)
        if payment is None or payment.in_flight is not None:
            return
        desk.observe(payment, read)
        if report.recheck and answered:
            desk.say(ev.PaymentRechecked(report.recheck), payment.sale, payment.id)

    def _heard(self, answered: bool) -> None:
        self.online = answered

    def _forget(self) -> None:
        """Drop the oldest ended sales whose payments are all at rest; the journal has them."""
        state = self._desk.state
        if len(state.sales) < FORGET_ABOVE:
            return
        refund = state.screen.refund.sale if state.screen.refund is not None else ""
        kept = (state.screen.sale, state.screen.done, state.screen.last_closed, refund, state.screen.giving_up)
        listed = {row.payment for row in checking_rows(self._desk)}  # owed, gone, in doubt: a person still decides
        for sale in list(state.sales.values())[: FORGET_ABOVE // 2]:
            at_rest = all(not self._runs.waiting(pid) and pid not in listed for pid in sale.payments)
            if sale.ended and at_rest and sale.id not in kept and not (sale.late and not sale.handed_over):
                del state.sales[sale.id]
                for pid in sale.payments:
                    state.payments.pop(pid, None)
                state.printing.pop(sale.id, None)

    # --- showing

    def _show(self) -> None:
        self._views += 1
        view, again_in = present(self._desk, self._browsing.shelf, self._views, self.online, self._broken)
        page, page_again = self._page.view(self._desk)
        view = replace(view, settings=self._settings.view(), payments_page=page, guide=self._guide.view())
        again_in = min(filter(None, (again_in, page_again, self._staff.again_in())), default=None)
        if self._desk.rules.people:
            people = self._staff.view()
            view = replace(view, people=people, operator=people.signed_in.name if people.signed_in else "")
        if view.kiosk is not None:
            view = replace(view, kiosk=replace(view.kiosk, pin=self._staff.staff_pin))
        self._publish(view)
        if self._redraw is not None:
            self._redraw.cancel()
            self._redraw = None
        if again_in is not None:
            loop = asyncio.get_running_loop()
            self._redraw = loop.call_later(again_in, self._inbox.put_nowait, Redraw())
