"""No text is cut, nothing overlaps: every page, size, theme, direction, and with longer words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QRect, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pos_terminal.app.views import PaymentPhase, ShareView, TillView
from pos_terminal.ui.parts.countdown_ring import CountdownRing
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.text.amounts import LRI, PDI
from pos_terminal.ui.windows.customer.basket_list import BasketList
from tests.ui.customer import builders as shop
from tests.ui.customer.conftest import Open
from tests.ui.customer.customer import Customer

P = PaymentPhase
SIZES = [(800, 480), (1024, 600), (1280, 800), (1366, 768), (1920, 1080)]
LONG = "Organic stone-milled wholegrain sourdough loaf with sunflower and pumpkin seeds, 800 g"
MANY = tuple(replace(shop.LINES[n % 6], id=str(n), name=f"{LONG} {n}", amount=1066169) for n in range(593))
HUGE = replace(
    shop.BASKET,
    lines=MANY,
    newest="592",
    subtotal=1106169,
    discounts=40000,
    loyalty=120000,
    loyalty_title="SWiP",
    rounding=-2,
    total=1066169,
    tax=191234,
)
VIEWS: dict[str, TillView] = {
    "idle": shop.view(),
    "basket": shop.selling(),
    "huge basket": shop.selling(HUGE),
    "weighing": shop.weighing(),
    "weighing, first": shop.weighing(basket=shop.BasketView()),
    "weighing, container": shop.weighing(854, tare=12),
    "weighing, huge": shop.weighing(99_999_000, basket=HUGE, name=LONG, unit_price=1066169, tare=99_000),
    "weighing, moving": shop.weighing(839, told="weight_unsteady"),
    "weighing, silent": shop.weighing(None, told="scale_silent"),
    "part paid": shop.tendering(due=966169, basket=HUGE, shares=(ShareView("SWiP", 100000, "settled"),)),
    "code": shop.paying(phone_shows_code=True),
    "code, huge sum": shop.paying(due=1066169),
    "long code": shop.paying(qr_text="x" * 260, due=1066169),
    "refused code": shop.paying(qr_text="x" * 2900, due=1066169),
    "loyalty": shop.loyalty(),
    "loyalty, huge sum": shop.loyalty(due=1066169, loyalty=123456, session_code="WWWWWW"),
    "thanks": shop.done(),
    "thanks, huge sum": shop.done(total=1066169, loyalty=123456),
    "cash": shop.cash(),
    "cash, huge sum": shop.cash(total=1066169, received=1100000, change=33831),
    "part": replace(shop.paying(P.APPROVED, paid=566169), tender=shop.tendering(due=500000).tender),
    **{str(phase): shop.paying(phase) for phase in P if phase not in (P.WAITING, P.LOYALTY, P.APPROVED)},
}


class Longer(QTranslator):
    """Every text at least 40 % longer, with its placeholders."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        more = max(2, len(source) * 4 // 10)
        return f"{source} {('mano ' * more)[:more]}".strip()


ARABIC = {
    "Scan to pay": "امسح الرمز للدفع",
    "with the {service} app": "باستخدام تطبيق {service}",
    "Open {service} on your phone": "افتح {service} على هاتفك",
    "Scan this code": "امسح هذا الرمز",
    "Check the amount and approve": "تحقّق من المبلغ ثم وافق",
    "Your phone shows the same code": "يظهر الرمز نفسه على هاتفك",
    "Thank you": "شكرا لك",
    "Paid with {service}. Your receipt is printing.": "تم الدفع بواسطة {service}. جارٍ طباعة الإيصال.",
    "You saved {amount} with {service} loyalty": "وفّرت {amount} مع ولاء {service}",
    "Your change {change}": "الباقي {change}",
}


