"""Views of one morning at Linden Café & Grocer, as the design's pictures show it."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.views import (
    BasketView,
    CheckingView,
    DoneView,
    LastSale,
    LineView,
    Notice,
    ParkedView,
    PaymentPhase,
    PaymentView,
    RailChoice,
    SearchView,
    Stage,
    StepView,
    TablesView,
    TableView,
    TenderLine,
    TenderView,
    TileView,
    TillView,
    WeighingView,
)

NOW = 1000.0  # monotonic seconds of every sample
P = PaymentPhase
CATEGORIES = ("Drinks", "Bakery", "Food", "Grocery", "Dairy & eggs", "Pantry")
TILES = tuple(
    TileView(sku, name, price, unit, category, picture, sku == "12")
    for sku, name, price, unit, category, picture in (
        ("1", "Flat white", 360, "pcs", "Coffee", "flat_white"),
        ("2", "Cappuccino", 360, "pcs", "Coffee", "cappuccino"),
        ("3", "Espresso", 220, "pcs", "Coffee", "espresso"),
        ("4", "Latte", 390, "pcs", "Coffee", "latte"),
        ("5", "Filter coffee", 280, "pcs", "Coffee", "filter_coffee"),
        ("6", "Mint tea", 260, "pcs", "Drinks", "mint_tea"),
        ("7", "Butter croissant", 240, "pcs", "Bakery", "butter_croissant"),
        ("8", "Cinnamon roll", 310, "pcs", "Bakery", "cinnamon_roll"),
        ("9", "Sourdough loaf 800 g", 490, "pcs", "Bakery", "sourdough_loaf"),
        ("10", "Ham & cheese sandwich", 560, "pcs", "Food", "ham_cheese_sandwich"),
        ("11", "Soup of the day", 590, "pcs", "Food", "soup"),
        ("12", "Garden salad", 720, "pcs", "Food", "garden_salad"),
        ("13", "Bananas", 179, "kg", "Produce", "bananas"),
        ("14", "Oat drink 1 L", 229, "pcs", "Dairy & eggs", "oat_drink"),
        ("15", "Free-range eggs, 10", 349, "pcs", "Dairy & eggs", "eggs"),
        ("16", "Still water 0.5 L", 120, "pcs", "Drinks", "still_water"),
    )
)
MORE_TILES = tuple(
    TileView(sku, name, price, unit, category, picture, False)
    for sku, name, price, unit, category, picture in (
        ("17", "Blueberry muffin", 290, "pcs", "Bakery", "muffin"),
        ("18", "Choc chip cookie", 210, "pcs", "Bakery", "cookies"),
        ("19", "Cherry cake slice", 420, "pcs", "Bakery", "cake"),
        ("20", "Orange juice 0.33 L", 270, "pcs", "Drinks", "orange_juice"),
        ("21", "Vine tomatoes", 329, "kg", "Produce", "tomatoes"),
        ("22", "Red apples", 249, "kg", "Produce", "apples"),
        ("23", "Whole milk 1 L", 139, "pcs", "Dairy & eggs", "milk"),
        ("24", "Alpine cheese", 1890, "kg", "Dairy & eggs", "cheese"),
        ("25", "Cherry yogurt", 115, "pcs", "Dairy & eggs", "yogurt"),
        ("26", "Strawberry jam", 395, "pcs", "Pantry", "jam"),
        ("27", "Sea salt crisps", 195, "pcs", "Snacks", "crisps"),
        ("28", "Dark chocolate", 260, "pcs", "Snacks", "chocolate"),
        ("29", "Roasted nuts", 380, "pcs", "Snacks", "nuts"),
        ("30", "Herb soda 0.33 L", None, "pcs", "Drinks", "soda"),
    )
)
COUNTS = {"1": 2, "7": 2, "9": 1, "14": 1, "15": 1}
LINES = (
    LineView("l1", "Flat white", 2000, "pcs", 360, 720, sku="1"),
    LineView("l2", "Butter croissant", 2000, "pcs", 240, 480, sku="7"),
    LineView("l3", "Sourdough loaf 800 g", 1000, "pcs", 490, 490, sku="9"),
    LineView("l4", "Oat drink 1 L", 1000, "pcs", 229, 229, sku="14"),
    LineView("l5", "Bananas", 842, "kg", 179, 151, sku="13", weighed=True),
    LineView("l6", "Free-range eggs, 10", 1000, "pcs", 349, 314, 35, 1000, "short date", sku="15"),
)
BASKET = BasketView(LINES, 8, 2419, 35, total=2384, tax=262, newest="l2", sale="s1")
RAILS = (
    RailChoice("swip", "SWiP wallet", True, loyalty=True),
    RailChoice("droppay", "DropPay", True),
    RailChoice("paysera", "Paysera table", False, "rail_not_answering"),
    RailChoice("card", "Card link", True),
    RailChoice("cash", "Cash", True),
)
TABLES = (
    TableView("3", "TABLE 3", True),
    TableView("12", "TERRACE 12", True),
    TableView("1", "BAR", False),
)
NOTES = (50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1)
TENDER = TenderView(2384, 2384, RAILS, (2500, 3000, 4000, 5000), NOTES, parts=(1192, 795))
PARKED = (
    ParkedView(
        "p1",
        "Table 4",
        "10:21",
        10,
        3160,
        (
            LineView("a", "Soup of the day", 2000, "pcs", 590, 1180, picture="soup"),
            LineView("b", "Ham & cheese sandwich", 2000, "pcs", 560, 1120, picture="ham_cheese_sandwich"),
            LineView("c", "Mint tea", 1000, "pcs", 260, 260, picture="mint_tea"),
            LineView("d", "Still water 0.5 L", 5000, "pcs", 120, 600, picture="still_water"),
        ),
    ),
    ParkedView(
        "p2",
        "Forgot wallet",
        "10:34",
        3,
        1024,
        (
            LineView("e", "Whole milk 1 L", 1000, "pcs", 139, 139),
            LineView("f", "Sourdough loaf 800 g", 1000, "pcs", 490, 490),
            LineView("g", "Strawberry jam", 1000, "pcs", 395, 395),
        ),
    ),
)
CHECKING = (
    CheckingView("pay1", "s7", "2-1038", "droppay", "DropPay", 1240, "checking", "10:31:07"),
    CheckingView("pay2", "s8", "2-1039", "swip", "SWiP wallet", 890, "approved_late", "10:33:40"),
    CheckingView("pay3", "s9", "2-1040", "droppay", "DropPay", 310, "settled_late", "10:36:02"),
    CheckingView("pay4", "s10", "2-1041", "card", "Card link", 4150, "open", "10:37:11"),
)


def weighing(gross: int | None = 842, told: str = "", **more: object) -> TillView:
    """Bananas lie on the scale."""
    seen = WeighingView(True, True, "Bananas", "kg", 179, 1, gross, told=told)
    return empty(weighing=replace(seen, **more))  # type: ignore[arg-type]


def empty(**more: object) -> TillView:
    made = TillView(
        test=False,
        shop="Linden Café & Grocer",
        till_label="2",
        currency="EUR",
        operator="Cashier 1",
        stage=Stage.SELL,
        basket=BasketView(),
        categories=CATEGORIES,
        tiles=TILES,
        parked=PARKED,
        last_sale=LastSale("s0", "2-1042", 1240, "10:38", "Approved"),
        online=True,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def bare() -> TillView:
    """A till of a shop that has imported nothing yet."""
    return empty(categories=(), tiles=(), stocked=False, last_sale=None, parked=())


def selling(**more: object) -> TillView:
    counted = tuple(replace(tile, count=COUNTS.get(tile.sku, 0)) for tile in (*TILES, *MORE_TILES))
    tiles = {"tiles": counted[:16], "basket": BASKET}
    return empty(**{**tiles, **more})


def wide() -> TillView:
    counted = tuple(replace(tile, count=COUNTS.get(tile.sku, 0)) for tile in (*TILES, *MORE_TILES))
    return selling(tiles=counted)


def searching(text: str = "oat") -> TillView:
    hits = (
        TileView("4770123456781", "Oat drink 1 L", 229, "pcs", "Dairy & eggs", "oat_drink", False),
        TileView("4770123456798", "Oat drink barista 1 L", 279, "pcs", "Dairy & eggs", "oat_drink", False),
        TileView("1108", "Oat flat white", 400, "pcs", "Hot drinks", "flat_white", False),
        TileView("2214", "Oat & raisin cookie", 230, "pcs", "Bakery", "cookies", False),
        TileView("3051", "Rolled oats, loose", 340, "kg", "Pantry", "nuts", False),
        TileView("2230", "Oat bran roll", 110, "pcs", "Bakery", "cinnamon_roll", True),
    )
    return selling(search=SearchView(text, hits if text == "oat" else ()))


def tendering(**more: object) -> TillView:
    basket = replace(BASKET, locked=True, number="2-1043")
    return selling(**{"stage": Stage.TENDER, "basket": basket, "tender": TENDER, **more})


def with_external() -> TillView:
    """A shop that also takes cards on the bank's own terminal."""
    rails = (*RAILS[:2], RailChoice("external", "Card", True), RAILS[-1])
    return tendering(tender=replace(TENDER, rails=rails))


