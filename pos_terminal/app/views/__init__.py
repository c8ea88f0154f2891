"""What a window is given: frozen data, whole every time. Sums are minor units of `TillView.currency`."""

from __future__ import annotations

from pos_terminal.app.views.basket import (
    BasketView,
    LineView,
    ParkedView,
    SearchView,
    TileView,
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
    ShareView,
    StepView,
    TenderLine,
    TenderView,
)
from pos_terminal.app.views.till import (
    Stage,
    TillView,
)

__all__ = [
    "BasketView",
    "CheckingView",
    "DoneView",
    "LastSale",
    "LineView",
    "Notice",
    "ParkedView",
    "PaymentPhase",
    "PaymentView",
    "RailChoice",
    "SearchView",
    "ShareView",
    "Stage",
    "StepView",
    "TenderLine",
    "TenderView",
    "TileView",
    "TillView",
]
