"""The pages of the settings, beside each other down the start edge."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pos_terminal.ui.parts.content import Icon, paint_piece, spoken
from pos_terminal.ui.parts.elided_label import break_lines
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.page import column
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station

ICONS = {
    "rails": "wallet",
    "payment_rules": "timer",
    "printer": "printer",
    "displays": "monitor",
    "scanner": "scan-barcode",
    "receipt": "receipt-text",
    "email": "mail",
    "kiosk": "hand",
    "people": "users",
    "backup": "hard-drive",
    "diagnostics": "wrench",
    "setup": "store",
}
TALL, GAP = 52, 4  # px


class SectionButton(PaintedButton):
    """Icon and words; long words take two lines. A dot says that something typed there is not saved."""

    def __init__(self, theme: Theme, words: str, icon: str) -> None:
        super().__init__(theme, "nav")
        self._icon, self._marked = icon, False
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(TALL))
        spoken(self, words)

    def set_marked(self, marked: bool) -> None:
        if marked != self._marked:
            self._marked = marked
            self.look_again()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        theme, side = self.theme, self.theme.px(20)
        left = box.left() + theme.px(12)
        icon = QRect(QPoint(left, box.center().y() - side // 2 + 1), QSize(side, side))
        paint_piece(painter, theme, Icon(self._icon, 20), self._seen(icon), self.ink(), self.hint_ink())
        font = theme.font("body_strong")
        room = QRect(icon.right() + theme.px(13), box.top(), 0, box.height())
        room.setRight(box.right() - theme.px(18 if self._marked else 6))
        lines = break_lines(self.text(), font, room.width(), 2)
        tall = QFontMetrics(font).height()
        y = box.center().y() - tall * len(lines) // 2 + 1
        painter.setFont(font)
        painter.setPen(self.ink() if self.is_chosen() else theme.colour("text"))
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for line in lines:
            place = self._seen(QRect(room.left(), y, room.width(), tall))
            painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), line)
            y += tall
        if self._marked:
            dot = QRect(room.right() + theme.px(4), box.center().y() - theme.px(3), theme.px(8), theme.px(8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(self._seen(dot))

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(TALL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class SettingsNav(QWidget):
    """Signal: chosen(str), one of ICONS."""

    chosen = Signal(str)

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        self._theme = theme
        self.buttons: dict[str, SectionButton] = {}
        for name, icon in ICONS.items():
            button = SectionButton(theme, self.words(name), icon)
            button.setObjectName(f"settings_{name}_button")
            button.clicked.connect(partial(self._choose, name))
            self.buttons[name] = button
        inside = QWidget()
        inside.setLayout(column(*self.buttons.values(), 0, spacing=theme.px(GAP)))
        self.setLayout(column(Scroll(inside)))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        px = self._theme.px
        self.setFixedWidth(px(176 if compact else 248))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(px(8 if compact else 24), px(16), px(8 if compact else 12), px(16))

    def show_section(self, chosen: str) -> None:
        for name, button in self.buttons.items():
            button.set_chosen(name == chosen)

    def words(self, name: str) -> str:
        match name:
            case "rails":
                return self.tr("Ways to pay")
            case "payment_rules":
                return self.tr("Payment rules")
            case "printer":
                return self.tr("Printer and drawer")
            case "displays":
                return self.tr("Screens and theme")
            case "scanner":
                return self.tr("Scanner and scale")
            case "receipt":
                return self.tr("Receipt and VAT")
            case "email":
                return self.tr("Receipts by e-mail")
            case "kiosk":
                return self.tr("Kiosk mode")
            case "people":
                return self.tr("Cashiers and PINs")
            case "backup":
                return self.tr("Backup")
            case "setup":
                return self.tr("Set up")
            case _:
                return self.tr("Diagnostics")

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)
