"""The steps of a payment: what is done, what happens now, what comes."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.theme import Theme, set_property

MARK = 28


class StepState(StrEnum):
    DONE = "done"
    NOW = "now"
    TODO = "todo"
    LOST = "lost"  # sent, no answer: being checked
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; time is finished text at the end edge."""

    state: StepState
    title: str
    subtitle: str = ""
    time: str = ""


class StepMark(QWidget):
    """The circle before a step, with the line down to the next."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._state, self._last = theme, StepState.TODO, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_state(self, state: StepState, last: bool) -> None:
        if (state, last) != (self._state, self._last):
            self._state, self._last = state, last
            self.update()

    def _circle(self, painter: QPainter, ring: QRectF, fill: str, edge: str) -> None:
        painter.setBrush(self._theme.colour(fill))
        pen = QPen(self._theme.colour(edge), self._theme.px(2))
        if self._state is StepState.NOW:
            pen.setWidth(self._theme.px(3))
        painter.setPen(pen)
        painter.drawEllipse(ring)

    def _icon(self, painter: QPainter, box: QRect, icon: str, ink: str, size: int) -> None:
        side = self._theme.px(size)
        picture = self._theme.pixmap(icon, ink, side, self.devicePixelRatioF())
        painter.drawPixmap(box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, picture)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(MARK), self._theme.px(MARK))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._theme.px(MARK)
        box = QRect(0, 0, side, side)
        ring = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._last:
            done = self._state is StepState.DONE
            painter.setPen(QPen(self._theme.colour("success" if done else "border"), self._theme.px(2)))
            painter.drawLine(QPointF(side / 2, side), QPointF(side / 2, self.height()))
        match self._state:
            case StepState.DONE:
                self._circle(painter, ring, "success", "success")
                self._icon(painter, box, "check", "on_success", 18)
            case StepState.NOW:
                self._circle(painter, ring, "surface", "accent")
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent"))
                painter.drawEllipse(QPointF(side / 2, side / 2), side / 5.5, side / 5.5)
            case StepState.LOST:
                self._circle(painter, ring, "warning", "warning")
                self._icon(painter, box, "wifi-off", "on_warning", 16)
            case StepState.FAILED:
                self._circle(painter, ring, "danger", "danger")
                self._icon(painter, box, "x", "on_danger", 18)
            case StepState.TODO:
                self._circle(painter, ring, "surface", "border_strong")
        painter.end()


class StepRow(QWidget):
    """Mark, title over subtitle, time."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.mark = StepMark(theme)
        self.title, self.subtitle = EdgeLabel(), EdgeLabel()
        self.time = AmountLabel(theme, "money_sub", "muted")

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setContentsMargins(0, theme.px(2), 0, theme.px(8))
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        words.addStretch()
        row.addWidget(self.mark)
        row.addLayout(words, 1)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)

        self.title.setProperty("role", "label")
        self.title.setWordWrap(True)
        self.subtitle.setProperty("role", "body-small")
        self.subtitle.setWordWrap(True)
        self.subtitle.setTextFormat(Qt.TextFormat.PlainText)  # a service's own words may look like markup

    def show_step(self, step: Step, last: bool) -> None:
        self.mark.show_state(step.state, last)
        self.title.setText(step.title)
        self.subtitle.setText(step.subtitle)
        self.subtitle.setVisible(bool(step.subtitle))
        self.time.set_amount(step.time)
        tones = {StepState.TODO: "muted", StepState.LOST: "warning", StepState.FAILED: "danger"}
        set_property(self.title, "tone", tones.get(step.state, "text"))
        self.time.set_tone("accent" if step.state is StepState.NOW else "muted")
        self.setAccessibleName(f"{step.title} {step.subtitle} {step.time}".strip())
        self.setProperty("state", step.state.value)


class Steps(QWidget):
    """Rows are kept and filled anew; mirrored right to left by its layouts."""

    def __init__(self, theme: Theme, row_height: int = 52, parent: QWidget | None = None) -> None:
        """`row_height` is the least, in px of the design."""
        super().__init__(parent)
        self._theme = theme
        self._row_height = row_height
        self.rows: list[StepRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self.update)

    def set_steps(self, steps: list[Step]) -> None:
        while len(self.rows) < len(steps):
            row = StepRow(self._theme)
            row.setMinimumHeight(self._theme.px(self._row_height))
            self.rows.append(row)
            self._column.addWidget(row)
        for index, row in enumerate(self.rows):
            row.setVisible(index < len(steps))
            if index < len(steps):
                row.show_step(steps[index], index == len(steps) - 1)
