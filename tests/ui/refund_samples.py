"""Views of refunds as the till gives them (mockups 13 and 14), and of how they end."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.views import RefundLineView, RefundView, RefundWay, TillView
from pos_terminal.ui.windows.cashier.refund.cancel_dialog import GRANTED, HELD, ORDER, Cancelling
from tests.ui import samples

LINES = (
    RefundLineView("l1", "Flat white", "pcs", 2000, 2000, 720),
    RefundLineView("l2", "Butter croissant", "pcs", 2000, 2000, 480, 1000, 240),
    RefundLineView("l3", "Sourdough loaf 800 g", "pcs", 1000, 1000, 490),
    RefundLineView("l4", "Oat drink 1 L", "pcs", 1000, 1000, 229),
    RefundLineView("l5", "Bananas", "kg", 842, 842, 151),
    RefundLineView("l6", "Free-range eggs, 10", "pcs", 1000, 1000, 314, 1000, 314),
)
SWIP = RefundWay("SWiP", "swip", 2264, 0, 2264, 526, loyalty_comes_back=True)
BY_LINE = RefundView("s1", "2-1043", "lines", LINES, (SWIP,), 2264, 0, 1738, chosen=2, gross=554, loyalty=28, minor=526)
NOTHING = tuple(replace(line, chosen=0, minor=0) for line in LINES)
EMPTY = replace(
    BY_LINE,
    lines=NOTHING,
    ways=(replace(SWIP, minor=0),),
    left=2264,
    chosen=0,
    gross=0,
    loyalty=0,
    minor=0,
    problem="refund_choose_lines",
)
AMOUNT = replace(
    BY_LINE,
    mode="amount",
    lines=NOTHING,
    ways=(replace(SWIP, minor=500),),
    left=1764,
    chosen=0,
    gross=0,
    loyalty=0,
    minor=500,
)
WHOLE = replace(
    BY_LINE,
    mode="whole",
    lines=tuple(replace(line, chosen=line.left, minor=line.paid) for line in LINES),
    ways=(replace(SWIP, minor=2264),),
    left=0,
    chosen=6,
    gross=2384,
    loyalty=120,
    minor=2264,
)
OLDER = replace(WHOLE, older_copy="untold")
SPLIT = replace(
    WHOLE,
    ways=(
        RefundWay("DropPay", "droppay", 1000, 0, 1000, 1000, only_once=True),
        RefundWay("SWiP", "swip", 800, 0, 800, 800, loyalty_comes_back=True),
        RefundWay("Cash", "cash", 464, 0, 464, 465),
    ),
    rounding=1,
)
SIX = replace(
    WHOLE,
    ways=(
        replace(SWIP, paid=500, left=500, minor=500),
        RefundWay("DropPay", "droppay", 400, 0, 400, 400, only_once=True),
        RefundWay("Paysera", "paysera", 400, 0, 400, 400, only_once=True),
        RefundWay("Card link", "card", 300, 0, 300, 300, only_once=True),
        RefundWay("Cash", "cash", 364, 0, 364, 365),
        RefundWay("Card", "external", 300, 0, 300, 300),
    ),
    rounding=1,
)
SIX_PARTLY = replace(
    SIX,
    state="refused",
    lines=(),
    minor=1864,
    asked=2264,
    cash=365,
    receipt="T2-88",
    words="already paid out; refund it from the business account",
    ways=tuple(replace(way, minor=0, refused=True) if way.rail == "paysera" else way for way in SIX.ways),
)
REFUSED = replace(
    SIX,
    ways=tuple(
        replace(way, refused=True) if way.rail == "paysera" else replace(way, returned=way.paid, left=0, minor=0)
        for way in SIX.ways
    ),
    returned=1864,
    minor=400,
    rounding=0,
    loyalty=0,
    can_cash_instead=True,
)
ONCE = replace(
    WHOLE,
    ways=(RefundWay("DropPay", "droppay", 2264, 500, 1764, why="refund_refunded_once", only_once=True),),
    returned=500,
    left=1764,
    minor=0,
    loyalty=0,
    problem="refund_refunded_once",
    can_cash_instead=True,
)
INSTEAD = replace(
    ONCE,
    ways=(replace(ONCE.ways[0], minor=1764, cash=True),),
    left=0,
    minor=1764,
    problem="",
    cash_instead=True,
)
ENDINGS = {
    "sending": replace(BY_LINE, state="sending", lines=()),
    "waits": replace(BY_LINE, state="sending", lines=(), problem="refund_waits"),
    "refunded": replace(BY_LINE, state="refunded", lines=(), receipt="T2-88"),
    "refused": replace(BY_LINE, state="refused", lines=(), minor=0, asked=526, words="403 refused"),
    "partly": replace(SPLIT, state="refused", lines=(), minor=1264, asked=2264, cash=465, receipt="T2-88", words="403"),
    "doubt": replace(BY_LINE, state="doubt", lines=()),
    "cash": replace(SPLIT, state="cash", lines=(), cash=465, receipt="T2-88"),
    "six": replace(SIX, state="cash", lines=(), cash=365, receipt="T2-88"),
    "six-partly": SIX_PARTLY,
}
CANCELS = {
    "held": Cancelling("p1", "s1", "2-1040", "DropPay", 1800, "10:33", HELD, "18:33"),
    "granted": Cancelling("p1", "s1", "2-1040", "DropPay", 1800, "10:33", GRANTED),
    "order": Cancelling("p1", "s1", "2-1039", "SWiP", 1240, "10:31", ORDER),
    "charged": Cancelling("p1", "s1", "2-1040", "DropPay", 1800, "10:33", HELD, charged=True),
}


def view(refund: RefundView | None) -> TillView:
    return samples.selling(refund=refund)
