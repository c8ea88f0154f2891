"""A way to pay in the list of the settings page: what it is called, how it is, and the switch that turns it on."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from pos_terminal.ui.parts.check_box import Switch
from pos_terminal.ui.parts.elided_label import break_lines
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.settings.rail_words import StateLook

BOX, TALL, SWITCH = 48, 84, 54  # px
LOW_BOX, PAD, LOW_PAD = 40, 16, 12  # where it is narrow


class RailCard(PaintedButton):
    """`settings_rail_{rail}_button`; its `switch` is `settings_rail_{rail}_switch`."""

    def __init__(self, theme: Theme, rail: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, "row", parent)
        self._icon = icon
        self._state = StateLook("muted", "", "")
        self._compact = False
        self.setObjectName(f"settings_rail_{rail}_button")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(TALL))
        self.switch = Switch(theme, "", self)
        self.switch.setObjectName(f"settings_rail_{rail}_switch")

    def show_rail(self, title: str, state: StateLook, switch_name: str) -> None:
        self.setText(title)
        self.setAccessibleName(f"{title}. {state.words}")
        self.switch.setAccessibleName(switch_name)
        if state != self._state:
            self._state = state
        self.update()

    def set_compact(self, compact: bool) -> None:
        """Less air and a smaller icon."""
        self._compact = compact
        self._place_switch()
        self.look_again()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        theme = self.theme
        pad, side = self._pad(), theme.px(LOW_BOX if self._compact else BOX)
        place = QRect(QPoint(box.left() + pad, box.center().y() - side // 2 + 1), QSize(side, side))
        self._paint_icon(painter, place)
        left = place.right() + 1 + pad
        room = QRect(left, box.top(), self.switch_room() - theme.px(8) - left, box.height())
        title, small = theme.font("title"), theme.font("body_strong")
        names = break_lines(self.text(), title, room.width(), 2)
        mark = theme.px(22) if self._state.icon else 0
        states = break_lines(self._state.words, small, room.width() - mark, 2 if len(names) == 1 else 1)
        high, low = QFontMetrics(title).height(), QFontMetrics(small).height()
        y = box.center().y() - (high * len(names) + low * len(states)) // 2
        painter.setFont(title)
        painter.setPen(theme.colour("text"))
        for line in names:
            self._line(painter, QRect(left, y, room.width(), high), line)
            y += high
        ink = theme.colour("text_muted" if self._state.tone == "muted" else f"{self._state.tone}_text")
        if self._state.icon:
            at = QRect(left, y + (low - theme.px(16)) // 2, theme.px(16), theme.px(16))
            picture = theme.pixmap(self._state.icon, ink, theme.px(16), self.devicePixelRatioF())
            painter.drawPixmap(self._seen(at).topLeft(), picture)
        painter.setFont(small)
        painter.setPen(ink)
        for line in states:
            self._line(painter, QRect(left + mark, y, room.width() - mark, low), line)
            y += low

    def switch_room(self) -> int:
        """Where the switch begins, in px from the leading edge."""
        return self.width() - self._pad() - self.theme.px(SWITCH)

    def _pad(self) -> int:
        return self.theme.px(LOW_PAD if self._compact else PAD)

    def _paint_icon(self, painter: QPainter, place: QRect) -> None:
        theme, seen = self.theme, self._seen(place)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if self.is_chosen() else "surface_sunken"))
        painter.drawRoundedRect(seen, theme.radius("control"), theme.radius("control"))
        size = theme.px(26)
        inset = (place.width() - size) // 2
        ink = theme.colour("on_accent" if self.is_chosen() else "text")
        picture = theme.pixmap(self._icon, ink, size, self.devicePixelRatioF())
        painter.drawPixmap(seen.topLeft() + QPoint(inset, inset), picture)

    def _line(self, painter: QPainter, place: QRect, text: str) -> None:
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(self._seen(place), int(align | Qt.AlignmentFlag.AlignVCenter), text)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(TALL))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(TALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_switch()

    def _place_switch(self) -> None:
        size = QSize(self.theme.px(SWITCH), self.theme.touch("min"))
        place = QRect(QPoint(self.switch_room(), (self.height() - size.height()) // 2), size)
        self.switch.setGeometry(self._seen(place))