class Arabic(QTranslator):
    """Some texts in a script that needs higher lines."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return ARABIC.get(source, source)


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    translator = Arabic()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def faults(customer: Customer) -> Iterator[str]:
    window = customer.window
    labels = customer.labels()
    for label in labels:
        place = customer.place_of(label)
        text = label.text()
        flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
        room = QRect(0, 0, label.contentsRect().width() if label.wordWrap() else 16000, 16000)
        box = QFontMetrics(label.font()).boundingRect(room, flags, text)
        if box.width() > label.contentsRect().width() + 1 or box.height() > label.contentsRect().height() + 1:
            yield f"cut: {text!r} needs {box.width()}x{box.height()}, has {label.width()}x{label.height()}"
        if not inside(customer, label):
            yield f"outside: {text!r} at {place}"
    drawn = [part for kind in (CountdownRing, QrCode, StateMark, BasketList) for part in window.findChildren(kind)]
    solid: list[QWidget] = [*labels, *(part for part in drawn if part.isVisible())]
    for at, one in enumerate(solid):
        for other in solid[at + 1 :]:
            common = customer.place_of(one).intersected(customer.place_of(other))
            if common.width() > 1 and common.height() > 1:
                yield f"overlap: {name(one)} and {name(other)} by {common.width()}x{common.height()}"
    for part in drawn:
        if part.isVisible() and not inside(customer, part):
            yield f"outside: {name(part)}"


def inside(customer: Customer, widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if not parent.rect().contains(QRect(widget.mapTo(parent, widget.rect().topLeft()), widget.size())):
            return False
        parent = parent.parentWidget() if parent is not customer.window else None
    return True


def name(widget: QWidget) -> str:
    return repr(widget.text()) if isinstance(widget, QLabel) else type(widget).__name__


def check_all(customer: Customer, strips: tuple[bool, ...] = (True,)) -> None:
    """Every view; with the test strip there is the least room."""
    found = []
    for title, view in VIEWS.items():
        for test in strips:
            customer.shown(replace(view, test=test))
            QApplication.processEvents()
            found += [f"{title}: {fault}" for fault in faults(customer)]
    assert found == []


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_or_covered(open_customer: Open, size: tuple[int, int], theme: str) -> None:
    check_all(open_customer(size, theme), (True, False) if theme == "light" else (True,))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_longer_words_are_not_cut(longer: None, open_customer: Open, size: tuple[int, int], theme: str) -> None:
    check_all(open_customer(size, theme))


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_right_to_left(open_customer: Open, size: tuple[int, int]) -> None:
    check_all(open_customer(size, rtl=True))


@pytest.mark.parametrize("size", SIZES)
def test_arabic_is_not_cut_and_stays_large(arabic: None, open_customer: Open, size: tuple[int, int]) -> None:
    customer = open_customer(size, rtl=True)
    check_all(customer)
    for view in (shop.paying(), shop.done(), shop.cash()):
        customer.shown(replace(view, test=True))
        assert min(one.factor for one in customer.labels() if isinstance(one, FittedLabel)) >= 0.8


@pytest.mark.parametrize("size", SIZES)
def test_figures_stay_large(open_customer: Open, size: tuple[int, int]) -> None:
    """At the design's words nothing had to shrink for want of height."""
    customer = open_customer(size)
    for view in (shop.view(), shop.selling(), shop.paying(), shop.loyalty(), shop.done(), shop.paying(P.UNKNOWN)):
        customer.shown(view)
        for label in customer.labels():
            if isinstance(label, FittedLabel):
                assert label.factor >= 0.92, label.text()


def test_the_window_scales_with_its_width(open_customer: Open) -> None:
    scales = [open_customer(size).theme.scale for size in SIZES]

    assert scales == [78, 100, 125, 133, 187]


def test_a_window_that_grows_is_laid_out_anew(open_customer: Open) -> None:
    customer = open_customer((800, 480)).shown(shop.paying())
    customer.window.resize(1920, 1080)
    QApplication.processEvents()

    assert customer.theme.scale == 187
    assert list(faults(customer)) == []
    assert customer.scans() == ["https://dp.link/a/7KQ2-93XM-7PA98"]


def test_right_to_left_mirrors_the_grid_but_not_the_figures(open_customer: Open) -> None:
    customer = open_customer(rtl=True).shown(shop.paying())
    window = customer.window

    assert customer.place_of(customer.widget("customer_qr_image")).center().x() > window.width() / 2
    amount = customer.widget("customer_qr_amount_label")
    assert isinstance(amount, QLabel)
    assert amount.text() == f"{LRI}€23.84{PDI}"
    assert amount.alignment() & Qt.AlignmentFlag.AlignRight

    customer.shown(shop.selling())
    total = customer.place_of(customer.widget("customer_total_label"))
    assert total.center().x() < window.width() / 2
    customer.shown(shop.loyalty())
    assert customer.reads("customer_countdown_label") == f"{LRI}0:23{PDI}"


def test_a_change_of_direction_turns_a_shown_page(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying())
    customer.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()

    assert customer.reads("customer_qr_amount_label") == f"{LRI}€23.84{PDI}"
    assert list(faults(customer)) == []


def test_the_theme_can_change_while_a_page_is_shown(open_customer: Open) -> None:
    customer = open_customer().shown(shop.paying())
    light = customer.window.grab().toImage().pixelColor(5, 590)

    customer.theme.set_look(name="dark")

    dark = customer.window.grab().toImage().pixelColor(5, 590)
    assert light.lightness() > 200 and dark.lightness() < 60
    assert customer.scans() == ["https://dp.link/a/7KQ2-93XM-7PA98"]
