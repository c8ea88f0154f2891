"""The kiosk's buttons: large, with an icon and words that shrink before they are cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pos_terminal.ui.parts.content import TURNED, spoken
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.kiosk.tap import TapButton, Taps
from pos_terminal.ui.windows.kiosk.words_fit import breadth, fitted

SMALL = 100  # px of the design: lower buttons have narrower margins
TOUCH = 72  # px on the screen, whatever the scale


def touch(theme: Theme, size: int) -> int:
    """A size of the design that a finger must find: never below 72 px on the screen."""
    return max(TOUCH, theme.px(size))


class KioskButton(TapButton):
    """An icon and words in the middle; with `end` the words stand at the start and an amount at the end."""

    def __init__(
        self,
        theme: Theme,
        taps: Taps,
        icon: str = "",
        kind: str = "secondary",
        *,
        height: int = 128,
        style: str = "kiosk_button",
        icon_px: int = 40,
        above: bool = False,
        quick: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, taps, kind, quick, parent)
        self._icon, self._height, self._style, self._icon_px, self._above = icon, height, style, icon_px, above
        self._end = ""
        self.setProperty("board", "kiosk")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_words(self, text: str, end: str = "") -> None:
        """What stands on it, and the amount at its end."""
        if (text, end) != (self.text(), self._end) or not self.accessibleName():
            self._end = end
            self.setText(text)
            spoken(self, f"{text} {end}".strip())
            self.look_again()

    def set_icon(self, name: str) -> None:
        if name != self._icon:
            self._icon = name
            self.look_again()

    def set_height(self, height: int) -> None:
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def set_style(self, style: str) -> None:
        if style != self._style:
            self._style = style
            self.look_again()

    def style_name(self) -> str:
        return self._style

    def _pad(self) -> int:
        return self.theme.px(24 if self._height > SMALL else 12)

    def _gap(self) -> int:
        return self.theme.px(20 if self._height > SMALL else 14)

    def words_room(self) -> QSize:
        """What its words have beside the icon and the amount."""
        theme, box = self.theme, self.size()
        height = box.height() - 2 * theme.px(8)
        if self._above:
            icon = theme.px(self._icon_px) + theme.px(10)
            return QSize(box.width() - theme.px(24), height - icon)
        width = box.width() - 2 * self._pad()
        if self._icon:
            width -= theme.px(self._icon_px) + self._gap()
        if self._end:
            width -= QFontMetrics(theme.font(f"{self._style}_money")).horizontalAdvance(self._end) + theme.px(20)
        return QSize(max(1, width), height)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.theme.font(self._style))
        gap = self.theme.px(20)
        width = metrics.horizontalAdvance(self.text()) + 2 * self.theme.px(36)
        if self._icon and not self._above:
            width += self.theme.px(self._icon_px) + gap
        if self._end:
            width += metrics.horizontalAdvance(self._end) + 2 * gap
        height = touch(self.theme, self._height)
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        height = touch(self.theme, self._height)
        return QSize(height, height)

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        pad = self._pad()
        inner = box.adjusted(pad, self.theme.px(8), -pad, -self.theme.px(8))
        if self._above:
            self._paint_above(painter, inner.adjusted(pad // 2 - pad, 0, pad - pad // 2, 0))
            return
        end = self._paint_end(painter, inner) if self._end else 0
        icon = min(self.theme.px(self._icon_px), inner.height()) if self._icon else 0
        gap = self._gap() if icon and self.text() else 0
        room = inner.width() - icon - gap - end
        font = fitted(self.text(), self.theme.font(self._style), max(1, room), inner.height())
        width = breadth(self.text(), font, max(1, room)) if self.text() else 0
        x = inner.left() if self._end else inner.left() + max(0, (room - width) // 2)
        if icon:
            place = QRect(x, inner.top() + (inner.height() - icon) // 2, icon, icon)
            self._paint_icon(painter, QStyle.visualRect(self.layoutDirection(), inner, place))
        place = QStyle.visualRect(
            self.layoutDirection(), inner, QRect(x + icon + gap, inner.top(), max(width, 1) + 2, inner.height())
        )
        painter.setFont(font)
        painter.setPen(self.ink())
        flags = Qt.AlignmentFlag.AlignHCenter if not self._end else Qt.AlignmentFlag.AlignLeading
        painter.drawText(place, int(flags | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), self.text())

    def _paint_end(self, painter: QPainter, inner: QRect) -> int:
        font = fitted(self._end, self.theme.font(f"{self._style}_money"), inner.width() // 2, inner.height(), 1)
        width = QFontMetrics(font).horizontalAdvance(self._end)
        place = QRect(inner.right() - width, inner.top(), width + 2, inner.height())
        painter.setFont(font)
        painter.setPen(self.ink())
        seen = QStyle.visualRect(self.layoutDirection(), inner, place)
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), self._end)
        return width + self.theme.px(20)

    def _paint_above(self, painter: QPainter, inner: QRect) -> None:
        icon = self.theme.px(self._icon_px)
        gap = self.theme.px(10)
        room = inner.height() - icon - gap
        font = fitted(self.text(), self.theme.font(self._style), inner.width(), room)
        lines = int(Qt.TextFlag.TextWordWrap)
        height = QFontMetrics(font).boundingRect(QRect(0, 0, inner.width(), 10_000), lines, self.text()).height()
        y = inner.top() + (inner.height() - icon - gap - height) // 2
        self._paint_icon(painter, QRect(inner.left() + (inner.width() - icon) // 2, y, icon, icon))
        painter.setFont(font)
        painter.setPen(self.ink())
        place = QRect(inner.left(), y + icon + gap, inner.width(), height + 2)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | lines, self.text())

    def _paint_icon(self, painter: QPainter, place: QRect) -> None:
        name = self._icon
        if name in TURNED and self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            name = "arrow-right" if name == "arrow-left" else "arrow-left"
        painter.drawPixmap(
            place.topLeft(), self.theme.pixmap(name, self.ink(), place.width(), self.devicePixelRatioF())
        )


class DashedButton(KioskButton):
    """An invitation rather than a step: a dashed edge."""

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        width = max(1, self.theme.px(2))
        pen = QPen(self.theme.colour("accent"), width, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = box.toRectF().adjusted(width, width, -width, -width)
        radius = self.theme.radius("kiosk_control")
        painter.drawRoundedRect(edge, radius, radius)
        super().paint_content(painter, box)
