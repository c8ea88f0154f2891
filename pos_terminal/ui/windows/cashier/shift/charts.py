"""Sales by the hour and money by tender, painted; the same words are there for those who listen."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.domain.shift_totals import HourTotal, RailTotal
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.station import Station

HOUR_S = 3600
SHOWN = 14  # hours side by side
LINE = 44  # px of one tender


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its sum as text, its size in minor units."""

    name: str
    text: str
    minor: int


def hour_bars(station: Station, hours: tuple[HourTotal, ...], timezone: str) -> list[Bar]:
    """The last hours, those without a sale among them."""
    if not hours:
        return []
    sums = {hour.start: hour for hour in hours}
    last = hours[-1].start
    first = max(hours[0].start, last - (SHOWN - 1) * HOUR_S)
    zone = ZoneInfo(timezone)
    bars = []
    for start in range(first, last + 1, HOUR_S):
        taken = sums[start].taken if start in sums else 0
        clock = datetime.fromtimestamp(start, UTC).astimezone(zone).strftime("%H:%M")
        bars.append(Bar(clock, station.amount(taken), taken))
    return bars


def rail_bars(station: Station, rails: tuple[RailTotal, ...]) -> list[Bar]:
    """What each tender took, less what it gave back; the largest first."""
    bars = [
        Bar(rail_title(rail.title), station.amount(rail.taken - rail.returned), rail.taken - rail.returned)
        for rail in rails
    ]
    return sorted(bars, key=_size, reverse=True)


def _size(bar: Bar) -> int:
    return bar.minor


class Chart(QWidget):
    """What the two have in common: bars, and their words for a screen reader."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.bars: list[Bar] = []
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_bars(self, bars: list[Bar], title: str) -> None:
        if bars != self.bars:
            self.bars = bars
            self.updateGeometry()
            self.update()
        self.setAccessibleName(title)
        self.setAccessibleDescription("; ".join(f"{bar.name} {bar.text}" for bar in bars))

    def most(self) -> int:
        return max((bar.minor for bar in self.bars), default=0) or 1

    def paint_bar(self, painter: QPainter, box: QRectF, name: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour(name))
        radius = min(self.theme.px(4), box.width() / 2, box.height() / 2)
        painter.drawRoundedRect(box, radius, radius)


class HourChart(Chart):
    """Upright bars; every other hour is named where there are many, and the best hour has its sum above it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        font = theme.font("caption")
        painter.setFont(font)
        tall = QFontMetrics(font).height()
        floor, ceiling = self.height() - tall - theme.px(6), tall + theme.px(4)
        painter.fillRect(0, floor, self.width(), 1, theme.colour("border"))
        step = self.width() / max(len(self.bars), 8)
        every = 1 if step > QFontMetrics(font).horizontalAdvance("00:00") + theme.px(6) else 2
        most, mirrored = self.most(), self.isRightToLeft()
        for place, bar in enumerate(self.bars):
            x = step * place
            x = self.width() - x - step if mirrored else x
            height = (floor - ceiling) * max(0, bar.minor) / most
            wide = min(step - theme.px(6), theme.px(44))
            best = bar.minor == most and bar.minor > 0
            top = QRectF(x + (step - wide) / 2, floor - height, wide, height)
            self.paint_bar(painter, top, "accent")
            painter.setPen(theme.colour("text_muted"))
            if place % every == 0:
                self._write(painter, QRectF(x - step, floor + theme.px(4), 3 * step, tall), bar.name)
            if best:
                painter.setPen(theme.colour("text"))
                self._write(painter, QRectF(x - 2 * step, floor - height - tall - 2, 5 * step, tall), bar.text)
        painter.end()

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 2.0
        left = min(max(0.0, box.center().x() - wide / 2), self.width() - wide)
        painter.drawText(QRectF(left, box.y(), wide, box.height()), int(Qt.AlignmentFlag.AlignCenter), text)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.theme.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(170))


class RailChart(Chart):
    """One line for each tender: its name, its bar below it, its sum at the end."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self.theme
        most, mirrored = self.most(), self.isRightToLeft()
        line = theme.px(LINE)
        start = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        end = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        for place, bar in enumerate(self.bars):
            words = QRect(0, place * line, self.width(), line - theme.px(14))
            painter.setPen(theme.colour("text"))
            painter.setFont(theme.font("label_money"))
            room = words.width() - QFontMetrics(painter.font()).horizontalAdvance(bar.text) - theme.px(12)
            painter.drawText(words, int(end | Qt.AlignmentFlag.AlignVCenter), bar.text)
            painter.setFont(theme.font("body"))
            name = QFontMetrics(painter.font()).elidedText(bar.name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(words, int(start | Qt.AlignmentFlag.AlignVCenter), name)
            base = QRectF(0, words.bottom() + 1, self.width(), theme.px(8))
            self.paint_bar(painter, base, "surface_sunken")
            wide = max(base.height(), self.width() * max(0, bar.minor) / most)
            left = self.width() - wide if mirrored else 0.0
            if bar.minor > 0:
                self.paint_bar(painter, QRectF(left, base.y(), wide, base.height()), "accent")
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), max(1, len(self.bars)) * self.theme.px(LINE))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.sizeHint().height())
