"""A way to pay, or any other row one can choose: icon in a box, title, subtitle, key."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pos_terminal.ui.parts.content import Hint, paint_hint, piece_size, spoken
from pos_terminal.ui.parts.elided_label import break_lines
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme

BOX = 48


class RailButton(PaintedButton):
    """A tall row; a rail that cannot be used stays visible, disabled, its reason as subtitle."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        icon: str,
        subtitle: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "row", parent)
        self._icon, self._subtitle, self._hint = icon, subtitle, hint
        self.setText(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._speak()

    def set_words(self, title: str) -> None:
        self.setText(title)
        self._speak()
        self.look_again()

    def set_subtitle(self, text: str) -> None:
        if text != self._subtitle:
            self._subtitle = text
            self._speak()
            self.look_again()

    def subtitle(self) -> str:
        return self._subtitle

    def set_icon(self, name: str) -> None:
        self._icon = name
        self.look_again()

    def set_hint(self, keys: str) -> None:
        if keys != self._hint:
            self._hint = keys
            self._speak()
            self.look_again()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        theme = self.theme
        pad, side = theme.px(16), theme.px(BOX)
        inner = box.adjusted(pad, 0, -pad, 0)
        self._paint_icon(painter, QRect(QPoint(inner.left(), box.center().y() - side // 2 + 1), QSize(side, side)))
        room = inner.adjusted(side + pad, 0, 0, 0)
        if self._hint and theme.show_shortcuts:
            size = piece_size(theme, Hint(self._hint))
            place = QRect(QPoint(inner.right() - size.width(), box.center().y() - size.height() // 2), size)
            paint_hint(painter, theme, self._seen(place), self._hint, self.hint_ink())
            room.setRight(place.left() - theme.px(8))
        title, below = QFontMetrics(theme.font("title")), QFontMetrics(theme.font("body_small"))
        lines = break_lines(self._subtitle, theme.font("body_small"), room.width(), 3) if self._subtitle else []
        height = title.height() + (below.height() * len(lines) + theme.px(2) if lines else 0)
        top = box.center().y() - height // 2
        self._line(painter, QRect(room.left(), top, room.width(), title.height()), self.text(), "title")
        for number, line in enumerate(lines):
            y = top + title.height() + theme.px(2) + number * below.height()
            self._line(painter, QRect(room.left(), y, room.width(), below.height()), line, "body_small")

    def _paint_icon(self, painter: QPainter, place: QRect) -> None:
        theme, seen = self.theme, self._seen(place)
        chosen = self.is_chosen() and self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if chosen else "surface_sunken"))
        painter.drawRoundedRect(seen, theme.radius("control"), theme.radius("control"))
        size = theme.px(26)
        ink = theme.colour("on_accent" if chosen else "text" if self.isEnabled() else "text_disabled")
        inset = (place.width() - size) // 2
        painter.drawPixmap(
            seen.topLeft() + QPoint(inset, inset), theme.pixmap(self._icon, ink, size, self.devicePixelRatioF())
        )

    def _line(self, painter: QPainter, place: QRect, text: str, style: str) -> None:
        painter.setFont(self.theme.font(style))
        loud = style == "title" and self.isEnabled()
        painter.setPen(self.theme.colour("text" if loud else "text_muted"))  # why it is off must be read: 4.5 to 1
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._seen(place), int(align | Qt.AlignmentFlag.AlignVCenter), shown)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _speak(self) -> None:
        spoken(self, f"{self.text()}. {self._subtitle}" if self._subtitle else self.text(), self._hint)

    def sizeHint(self) -> QSize:
        theme = self.theme
        title = QFontMetrics(theme.font("title")).horizontalAdvance(self.text())
        below = QFontMetrics(theme.font("body_small")).horizontalAdvance(self._subtitle)
        return QSize(max(title, below) + theme.px(48 + BOX + 48), theme.px(80))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.touch("primary"))