STEPS = (
    StepView("created", "done", "10:42:07"),
    StepView("approve", "now"),
    StepView("charge", "todo"),
    StepView("receipt", "todo"),
)
LOST_STEPS = (
    StepView("created", "done", "10:42:07"),
    StepView("approve", "done", "10:42:19"),
    StepView("charge", "lost", "10:42:26"),
    StepView("answer", "todo"),
)


def payment(phase: PaymentPhase = P.WAITING, **more: object) -> PaymentView:
    waiting = phase in (P.WAITING, P.LOYALTY)
    unsure = phase in (P.UNKNOWN, P.ATTENTION, P.ASK_CASH, P.GIVING_BACK)
    made = PaymentView(
        id="pay1",
        sale="s1",
        rail="droppay",
        title="DropPay",
        phase=phase,
        number="2-1043",
        minor=2384,
        due=2384,
        qr_text="https://dp.link/CHTQA45B7PA98" if waiting else "",
        session_code="7PA98",
        phone_shows_code=True,
        reference="CHTQA45B7PA98",
        ends_at=NOW + 38 if waiting else 0.0,
        lasts_s=45,
        next_look_at=NOW + 5 if phase is P.UNKNOWN else 0.0,
        poll_s=2,
        looks=4,
        last_look="10:42:41",
        words="Not enough funds" if phase is P.DECLINED else "",
        steps=LOST_STEPS if unsure else STEPS,
        can_cancel=waiting,
        can_change_rail=waiting,
        can_check=waiting or unsure,
        can_set_aside=unsure,
        can_leave_open=waiting,
        can_override=phase is P.UNKNOWN,
        override_note="gives_back",
    )
    return replace(made, **more)  # type: ignore[arg-type]


