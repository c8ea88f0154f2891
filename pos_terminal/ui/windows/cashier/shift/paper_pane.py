"""The report as it will be printed, and the bar that prints it or closes the shift."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.pay_slot import PaySlot
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.shift.count_pad import CountPad
from pos_terminal.ui.windows.cashier.station import Station

FULL, COMPACT, WIDE = 432, 372, 520
SIZE, SMALL = 13, 12  # px: 42 columns on the paper


class PaperPane(QWidget):
    """`z_report_preview`, `z_export_button`. Signals: saved(); tapped(str) with the slot's name."""

    saved = Signal()
    tapped = Signal(str)

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        theme = station.theme
        px = theme.px
        self._title = label("", "title", wrap=True)
        self.export = ActionButton(theme, self.tr("Save PDF"), "download", "Ctrl+S", kind="text")
        self.export.setObjectName("z_export_button")
        head = QWidget()
        set_surface(head, "surface")
        heading = row(self._title, self.export, spacing=px(8), margins=(px(20), px(8), px(12), px(8)))
        heading.setStretch(0, 1)
        head.setLayout(heading)
        head.setMinimumHeight(px(59))
        self.paper = QLabel()
        self.paper.setObjectName("z_report_preview")
        self.paper.setAccessibleName(self.tr("The report as it is printed"))
        self.paper.setTextFormat(Qt.TextFormat.PlainText)
        self.paper.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.paper.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.paper.setFont(plain_font())
        self.paper.setContentsMargins(px(18), px(14), px(18), px(18))
        self.paper.setProperty("paper", True)
        hold = QWidget()
        hold.setProperty("scroll", "content")
        hold.setLayout(column(row(0, self.paper, 0), 0, margins=(0, px(16), 0, px(16))))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(hold)
        self.area.setAccessibleName(self.tr("Report preview"))
        around = QWidget()
        set_surface(around, "sunken")
        around.setLayout(row(self.area))
        self.slot = PaySlot(theme, now_ns=self._now_ns)
        self.pad = CountPad(station)
        foot = QWidget()
        set_surface(foot, "surface")
        foot.setLayout(row(self.slot, margins=(px(20), px(12), px(20), px(16))))
        rules = [QFrame(), QFrame()]
        for rule in rules:
            rule.setFixedHeight(1)
            set_surface(rule, "line-soft")
        whole = column(head, rules[0], around, rules[1], self.pad, foot)
        whole.setStretchFactor(around, 1)
        self.setLayout(whole)
        set_surface(self, "surface")
        self.export.clicked.connect(self.saved)
        self.slot.tapped.connect(self.tapped)
        self.set_form(False, False)

    def set_form(self, compact: bool, wide: bool) -> None:
        theme = self._station.theme
        self.setFixedWidth(theme.px(COMPACT if compact else WIDE if wide else FULL))
        self.paper.setStyleSheet(f"font-size: {theme.text_px(SMALL if compact else SIZE)}px")

    def _now_ns(self) -> int:
        return int(self._station.options.monotonic() * 1e9)

    def show_report(self, title: str, text: str) -> None:
        self._title.setText(title)
        if self.paper.text() != text:
            self.paper.setText(text)


def plain_font() -> QFont:
    """The paper's font without ligatures: three stars are three stars."""
    font = QFont("JetBrains Mono")
    for tag in ("calt", "liga"):
        font.setFeature(QFont.Tag(tag), 0)
    return font
