"""The code to scan, the amount, what to do and how long there is."""

from functools import lru_cache

import qrcode
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
from qrcode.exceptions import DataOverflowError

from pos_terminal.app.views import PaymentView, TillView
from pos_terminal.ui.parts.countdown_ring import CountdownRing
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.qr_code import LEAST_MODULE, QUIET, QrCode
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.customer.drawings import StepNumber
from pos_terminal.ui.windows.customer.idle_page import WAY_ICONS
from pos_terminal.ui.windows.customer.options import CustomerOptions
from pos_terminal.ui.windows.customer.page import Page

MODULE = 8  # px that every phone reads with ease
CARD, EDGE, FULL_EDGE = 464, 36, 16  # px of the design
STEPS = 3


@lru_cache(maxsize=64)
def qr_side(text: str, level: int) -> int:
    """Modules along the side, quiet zone included; 0 when no code of that level holds the text."""
    code = qrcode.QRCode(error_correction=level)
    code.add_data(text)
    try:
        version = int(code.best_fit())
    except (DataOverflowError, ValueError):
        return 0
    return 17 + 4 * version + 2 * QUIET


def fits(text: str, room: int, module: int = MODULE) -> bool:
    """Whether the code, at level M or L, has that many px a module in a square of `room` px."""
    sides = (qr_side(text, ERROR_CORRECT_M), qr_side(text, ERROR_CORRECT_L))
    return any(side and side * module <= room for side in sides)


class CodeRow(QWidget):
    """The session code with its word; in the card it is black on white in both themes."""

    def __init__(self, theme: Theme, on_card: bool) -> None:
        super().__init__()
        self._theme = theme
        self.words = FittedLabel(theme, "title", weight=500)
        self.code = FittedLabel(theme, "code_large", size=42 if on_card else 32)
        self._row = QHBoxLayout(self)
        if on_card:
            self._row.addStretch(1)
        self._row.addWidget(self.words)
        self._row.addWidget(self.code)
        self._row.addStretch(1)
        for label in (self.words, self.code):
            label.setProperty("ink", "qr" if on_card else "")
        self.measure()

    def measure(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self._theme.px(18))

    def show_code(self, words: str, code: str, visible: bool) -> None:
        self.words.set_words(words)
        self.code.set_amount(code)
        self.code.setObjectName("customer_session_code_label" if visible else "")
        self.setVisible(visible and bool(code))


