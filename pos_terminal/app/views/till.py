"""The whole view."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pos_terminal.app.views.backup import BackupView
from pos_terminal.app.views.basket import BasketView, ParkedView, SearchView, TileView
from pos_terminal.app.views.devices import DevicesView, WeighingView
from pos_terminal.app.views.guide import GuideView
from pos_terminal.app.views.health import HealthView
from pos_terminal.app.views.kiosk import KioskView
from pos_terminal.app.views.notice import Notice
from pos_terminal.app.views.payment import CheckingView, DoneView, LastSale, PaymentView, TenderView
from pos_terminal.app.views.payments_page import PaymentsPageView
from pos_terminal.app.views.people import PeopleView
from pos_terminal.app.views.refund import RefundView
from pos_terminal.app.views.settings import SettingsView
from pos_terminal.app.views.shares import GivingUpView
from pos_terminal.app.views.shift import ShiftView
from pos_terminal.domain.dispense import MachineState


class Stage(StrEnum):
    """Where the sale on the screen stands."""

    SELL = "sell"
    TENDER = "tender"
    PAYMENT = "payment"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class TillView:
    test: bool
    shop: str
    till_label: str
    currency: str
    operator: str
    stage: Stage
    basket: BasketView
    categories: tuple[str, ...] = ()
    category: str = ""
    tiles: tuple[TileView, ...] = ()
    stocked: bool | None = None  # whether the catalogue holds any product; None: it was not read yet
    catalogue_currency: str = ""  # of its prices, where it is not the till's: nothing is sold at them
    search: SearchView | None = None
    tender: TenderView | None = None
    payment: PaymentView | None = None
    done: DoneView | None = None
    parked: tuple[ParkedView, ...] = ()
    checking: tuple[CheckingView, ...] = ()
    notices: tuple[Notice, ...] = ()
    last_sale: LastSale | None = None
    online: bool | None = None  # None: no rail has been asked yet
    payments_off: str = ""  # problem code; cash may still work
    can_go_on: bool = False  # the records are an older copy: a manager may go on under a new series
    no_rails: bool = False
    unprinted: int = 0
    seq: int = 0  # counts views, newest wins
    recovered: tuple[CheckingView, ...] = field(default=())
    people: PeopleView = field(default_factory=PeopleView)
    shift: ShiftView | None = None
    payments_page: PaymentsPageView | None = None
    refund: RefundView | None = None
    settings: SettingsView | None = None
    giving_up: GivingUpView | None = None
    health: HealthView = field(default_factory=HealthView)
    backup: BackupView = field(default_factory=BackupView)
    can_email: bool = False  # receipts
    devices: DevicesView = field(default_factory=DevicesView)
    weighing: WeighingView = field(default_factory=WeighingView)
    kiosk: KioskView | None = None  # of a till that customers serve themselves at
    machine: MachineState | None = None  # of a machine that hands the goods out; None: there is none
    guide: GuideView | None = None  # the first start is not over, or somebody goes through it again
