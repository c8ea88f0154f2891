"""What a window is given: frozen data, whole every time. Sums are minor units of `TillView.currency`."""

from __future__ import annotations

from pos_terminal.app.views.backup import BackupView
from pos_terminal.app.views.basket import (
    BasketView,
    LineView,
    ParkedView,
    SearchView,
    TileView,
)
from pos_terminal.app.views.devices import DevicesView, DeviceView, WeighingView
from pos_terminal.app.views.guide import (
    FOUNDING,
    STEPS,
    GuideView,
    Left,
    Step,
    StockView,
)
from pos_terminal.app.views.health import (
    HealthView,
    RailHealthView,
)
from pos_terminal.app.views.kiosk import (
    GoodView,
    KioskView,
    SlotView,
)
from pos_terminal.app.views.notice import (
    Notice,
)
from pos_terminal.app.views.payment import (
    CheckingView,
    DoneView,
    LastSale,
    PaymentPhase,
    PaymentView,
    RailChoice,
    StepView,
    TablesView,
    TableView,
    TenderLine,
    TenderView,
)
from pos_terminal.app.views.payments_page import (
    STATES,
    PaymentDetail,
    PaymentRowView,
    PaymentsPageView,
    TimelineRow,
)
from pos_terminal.app.views.people import (
    ApprovalView,
    OperatorView,
    PeopleView,
    PinState,
)
from pos_terminal.app.views.refund import (
    RefundLineView,
    RefundView,
    RefundWay,
)
from pos_terminal.app.views.settings import (
    RailSettingsView,
    SecretView,
    SettingsView,
)
from pos_terminal.app.views.shares import (
    GivingUpView,
    ShareView,
)
from pos_terminal.app.views.shift import (
    CarriedView,
    ReconcileView,
    ShiftView,
)
from pos_terminal.app.views.till import (
    Stage,
    TillView,
)

__all__ = [
    "FOUNDING",
    "STATES",
    "STEPS",
    "ApprovalView",
    "BackupView",
    "BasketView",
    "CarriedView",
    "CheckingView",
    "DeviceView",
    "DevicesView",
    "DoneView",
    "GivingUpView",
    "GoodView",
    "GuideView",
    "HealthView",
    "KioskView",
    "LastSale",
    "Left",
    "LineView",
    "Notice",
    "OperatorView",
    "ParkedView",
    "PaymentDetail",
    "PaymentPhase",
    "PaymentRowView",
    "PaymentView",
    "PaymentsPageView",
    "PeopleView",
    "PinState",
    "RailChoice",
    "RailHealthView",
    "RailSettingsView",
    "ReconcileView",
    "RefundLineView",
    "RefundView",
    "RefundWay",
    "SearchView",
    "SecretView",
    "SettingsView",
    "ShareView",
    "ShiftView",
    "SlotView",
    "Stage",
    "Step",
    "StepView",
    "StockView",
    "TableView",
    "TablesView",
    "TenderLine",
    "TenderView",
    "TileView",
    "TillView",
    "TimelineRow",
    "WeighingView",
]
