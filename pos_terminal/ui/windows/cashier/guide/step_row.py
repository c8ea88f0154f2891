"""A step of the guide in the list beside it: its number or how it was left, and what it is about."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QStyle

from pos_terminal.app.views import Left, Step
from pos_terminal.ui.parts.content import spoken
from pos_terminal.ui.parts.elided_label import break_lines
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme

TALL, SIDE = 48, 28  # px


class StepRow(PaintedButton):
    """`guide_{step}_row`: can be touched once it was left."""

    def __init__(self, theme: Theme, step: Step, number: int, words: str) -> None:
        super().__init__(theme, "nav")
        self._number = str(number)
        self._left: Left | None = None
        self.setObjectName(f"guide_{step}_row")
        self.setText(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(TALL))
        spoken(self, words)

    def show_step(self, left: Left | None, now: bool, can: bool, spoken_as: str) -> None:
        """`now`: it is on the screen; `can`: a touch goes there."""
        self._left = left
        self.set_chosen(now)
        self.setEnabled(can or now)
        self.setAccessibleName(spoken_as)
        self.update()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        theme, side = self.theme, self.theme.px(SIDE)
        left = box.left() + theme.px(12)
        mark = self._seen(QRect(QPoint(left, box.center().y() - side // 2 + 1), QSize(side, side)))
        self._paint_mark(painter, mark)
        font = theme.font("body_strong")
        room = QRect(left + side + theme.px(12), box.top(), 0, box.height())
        room.setRight(box.right() - theme.px(8))
        painter.setFont(font)
        now, done = self.is_chosen(), self._left is Left.DONE
        painter.setPen(self.ink() if now else theme.colour("text" if done else "text_muted"))
        lines = break_lines(self.text(), font, room.width(), 2)
        tall = painter.fontMetrics().height()
        y = box.center().y() - tall * len(lines) // 2 + 1
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        for line in lines:
            place = self._seen(QRect(room.left(), y, room.width(), tall))
            painter.drawText(place, int(align | Qt.AlignmentFlag.AlignVCenter), line)
            y += tall

    def _paint_mark(self, painter: QPainter, place: QRect) -> None:
        """A check where it is done, a clock where it was left for later, else its number."""
        theme, now = self.theme, self.is_chosen()
        done = self._left is Left.DONE
        fill = "accent" if now else "success_subtle" if done else "surface_sunken"
        ink = "on_accent" if now else "success_text" if done else "text_muted"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(place)
        icon = "check" if done and not now else "clock" if self._left is Left.SKIPPED and not now else ""
        if icon:
            size = theme.px(18)
            inset = (place.width() - size) // 2
            picture = theme.pixmap(icon, theme.colour(ink), size, self.devicePixelRatioF())
            painter.drawPixmap(place.topLeft() + QPoint(inset, inset), picture)
            return
        painter.setFont(theme.font("body_strong"))
        painter.setPen(theme.colour(ink))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), self._number)

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(TALL))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
