"""One till's folder, opened: lock, journal, catalogue, printing, rails. Windows come on top of it, or none."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pos_terminal import __version__
from pos_terminal.app.commands import Command, Scan
from pos_terminal.app.desk import Outside
from pos_terminal.app.older_copy import OLDER_COPY
from pos_terminal.app.ports import Clock, Dispenser, Drawer, Printer, Rail
from pos_terminal.app.reports import Report
from pos_terminal.app.rules import KioskRules, Rules
from pos_terminal.app.till import Till
from pos_terminal.app.views import TillView
from pos_terminal.config.kiosk_settings import MachineSettings
from pos_terminal.config.logs import log_to, stop_log
from pos_terminal.config.paths import Places
from pos_terminal.config.secrets import SecretStore
from pos_terminal.config.settings import RoleSettings, Settings
from pos_terminal.config.settings_file import SettingsFile
from pos_terminal.config.setup_notes import SetupNotes
from pos_terminal.counter import Counter, Drawing, trouble_of
from pos_terminal.devices.clock import SystemClock
from pos_terminal.devices.dispenser import Controller, serial_dispenser, simulated_dispenser
from pos_terminal.domain.dispense import Slot
from pos_terminal.domain.events import JournalOpened
from pos_terminal.domain.operator import Limits, Right
from pos_terminal.domain.paper_words import ENGLISH, PaperWords
from pos_terminal.domain.receipt import Shop
from pos_terminal.first_start import FirstStart
from pos_terminal.keyring_anchor import KeyringAnchor
from pos_terminal.keyring_pepper import KeyringPepper
from pos_terminal.lookout import Lookout
from pos_terminal.nights import nightly
from pos_terminal.post import Post
from pos_terminal.store.anchorage import OLDER
from pos_terminal.store.catalog import SqliteCatalog
from pos_terminal.store.ids import TimeIds
from pos_terminal.store.journal import SqliteJournal
from pos_terminal.store.lock import FolderLock
from pos_terminal.store.payment_list import PaymentList
from pos_terminal.store.pins import SqlitePins
from pos_terminal.store.reader import Reader
from pos_terminal.store.spent import SpentFile
from pos_terminal.store.stockroom import CatalogueRoom
from pos_terminal.store.upgrade import UpgradeRefused
from pos_terminal.till_facts import facts_of
from pos_terminal.till_settings import Till as TillFor
from pos_terminal.till_settings import TillSettings
from pos_terminal.wire.redact import Veil

if TYPE_CHECKING:
    from pos_terminal.wire.http import Network

TEST, LIVE = "test", "live"
STATUS = "status.json"
KIOSK_CLEARS_S = 20.0  # time to read the receipt's QR with a phone


class WrongFolder(RuntimeError):
    """The data folder is not what was asked for; one sentence says what it is."""


def _first_start(places: Places, clock: Clock) -> FirstStart:
    try:
        return FirstStart(places.data, clock)
    except UpgradeRefused as refused:
        raise WrongFolder(str(refused)) from refused


class House:
    """Everything of a data folder that outlives a window. Opened in the GUI thread, used by the till's."""

    def __init__(
        self,
        places: Places,
        settings: Settings,
        *,
        mode: str,
        secrets: Callable[[str], SecretStore],
        printer: Printer | None = None,
        drawer: Drawer | None = None,
        drawing: Drawing | None = None,
        paper: PaperWords = ENGLISH,
        qr_origins: tuple[str, ...] = (),
        synchronous: str = "FULL",
        unlimited: bool = False,
        kiosk: bool = False,
        dispenser: Dispenser | None = None,
        clock: Clock | None = None,
        rules: Callable[[Rules], Rules] = lambda rules: rules,
    ) -> None:
        """AlreadyRunning, JournalBroken and WrongFolder are raised here; `secrets` is given the till's UUID later.

        `printer` and `drawer` stand in for those of the settings; without `drawing` nothing is printed.
        `kiosk`: nobody serves. `paper` is the language of reports. `dispenser` stands in for the settings' machine.
        """
        self.places = places
        self.settings = settings
        self.clock: Clock = clock or SystemClock()
        self.ids = TimeIds(self.clock)
        self._qr_origins = qr_origins
        self.kiosk = kiosk
        self._veil = Veil()
        self._network: Network | None = None
        self._spent: dict[str, SpentFile] = {}
        self._open = ExitStack()
        try:
            places.make()
            self._open.enter_context(FolderLock(places.data))
            self._open.callback(stop_log, log_to(places.log, self._veil))
            self._first_start = _first_start(places, self.clock)
            self._open.callback(self._first_start.end)
            self._first_start.closing(self._open.close)
            self.journal = self._journal(mode, synchronous)
            self._open.callback(self.journal.close)
            self.catalogue = SqliteCatalog(
                places.catalogue, region=settings.sell.barcode_region, currency=self.journal.opened.currency
            )
            self._open.callback(self.catalogue.close)
        except BaseException:
            self._open.close()
            raise
        self.test = mode == TEST
        self._open_secrets = secrets
        self._rules_of: Callable[[Settings], Rules] = lambda read: rules(
            replace(rules_of(read, self.journal.opened, self.test, unlimited, kiosk), paper=paper)
        )
        self.rules = self._rules_of(settings)
        self.pins = SqlitePins(places.pins, KeyringPepper(lambda: self.secrets))
        self.scanned: Callable[[str], None] = lambda code: self.submit(Scan(code))
        self.counter = Counter(settings, places, self.submit, drawing, printer, drawer, lambda code: self.scanned(code))
        self._reader = Reader(self.catalogue.reader, self.submit, lambda: PaymentList(places.journal))
        self._keyring = KeyringAnchor(lambda: self.secrets, self.submit)
        self._backups = nightly(places, lambda: self.settings, self.clock, self.submit)
        self._post = Post(
            places,
            lambda: self.settings,
            lambda: self.secrets,
            live=not self.test,
            clock=self.clock,
            new_id=self.ids.new,
            report=self.submit,
            words=paper,
        )
        self.lookout = Lookout(settings.status, places.data / STATUS, self.clock.now)
        anchorage = self.journal.anchor_in(places.anchors)
        anchorage.afar(self._keyring.keep)
        self.publish: Callable[[TillView], None] = lambda view: None
        self.till = Till(
            Outside(
                journal=self.journal,
                catalog=self.catalogue,
                clock=self.clock,
                ids=self.ids,
                paper=self.counter.paper,
                drawer=self.counter,
                devices=self.counter,
                scale=self.counter.scale,
                lookup=self._reader,
                ledger=self._reader,
                payments_off=OLDER_COPY if anchorage.state in OLDER else "",
                anchoring=anchorage,
                pins=self.pins,
                settings=self._settings_room(),
                backups=self._backups,
                mail=self._post,
                dispenser=dispenser or machine_of(settings.machine),
                notebook=None if kiosk else SetupNotes(places.setup),
                stockroom=CatalogueRoom(places.catalogue, self.journal.opened.currency),
            ),
            self.rules,
            self._show,
        )

    @cached_property
    def secrets(self) -> SecretStore:
        """Ask the system's store: 140 ms and more, so in the rails' worker."""
        return self._open_secrets(self.journal.opened.till)

    def _show(self, view: TillView) -> None:
        self._first_start.shown(self.journal.last_seq)
        self.publish(view)
        self.lookout.show(view)
        self.counter.pole.show_view(view)

    def submit(self, item: Command | Report) -> None:
        """Hand something to the till; safe from any thread, never waits."""
        self.till.submit(item)

    async def run(self) -> None:
        """Be the till until cancelled; for the loop thread."""
        self.counter.start()
        self._reader.start()
        self._keyring.start()
        self._backups.start()
        self._post.start()
        self.lookout.start()
        try:
            await self.till.run(__version__, self.settings.hash(), self._load)
        finally:
            self.lookout.stop()
            self._post.stop()
            self._backups.stop()
            self._keyring.stop()
            self._reader.stop()
            self.counter.stop()

    def load_rails(self) -> Mapping[str, Rail]:
        """Build every rail that is set up; imports the network's modules, so never in the GUI thread."""
        return self._rails_for(self.settings)

    def _rails_for(self, settings: Settings) -> Mapping[str, Rail]:
        from pos_terminal.rails import build_all
        from pos_terminal.rails.context import RailContext
        from pos_terminal.wire.http import Network

        if self._network is None:
            self._network = Network(self.clock, f"pos-terminal/{__version__}", self._veil)
        context = RailContext(
            live=not self.test,
            currency=self.rules.shop.currency,
            clock=self.clock,
            network=self._network,
            qr_origins=self._qr_origins,
            attended=not self.kiosk,
            spent=self.spent,
        )
        return build_all(settings.rails, self.secrets, context)

    def spent(self, account: str) -> SpentFile:
        """Return what remembers the requests of one account, by its fingerprint."""
        if account not in self._spent:
            self._spent[account] = SpentFile(self.places.requests(account), self.clock)
            self._open.callback(self._spent[account].close)
        return self._spent[account]

    def _settings_room(self) -> TillSettings:
        till = TillFor(
            clock=self.clock,
            secrets=lambda: self.secrets,
            hide=self._veil.add,
            rails=self._rails_for,
            take=self._take,
            trouble=trouble_of,
            facts=lambda: facts_of(self.places, self.journal.opened, self.secrets),
        )
        return TillSettings(SettingsFile(self.places.settings), self.settings, till)

    def _take(self, settings: Settings) -> Rules:
        """Go by changed settings from now on, as far as nothing hangs on the old ones."""
        self.settings = settings
        self.counter.take(settings)
        return self._rules_of(settings)

    def _load(self) -> Mapping[str, Rail]:
        """Build the rails; then the store is open and every rail has its secrets, so that the anchor may be read."""
        rails = self.load_rails()
        self._keyring.read()
        self.counter.warm_up()
        return rails

    def close(self) -> None:
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _journal(self, mode: str, synchronous: str) -> SqliteJournal:
        shop, path = self.settings.shop, self.places.journal
        if not path.exists():
            first = JournalOpened(self.ids.new(), shop.label, mode, shop.currency, shop.name)
            SqliteJournal.create(path, first, self.clock, self.ids).close()
        journal = SqliteJournal.open(path, self.clock, self.ids, synchronous=synchronous)
        opened = journal.opened
        wrong = ""
        if opened.mode != mode:
            wrong = f"This data folder is for {opened.mode} sales; it never changes. Choose another with --data."
        elif opened.currency != shop.currency:
            wrong = f"This data folder counts in {opened.currency}, the settings say {shop.currency}."
        if wrong:
            journal.close()
            raise WrongFolder(wrong)
        return journal