class QrPage(Page):
    """Two columns; a code too fine for its card gets the whole height, and the steps go."""

    def __init__(self, theme: Theme, options: CustomerOptions, parent: QWidget | None = None) -> None:
        super().__init__(theme, options, parent)
        self._card = QWidget()
        self._qr = QrCode(theme, MODULE)
        self._refusal = FittedLabel(theme, "customer_title", size=28, wrap=True, align=Qt.AlignmentFlag.AlignCenter)
        self._on_card = CodeRow(theme, on_card=True)
        self._beside = CodeRow(theme, on_card=False)
        self._title = FittedLabel(theme, "customer_title", wrap=True)
        self._icon = IconLabel(theme, "smartphone", "text_muted", 22)
        self._app = FittedLabel(theme, "customer_body", weight=400, wrap=True, tone="muted")
        self._amount = FittedLabel(theme, "customer_total")
        self._steps = [FittedLabel(theme, "customer_body", wrap=True) for _ in range(STEPS)]
        self._numbers = [StepNumber(theme, at + 1) for at in range(STEPS)]
        self._ring = CountdownRing(theme, 120)
        self._hint = FittedLabel(theme, "customer_body", size=18, weight=400, wrap=True, tone="muted")
        self._text, self._code = "", ""
        self._full = False

        self._lay_out()

        set_surface(self._card, "qr")
        self._refusal.setProperty("ink", "qr")
        self._qr.setObjectName("customer_qr_image")
        self._ring.setObjectName("customer_countdown_ring")
        self._amount.setObjectName("customer_qr_amount_label")
        self._title.setObjectName("customer_qr_title_label")
        self.measure()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._in_card = QVBoxLayout(self._card)
        self._in_card.addWidget(self._qr, 1)
        self._in_card.addWidget(self._refusal, 1)
        self._in_card.addWidget(self._on_card)
        self._column = QVBoxLayout()
        self._column.addWidget(self._title)
        self._app_row = QHBoxLayout()
        self._app_row.addWidget(self._icon)
        self._app_row.addWidget(self._app, 1)
        self._column.addLayout(self._app_row)
        self._column.addWidget(self._amount)
        self._column.addWidget(self._beside)
        self._step_rows = []
        for number, words in zip(self._numbers, self._steps, strict=True):
            row = QHBoxLayout()
            row.addWidget(number)
            row.addWidget(words, 1)
            self._column.addLayout(row)
            self._step_rows.append(row)
        self._column.addStretch(1)
        self._column.addSpacing(8)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._ring)
        self._foot.addWidget(self._hint, 1)
        self._column.addLayout(self._foot)
        self._row.addWidget(self._card)
        self._row.addLayout(self._column, 1)

    def show_view(self, view: TillView) -> None:
        payment = view.payment
        if payment is None:
            return
        self._text, self._code = payment.qr_text, payment.session_code
        self._say(payment)
        amount = self.amount(payment.due, view.currency)
        self._amount.set_amount(amount)
        self._ring.setVisible(payment.ends_at > 0)
        self._refusal.set_words(self.tr("This code cannot be shown here. Please look at the cashier's screen."))
        self._qr.setAccessibleDescription(f"{self._title.text()} {self._app.text()} {amount}")
        self.setAccessibleName(f"{self._title.text()} {self._app.text()} {amount}")
        self._place_code()
        self._qr.set_text("" if self._qr.isHidden() else payment.qr_text)
        self.fit()

    def show_time(self, left_s: int, whole_s: int) -> None:
        self._ring.set_time(left_s, whole_s)

    def _say(self, payment: PaymentView) -> None:
        def named(text: str) -> str:
            return text.replace("{service}", rail_title(payment.title))

        self._title.set_words(self.tr("Scan to pay"))
        self._app.set_words(named(self.tr("with the {service} app")))
        self._icon.set_icon(WAY_ICONS.get(payment.rail, "smartphone"))
        says = (
            named(self.tr("Open {service} on your phone")),
            self.tr("Scan this code"),
            self.tr("Check the amount and approve"),
        )
        for label, words in zip(self._steps, says, strict=True):
            label.set_words(words)
        same = payment.phone_shows_code and payment.session_code
        self._hint.set_words(self.tr("Your phone shows the same code") if same else self.tr("Time left to pay"))
        self._hint.setVisible(bool(same) or payment.ends_at > 0)

    def measure(self) -> None:
        px = self.theme.px
        self._row.setSpacing(px(48))
        self._on_card.measure()
        self._beside.measure()
        self._column.setSpacing(px(4))
        self._app_row.setSpacing(px(8))
        for row in self._step_rows:
            row.setSpacing(px(16))
            row.setContentsMargins(0, px(8), 0, 0)
        self._foot.setSpacing(px(20))
        self._place_code()
        super().measure()

    def _place_code(self) -> None:
        """Give the code its card, or the whole height; say so where even that is too small."""
        px = self.theme.px
        self._full = bool(self._text) and not fits(self._text, self._card_room(), max(MODULE, px(MODULE)))
        edge = px(FULL_EDGE if self._full else EDGE)
        self._row.setContentsMargins(edge if self._full else px(40), edge, px(40), edge)
        side = min(max(1, self.height() - 2 * edge), max(1, self.width() * 6 // 10)) if self._full else px(CARD)
        self._card.setFixedWidth(side)
        shown = not self._full or fits(self._text, side - 2, LEAST_MODULE)
        pad = px(2) if not self._full else 1 if shown else px(32)
        self._in_card.setContentsMargins(pad, pad, pad, pad if self._full else px(16))
        self._in_card.setSpacing(px(4))
        self._qr.setVisible(shown)
        self._refusal.setVisible(not shown)
        for widget in (*self._numbers, *self._steps):
            widget.setVisible(not self._full)
        self._on_card.show_code(self.tr("Code"), self._code, not self._full)
        self._beside.show_code(self.tr("Code"), self._code, self._full)

    def _card_room(self) -> int:
        """The side of the square that the code has in its card."""
        px = self.theme.px
        below = px(2 + 4 + 16) + self._on_card.code.sizeHint().height()
        return min(px(CARD - 4), self.height() - 2 * px(EDGE) - below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_code()
        super().resizeEvent(event)

    def _shape(self) -> object:
        return self._full
