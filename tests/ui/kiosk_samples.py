"""The café of the design at its self-service: one view for each page of the kiosk."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pos_terminal.app.views import (
    BasketView,
    CheckingView,
    DoneView,
    GoodView,
    KioskView,
    LineView,
    PaymentDetail,
    PaymentPhase,
    PaymentRowView,
    PaymentsPageView,
    PaymentView,
    RailChoice,
    SlotView,
    Stage,
    TenderLine,
    TenderView,
    TileView,
    TillView,
    TimelineRow,
)
from pos_terminal.domain.dispense import MachineState
from pos_terminal.domain.options import Choice, OptionGroup

P = PaymentPhase
NOW = 1000.0
SIZE = OptionGroup("Size", (Choice("Regular"), Choice("Large", 60)))
MILK = OptionGroup("Milk", (Choice("Whole milk"), Choice("Oat drink", 50), Choice("Lactose-free", 30)))
EXTRAS = OptionGroup("Extras", (Choice("Syrup", 40), Choice("Extra shot", 80)), several=True)
CATEGORIES = ("Hot drinks", "Cold drinks", "Bakery", "Food")


def tile(number: int, name: str, price: int | None, category: str, picture: str, **more: Any) -> TileView:
    return TileView(str(number), name, price, "pcs", category, picture, more.pop("sold_out", False), **more)


TILES = (
    tile(1, "Flat white", 320, "Hot drinks", "flat_white", count=1, options=(SIZE, MILK, EXTRAS)),
    tile(2, "Latte", 350, "Hot drinks", "latte", options=(MILK,)),
    tile(3, "Hot chocolate", 330, "Hot drinks", "chocolate", sold_out=True),
    tile(4, "Mint tea", 240, "Drinks", "mint_tea"),
    tile(5, "Butter croissant", 240, "Bakery", "butter_croissant", count=1),
    tile(6, "Cinnamon roll", 310, "Bakery", "cinnamon_roll"),
    tile(7, "Orange juice", 270, "Drinks", "orange_juice"),
    tile(8, "Still water", 120, "Drinks", "still_water", count=2),
    tile(9, "Ham & cheese sandwich", 560, "Food", "ham_cheese_sandwich"),
)
LINES = (
    LineView("l1", "Flat white", 1000, "pcs", 320, 320, sku="1", picture="flat_white", category="Hot drinks",
             options=(("Regular", 0), ("Oat drink", 0))),
    LineView("l2", "Butter croissant", 1000, "pcs", 240, 240, sku="5", picture="butter_croissant", category="Bakery"),
    LineView("l3", "Still water", 2000, "pcs", 120, 240, sku="8", picture="still_water", category="Drinks"),
)  # fmt: skip
BASKET = BasketView(LINES, 4, 800, total=800, tax=96, newest="l3", sale="s1")
RAILS = (
    RailChoice("droppay", "DropPay", True),
    RailChoice("swip", "SWiP", True, loyalty=True),
    RailChoice("card", "card link", True),
)
TENDER = TenderView(800, 800, RAILS, (), ())
MACHINE = KioskView(machine=MachineState.READY)
GOODS = (
    GoodView("Butter croissant", "given", "butter_croissant", slot="B2", category="Bakery", longest_s=6),
    GoodView("Flat white", "out", "flat_white", slot="A1", category="Hot drinks", longest_s=12),
    GoodView("Still water", "waiting", "still_water", slot="C3", category="Drinks", longest_s=6),
    GoodView("Still water", "waiting", "still_water", slot="C3", category="Drinks", longest_s=6),
)
RECEIPT_QR = "https://linden.example/r/2-1043?h=5f3a9c21"


def view(**changes: Any) -> TillView:
    plain = TillView(
        test=False,
        shop="Linden Café",
        till_label="2",
        currency="EUR",
        operator="",
        stage=Stage.SELL,
        basket=BasketView(),
        categories=CATEGORIES,
        tiles=tuple(replace(one, count=0) for one in TILES),
        stocked=True,
        kiosk=KioskView(),
    )
    return replace(plain, **changes)


def selling(**changes: Any) -> TillView:
    return view(**{"basket": BASKET, "tiles": TILES, **changes})


def many(number: int = 40) -> TillView:
    tiles = tuple(replace(TILES[n % 9], sku=f"m{n}", name=f"{TILES[n % 9].name} {n}") for n in range(number))
    return selling(tiles=tiles, categories=(*CATEGORIES, "Snacks", "Produce", "Dairy & eggs", "Gifts"))


def full_basket(number: int = 9) -> TillView:
    lines = tuple(replace(LINES[n % 3], id=f"f{n}") for n in range(number))
    return selling(basket=replace(BASKET, lines=lines, total=266 * number))


def tendering(**changes: Any) -> TillView:
    frozen = replace(BASKET, locked=True, number="2-1043")
    return selling(**{"stage": Stage.TENDER, "basket": frozen, "tender": TENDER, **changes})


def paying(phase: PaymentPhase = P.WAITING, **changes: Any) -> TillView:
    wait = phase in (P.WAITING, P.LOYALTY)
    kiosk = changes.pop("kiosk", KioskView())
    payment = PaymentView(
        id="p1",
        sale="s1",
        rail="droppay",
        title="DropPay",
        phase=phase,
        number="2-1043",
        minor=800,
        due=800,
        qr_text="https://dp.link/a/7Q2K9PA98" if wait else "",
        session_code="7PA98",
        ends_at=NOW + 38 if wait else 0.0,
        lasts_s=45.0,
        can_cancel=wait,
        can_change_rail=wait,
    )
    return tendering(stage=Stage.PAYMENT, payment=replace(payment, **changes), kiosk=kiosk)


def held() -> TillView:
    goods = tuple(replace(good, state="waiting") for good in GOODS)
    return paying(goods=goods, holds=True, kiosk=MACHINE)


def dispensing(**changes: Any) -> TillView:
    return paying(P.CHARGING, goods=GOODS, dispensing=True, holds=True, kiosk=MACHINE, **changes)


def fault(phase: PaymentPhase = P.CANCELLED, **changes: Any) -> TillView:
    goods = tuple(replace(good, state="missing", why="jammed") for good in GOODS)
    found = paying(phase, goods=goods, fault_reference="9F3A0481", kiosk=MACHINE, **changes)
    return replace(found, tender=None)


def done(**changes: Any) -> TillView:
    closed = DoneView(
        sale="s1",
        number="2-1043",
        receipt_number="T-00481",
        at="10:42",
        basket=800,
        loyalty=0,
        loyalty_title="",
        total=800,
        tenders=(TenderLine("DropPay", "droppay", 800),),
        printing=changes.pop("printing", "off"),
        receipt_qr=RECEIPT_QR,
    )
    return selling(stage=Stage.DONE, done=replace(closed, **changes))


def enjoyed(**changes: Any) -> TillView:
    return done(goods=tuple(replace(good, state="given") for good in GOODS), **changes)


def out_free() -> TillView:
    goods = tuple(replace(good, state="given") for good in GOODS)
    return replace(paying(P.EXPIRED, goods=goods, kiosk=MACHINE), tender=None)


def part_out(**changes: Any) -> TillView:
    goods = (replace(GOODS[0], state="given"), *(replace(good, state="missing", why="jammed") for good in GOODS[1:]))
    return done(**{"goods": goods, "total": 320, "not_charged": 480, "fault_reference": "9F3A0481", **changes})


def closed(why: str = "machine_too_warm") -> TillView:
    return view(kiosk=replace(MACHINE, closed=why))


def staff(**changes: Any) -> TillView:
    slots = tuple(
        SlotView(f"{row}{column}", (3 * column + row_at) % 7, products=(TILES[(row_at * 3 + column) % 9].name,))
        for row_at, row in enumerate("ABC")
        for column in (1, 2, 3, 4)
    )
    slots = (replace(slots[0], why="jammed"), replace(slots[1], left=0, why="sold_out"), *slots[2:])
    rows = tuple(
        PaymentRowView(f"p{n}", f"s{n}", f"10:{42 - n}", f"2-10{43 - n}", "droppay", "DropPay", state, 800 - n * 35)
        for n, state in enumerate(("approved", "cancelled", "approved", "checking", "refunded"))
    )
    kiosk = replace(MACHINE, staff=True, slots=slots, unresolved=len(WAITING), **changes)
    return view(kiosk=kiosk, operator="Ann", payments_page=PaymentsPageView(rows=rows), checking=WAITING)


def priced_elsewhere() -> TillView:
    """The staff page of a kiosk whose catalogue counts in another currency."""
    return replace(staff(closed="kiosk_catalogue_currency"), catalogue_currency="JPY", tiles=(), stocked=False)


WAITING = (
    CheckingView("w1", "s1", "2-1040", "swip", "SWiP", 800, "attention", "10:39"),
    CheckingView("w2", "s2", "2-1038", "droppay", "DropPay", 480, "owed", "10:21"),
    CheckingView("w3", "s3", "2-1031", "swip", "SWiP", 320, "settled_late", "09:57"),
)
STORY = (
    ("10:38:02", "read_approved", 0),
    ("10:38:09", "goods_out", 0),
    ("10:38:17", "goods_missing", 0),
    ("10:38:18", "settle_lost", 0),
    ("10:39:02", "given_up", 0),
)


def waiting(which: int = 0, lines: tuple[CheckingView, ...] = WAITING, **changes: Any) -> TillView:
    """The staff page, with the story of one of the payments that wait for a person."""
    shown = staff()
    line = lines[which]
    row = PaymentRowView(line.payment, line.sale, line.since, line.number, line.rail, line.title, "unknown", line.minor)
    story = tuple(TimelineRow(at, what, "done", minor) for at, what, minor in STORY)
    detail = PaymentDetail(row, "", line.minor, 0, 0, "", "ref", "", story, **changes)
    assert shown.payments_page is not None
    return replace(shown, checking=lines, payments_page=replace(shown.payments_page, detail=detail))