def machine_of(machine: MachineSettings) -> Dispenser | None:
    """Return the machine of the settings; a serial one's port is opened when it is first asked."""
    match machine.kind:
        case "serial":
            return serial_dispenser(machine.port, machine.baud)
        case "simulated":
            slots = tuple(Slot(name, slot.left, slot.seconds) for name, slot in machine.slots.items())
            return simulated_dispenser(Controller("Simulated", slots, time.monotonic))
        case _:
            return None


def rules_of(
    settings: Settings, opened: JournalOpened, test: bool, unlimited: bool = False, kiosk: bool = False
) -> Rules:
    """Return the till's rules; its label and currency are the journal's, for ever."""
    shop, sell = settings.shop, settings.sell
    return Rules(
        shop=Shop(
            name=shop.name,
            address=shop.address,
            tax_id=shop.tax_id,
            currency=opened.currency,
            header=shop.header,
            footer=shop.footer,
            timezone=shop.timezone,
            till_label=opened.label,
        ),
        test=test,
        tax_included=shop.tax_included,
        typed_tax_rate=sell.typed_tax_rate,
        cash_rounding=shop.cash_rounding,
        price_limit=sell.price_limit,
        quantity_limit=sell.quantity_limit * 1000,
        sale_limit=sell.sale_limit,
        discount_limit=sell.discount_limit_percent * 100,
        external=bool(settings.rails.get("external", {}).get("enabled", False)),
        loyalty_max_percent=settings.payments.loyalty_max_percent,
        late_settle_s=float(settings.payments.late_settle_s),
        receipt_url=shop.receipt_url,
        blind_count=settings.shift.blind_count,
        difference_limit=settings.shift.difference_limit,
        close_wait_s=float(settings.shift.close_wait_s),
        unlimited=unlimited,
        people=kiosk or not test or settings.people.test_sign_in,
        kiosk=_kiosk_rules(settings) if kiosk else None,
        cashier=limits_of(settings.people.cashier),
        manager=limits_of(settings.people.manager, frozenset({Right.DECIDE, Right.MACHINE, Right.PEOPLE})),
        idle_s=float(settings.kiosk.staff_idle_s if kiosk else settings.people.idle_s),
        approved_clears_s=KIOSK_CLEARS_S if kiosk else 8.0,
    )


def _kiosk_rules(settings: Settings) -> KioskRules:
    """Return what is sold without anybody there; files of a folder are the shop's own, and never asked about."""
    kiosk = settings.kiosk
    asked = kiosk.receipt == "asked" and settings.printer.escpos
    return KioskRules(kiosk.most_per_sale, kiosk.most_per_hour, paper_asked=asked)


def limits_of(role: RoleSettings, always: frozenset[Right] = frozenset()) -> Limits:
    """Return what the settings let a role do."""
    given = {
        Right.DISCOUNT: role.discount_percent > 0,
        Right.PRICE: role.price_up,
        Right.DRAWER: role.drawer,
        Right.REFUND: role.refund != 0,
        Right.RETURN: role.returns,
        Right.CANCEL: role.cancel,
        Right.OVERRIDE: role.override,
        Right.SHIFT: role.shift,
        Right.PARKED: role.delete_parked,
        Right.SETTINGS: role.settings,
    }
    return Limits(
        discount_percent=role.discount_percent * 100,
        refund=role.refund if isinstance(role.refund, int) else None,
        rights=always | {right for right, is_given in given.items() if is_given},
    )
