"""Views to show: one sale of Linden Café & Grocer, at every stage."""

from dataclasses import replace

from pos_terminal.app.views import (
    BasketView,
    DoneView,
    LineView,
    PaymentPhase,
    PaymentView,
    ShareView,
    Stage,
    TenderLine,
    TenderView,
    TillView,
    WeighingView,
)

LINES = (
    LineView("1", "Flat white", 2000, "pcs", 360, 720, picture="flat_white", category="Coffee"),
    LineView("2", "Butter croissant", 2000, "pcs", 240, 480, picture="butter_croissant", category="Bakery"),
    LineView("3", "Sourdough loaf 800 g", 1000, "pcs", 490, 490, picture="sourdough_loaf", category="Bakery"),
    LineView("4", "Oat drink 1 L", 1000, "pcs", 229, 229, picture="oat_drink", category="Dairy & eggs"),
    LineView("5", "Bananas", 842, "kg", 179, 151, weighed=True, picture="bananas", category="Produce"),
    LineView(
        "6",
        "Free-range eggs, 10",
        1000,
        "pcs",
        349,
        314,
        discount=35,
        discount_percent=1000,
        discount_reason="short date",
        picture="eggs",
        category="Dairy & eggs",
    ),
)
BASKET = BasketView(
    lines=LINES,
    items=8,
    subtotal=2419,
    discounts=35,
    total=2384,
    tax=262,
    newest="6",
    sale="s1",
    number="2-1043",
)


def view(stage: Stage = Stage.SELL, **more: object) -> TillView:
    made = TillView(
        test=False,
        shop="Linden Café & Grocer",
        till_label="2",
        currency="EUR",
        operator="Marta Kowalska",
        stage=stage,
        basket=BasketView(),
    )
    return replace(made, **more)  # type: ignore[arg-type]


def selling(basket: BasketView = BASKET, **more: object) -> TillView:
    return replace(view(), basket=basket, **more)  # type: ignore[arg-type]


def weighing(gross: int | None = 842, basket: BasketView = BASKET, **more: object) -> TillView:
    """Bananas on the scale, `gross` in thousandths of a kilogram."""
    seen = WeighingView(
        there=True, on=True, name="Bananas", unit="kg", unit_price=179, picture="bananas", reading=3, gross=gross
    )
    return selling(basket, weighing=replace(seen, **more))  # type: ignore[arg-type]


def tendering(due: int = 2384, shares: tuple[ShareView, ...] = (), **more: object) -> TillView:
    tender = TenderView(due=due, due_cash=due, rails=(), quick=(), denominations=(), shares=shares)
    fields: dict[str, object] = {"basket": replace(BASKET, locked=True), "tender": tender, **more}
    return replace(view(Stage.TENDER), **fields)  # type: ignore[arg-type]


def payment(phase: PaymentPhase = PaymentPhase.WAITING, **more: object) -> PaymentView:
    waiting = phase in (PaymentPhase.WAITING, PaymentPhase.LOYALTY)
    made = PaymentView(
        id="p1",
        sale="s1",
        rail="droppay",
        title="DropPay",
        phase=phase,
        number="2-1043",
        minor=2384,
        due=2384,
        qr_text="https://dp.link/a/7KQ2-93XM-7PA98" if waiting else "",
        session_code="7PA98",
        ends_at=1038.0 if waiting else 0.0,
        lasts_s=45.0,
        words="GRANTED",
    )
    return replace(made, **more)  # type: ignore[arg-type]


def paying(phase: PaymentPhase = PaymentPhase.WAITING, **more: object) -> TillView:
    due = 2384
    tender = TenderView(due=due, due_cash=due, rails=(), quick=(), denominations=())
    return view(Stage.PAYMENT, basket=replace(BASKET, locked=True), tender=tender, payment=payment(phase, **more))


def loyalty(**more: object) -> TillView:
    fields: dict[str, object] = {
        "rail": "swip",
        "title": "SWiP",
        "due": 2264,
        "loyalty": 120,
        "session_code": "4827",
        "ends_at": 1023.0,
    }
    return paying(PaymentPhase.LOYALTY, **{**fields, **more})


def done(**more: object) -> TillView:
    made = DoneView(
        sale="s1",
        number="2-1043",
        receipt_number="2-000217",
        at="09:41",
        basket=2384,
        loyalty=120,
        loyalty_title="SWiP",
        total=2264,
        tenders=(TenderLine("SWiP", "swip", 2264),),
    )
    return view(Stage.DONE, basket=replace(BASKET, locked=True), done=replace(made, **more))  # type: ignore[arg-type]


def cash(**more: object) -> TillView:
    fields: dict[str, object] = {
        "loyalty": 0,
        "total": 2384,
        "tenders": (TenderLine("Cash", "cash", 2384),),
        "change": 616,
        "received": 3000,
    }
    return done(**{**fields, **more})