CHANGED_STEPS = (
    StepView("created", "done", "10:42:07"),
    StepView("approve", "done", "10:42:19"),
    StepView("charge", "todo"),
    StepView("receipt", "todo"),
)
AT_TABLE: dict[str, object] = {
    "rail": "paysera",
    "title": "Paysera",
    "table": "TABLE 3",
    "session_code": "TABLE 3",
    "phone_shows_code": False,
}


def paying(phase: PaymentPhase = P.WAITING, **more: object) -> TillView:
    return tendering(stage=Stage.PAYMENT, payment=payment(phase, **more), online=phase is not P.UNKNOWN)


def loyalty() -> TillView:
    fields = {"rail": "swip", "title": "SWiP wallet", "due": 2264, "loyalty": 120, "cash_with_loyalty": True}
    made = paying(P.LOYALTY, **fields)
    basket = replace(made.basket, loyalty=120, loyalty_title="SWiP wallet", total=2264, tax=249)
    return replace(made, basket=basket)


def done(**more: object) -> TillView:
    made = DoneView(
        sale="s1",
        number="2-1043",
        receipt_number="2-000217",
        at="10:42",
        basket=2384,
        loyalty=120,
        loyalty_title="SWiP wallet",
        total=2264,
        tenders=(TenderLine("SWiP wallet", "swip", 2264, "8f2c-41d7-9e03"),),
        printing="printed",
        clears_at=NOW + 6,
        receipt_qr="Linden Café 2-000217 2026-03-02 22.64 EUR",
    )
    made = replace(made, **more)  # type: ignore[arg-type]
    basket = replace(BASKET, locked=True, loyalty=made.loyalty, loyalty_title="SWiP wallet", total=made.total, tax=249)
    return selling(stage=Stage.DONE, basket=basket, done=made)


def with_email() -> TillView:
    """A shop that sends receipts, too."""
    return replace(done(), can_email=True)


def cash_done() -> TillView:
    tenders = (TenderLine("Cash", "cash", 2384),)
    return done(loyalty=0, total=2384, tenders=tenders, received=3000, change=616)


def noticed(what: str, kind: str = "info", notice: int = 1, **args: str) -> TillView:
    return selling(notices=(Notice(notice, what, tuple(args.items()), kind),))


def replace_notices(view: TillView, what: str, kind: str = "info", notice: int = 1, **args: str) -> TillView:
    return replace(view, notices=(Notice(notice, what, tuple(args.items()), kind),))


def choosing_table(state: str = "known", reason: str = "", tables: tuple[TableView, ...] = TABLES) -> TillView:
    """Paysera's tables beside the ways to pay."""
    rails = tuple(replace(rail, enabled=True, reason="", tables=rail.id == "paysera") for rail in RAILS)
    shown = TablesView("paysera", "Paysera", state, tables, reason)
    return tendering(tender=replace(TENDER, rails=rails, tables=shown))
