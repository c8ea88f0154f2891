"""A page of the top bar: icon, name, key below, count of what waits there."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.ui.parts.content import Icon, paint_piece, spoken
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme


class NavButton(PaintedButton):
    """One navigation target; also the user and lock button with kind `sunken`."""

    def __init__(
        self, theme: Theme, text: str, icon: str, hint: str = "", kind: str = "nav", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, kind, parent)
        self._icon, self._hint, self._count, self._compact = icon, hint, 0, False
        self.set_words(text)

    def set_words(self, text: str) -> None:
        self.setText(text)
        spoken(self, text, self._hint)
        self.look_again()

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.look_again()

    def set_count(self, count: int) -> None:
        """A round badge beside the name; none at 0."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
            self.look_again()

    def set_compact(self, compact: bool) -> None:
        """Less air at the sides, for 1024 px."""
        self._compact = compact
        self.look_again()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        theme, side = self.theme, self.theme.px(22)
        pad = self._pad()
        inner = box.adjusted(pad, 0, -pad, 0)
        icon = QRect(QPoint(inner.left(), box.center().y() - side // 2 + 1), QSize(side, side))
        self._paint(painter, Icon(self._icon), icon)
        name = QFontMetrics(self._name_font())
        has_hint = bool(self._hint) and theme.show_shortcuts
        x = inner.left() + side + theme.px(8)
        top = box.center().y() - (theme.px(19) if has_hint else name.height() // 2)
        painter.setPen(self.ink())
        painter.setFont(self._name_font())
        place = QRect(x, top, name.horizontalAdvance(self.text()), name.height())
        self._text(painter, place, self.text())
        if self._count:
            self._paint_count(painter, x + place.width() + theme.px(7), place.center().y() + 1)
        if has_hint:
            painter.setFont(self._hint_font())
            painter.setPen(self.hint_ink() if self.isEnabled() else self.ink())
            below = QFontMetrics(self._hint_font())
            self._text(
                painter,
                QRect(x, top + name.height(), below.horizontalAdvance(self._hint), below.height()),
                self._hint,
            )

    def _paint(self, painter: QPainter, piece: Icon, place: QRect) -> None:
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        paint_piece(painter, self.theme, piece, seen, self.ink(), self.hint_ink())

    def _text(self, painter: QPainter, place: QRect, text: str) -> None:
        seen = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), text)

    def _paint_count(self, painter: QPainter, x: int, middle: int) -> None:
        side = self.theme.px(19)
        place = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(x, middle - side // 2, self._count_width(), side)
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("text" if self.isEnabled() else "text_disabled"))
        painter.drawRoundedRect(place, side / 2, side / 2)
        painter.setPen(self.theme.colour("text_inverse"))
        painter.setFont(self._hint_font(bold=True))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self._count))

    def _count_width(self) -> int:
        wide = QFontMetrics(self._hint_font(bold=True)).horizontalAdvance(str(self._count)) + self.theme.px(10)
        return max(self.theme.px(19), wide)

    def _name_font(self) -> QFont:
        return self.theme.font("body_strong")

    def _hint_font(self, bold: bool = False) -> QFont:
        font = QFont(self.theme.font("caption"))
        font.setPixelSize(self.theme.text_px(12))
        if bold:
            font.setWeight(QFont.Weight.Bold)
        return font

    def _pad(self) -> int:
        return self.theme.px(10 if self._compact else 12)

    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._name_font()).horizontalAdvance(self.text())
        if self._count:
            name += self._count_width() + self.theme.px(7)
        below = QFontMetrics(self._hint_font()).horizontalAdvance(self._hint) if self.theme.show_shortcuts else 0
        return QSize(2 * self._pad() + self.theme.px(30) + max(name, below), self.theme.touch("min"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
