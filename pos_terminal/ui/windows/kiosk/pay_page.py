"""The code that the phone scans, the time there is, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.app.views import PaymentView, TillView
from pos_terminal.ui.parts.countdown_ring import CountdownRing
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.footer import Footer
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Header
from pos_terminal.ui.windows.kiosk.page import MARGIN, Page
from pos_terminal.ui.windows.kiosk.surface import Surface
from pos_terminal.ui.windows.kiosk.ways_page import ICONS, kiosk_ways

CODE_LONGEST = 6
RING, NUMBER = 208, 52


class Number(QWidget):
    """The number of a step in a ring."""

    def __init__(self, booth: Booth, number: int) -> None:
        super().__init__()
        self._booth, self._number = booth, number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._booth.theme.px(NUMBER)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._booth.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = max(1.5, theme.scale / 40)
        painter.setPen(QPen(theme.colour("text"), line))
        painter.drawEllipse(QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2))
        font = theme.font("kiosk_caption_money")
        font.setPixelSize(self.height() * 48 // 100)
        painter.setFont(font)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.end()


class PayPage(Page):
    """Signals: cancel_asked(), other_asked()."""

    cancel_asked = Signal()
    other_asked = Signal()

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth)
        theme, taps = booth.theme, booth.taps
        self.header = Header(booth)
        self._title = FittedLabel(theme, "kiosk_title", wrap=True)
        self._icon = IconLabel(theme, "smartphone", "text_muted", 28)
        self._app = FittedLabel(theme, "kiosk_body", tone="muted", wrap=True)
        self._total = FittedLabel(theme, "kiosk_total", size=88, align=_END)
        self._card = Surface(theme, "qr_light", "border", 28)
        self._code = QrCode(theme, 8)
        self._code_word = FittedLabel(theme, "kiosk_label", weight=500)
        self._session = FittedLabel(theme, "code_large", size=64)
        self._ring = CountdownRing(theme, RING)
        self._steps = [FittedLabel(theme, "kiosk_body", wrap=True) for _ in range(3)]
        self._numbers = [Number(booth, number + 1) for number in range(3)]
        self._banner = Surface(theme, "info_subtle", radius=20)
        self._shield = IconLabel(theme, "shield-check", "info_text", 36)
        self._held = FittedLabel(theme, "kiosk_caption", tone="info", wrap=True)
        self.footer = Footer(booth)
        self.cancel = KioskButton(theme, taps, "x", height=120)
        self.other = KioskButton(theme, taps, "wallet", height=120)
        self._lay_out()
        for name, part in {
            "qr_image": self._code,
            "session_code_label": self._session,
            "countdown_ring": self._ring,
            "cancel_button": self.cancel,
            "change_rail_button": self.other,
            "pay_title_label": self._title,
            "pay_total_label": self._total,
        }.items():
            part.setObjectName(f"kiosk_{name}")
        self._session.setProperty("ink", "qr")
        self._code_word.setProperty("ink", "qr")
        self.cancel.clicked.connect(self.cancel_asked)
        self.other.clicked.connect(self.other_asked)
        self.measure(self.form)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._body = QVBoxLayout()
        self._head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        self._app_row = QHBoxLayout()
        self._app_row.addWidget(self._icon)
        self._app_row.addWidget(self._app, 1)
        words.addLayout(self._app_row)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._total)
        self._inside = QVBoxLayout(self._card)
        self._inside.addWidget(self._code, 1)
        self._code_row = QHBoxLayout()
        self._code_row.addStretch(1)
        self._code_row.addWidget(self._code_word)
        self._code_row.addWidget(self._session)
        self._code_row.addStretch(1)
        self._inside.addLayout(self._code_row)
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._side = QVBoxLayout()
        self._what = QHBoxLayout()
        self._list = QVBoxLayout()
        for number, step in zip(self._numbers, self._steps, strict=True):
            line = QHBoxLayout()
            line.addWidget(number)
            line.addWidget(step, 1)
            self._list.addLayout(line)
        self._what.addWidget(self._ring)
        self._what.addLayout(self._list, 1)
        self._note = QHBoxLayout(self._banner)
        self._note.addWidget(self._shield)
        self._note.addWidget(self._held, 1)
        self._side.addStretch(1)
        self._side.addLayout(self._what)
        self._side.addStretch(1)
        self._side.addWidget(self._banner)
        self._columns.addWidget(self._card, 1)
        self._columns.addLayout(self._side, 1)
        self._body.addWidget(self.header)
        self._body.addLayout(self._head)
        self._body.addLayout(self._columns, 1)
        self.footer.add(self.cancel, 5)
        self.footer.add(self.other, 12)
        whole.addLayout(self._body, 1)
        whole.addWidget(self.footer)

    def show_view(self, view: TillView) -> None:
        payment = view.payment
        if payment is None:
            return
        self.header.show_view(view)
        self.header.show_easy(self.form.easy)
        self._title.set_words(self.tr("Scan to pay"))
        self._icon.set_icon(ICONS.get(payment.rail, "smartphone"), "text_muted")
        self._app.set_words(self._service(self.tr("with the {service} app"), payment))
        self._total.set_amount(self.booth.amount(payment.due or payment.minor))
        self._code.set_refusal(self.tr("This code is too long to be shown. Please pay another way."))
        self._code.set_text(payment.qr_text)
        code = payment.session_code[-CODE_LONGEST:]
        self._code_word.set_words(self.tr("Code"))
        self._code_word.setVisible(bool(code))
        self._session.set_amount(code)
        steps = (self.tr("Open {service} on your phone"), self.tr("Scan the code"), self._last_step(payment))
        for label, words in zip(self._steps, steps, strict=True):
            label.set_words(self._service(words, payment))
        self._held.set_words(self._promise(payment))
        self._banner.setVisible(bool(self._held.text()))
        self.cancel.set_words(self.tr("Cancel"))
        self.cancel.setEnabled(payment.can_cancel)
        self._show_others(view, payment)
        self.fit()

    def _last_step(self, payment: PaymentView) -> str:
        if payment.loyalty:
            return self.tr("Your loyalty is applied. Now approve on your phone")
        return self.tr("Check the amount and approve")

    def _promise(self, payment: PaymentView) -> str:
        """What happens to the money of goods that a machine hands out."""
        if not payment.goods:
            return ""
        if payment.holds:
            return self.tr("The money is only held. You pay when your items are out.")
        return self.tr("You pay first. What does not come out is refunded at once.")

    def _show_others(self, view: TillView, payment: PaymentView) -> None:
        rails = kiosk_ways(view.tender.rails) if view.tender is not None else ()
        titles = [way.title for way in rails if way.enabled and way.id != payment.rail]
        match titles:
            case [only]:
                words = self.tr("Use {service}").replace("{service}", only)
            case [one, other]:
                words = self.tr("Use {service} or {other}").replace("{service}", one).replace("{other}", other)
            case _:
                words = self.tr("Pay another way")
        self.other.set_words(words)
        self.other.setVisible(bool(titles))
        self.other.setEnabled(payment.can_change_rail)

    def _service(self, words: str, payment: PaymentView) -> str:
        return words.replace("{service}", payment.title)

    def show_time(self, left_s: int, whole_s: int) -> None:
        self._ring.set_caption("")
        self._ring.set_time(left_s, whole_s)

    def spoken(self) -> str:
        return " ".join((self._title.text(), self._app.text(), self._total.text()))

    def measure(self, form: Form) -> None:
        px = self.theme.px
        upright = form.upright
        self._body.setContentsMargins(px(MARGIN), px(36), px(MARGIN), px(32))
        self._body.setSpacing(px(36 if upright else 20))
        self._body.removeWidget(self.header)
        self._body.insertWidget(2 if form.easy else 0, self.header)
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(px(48))
        self._columns.setStretch(0, 5 if upright else 1)
        self._columns.setStretch(1, 2 if upright else 1)
        edge = px(12)  # the code's own quiet zone is white too
        self._inside.setContentsMargins(edge, edge, edge, px(36 if upright else 20))
        self._inside.setSpacing(0)
        self._code_row.setSpacing(px(28))
        self._app_row.setSpacing(px(12))
        self._what.setSpacing(px(48))
        self._list.setSpacing(px(14))
        self._side.setSpacing(px(28))
        self._note.setContentsMargins(px(28), px(20), px(28), px(20))
        self._note.setSpacing(px(24))
        self._ring.set_size(RING)
        self._banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for number in self._numbers:
            number.updateGeometry()
        self.header.measure(form)
        self.footer.measure(form)
        for button in (self.cancel, self.other):
            button.look_again()
        super().measure(form)


_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
