"""The 72 px bar under the total: the one blue button, or what the payment is doing."""

import time
from collections.abc import Callable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from pos_terminal.ui.parts.content import Hint, Icon, Piece, Words, paint_row, row_size, spoken
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme, set_property

LATCH_MS = 400  # DESIGN 1.3: a hasty second tap must be harmless


class SlotButton(PaintedButton):
    """The slot's button form: icon, label, amount, key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "primary")
        self._icon, self._amount, self._hint = "", "", ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_words(self, label: str, amount: str, hint: str, icon: str) -> None:
        if (label, amount, hint, icon) == (self.text(), self._amount, self._hint, self._icon):
            return
        self._icon, self._amount, self._hint = icon, amount, hint
        self.setText(label)
        spoken(self, f"{label} {amount}".strip(), hint)
        self.update()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        large = self.theme.font("button_large")
        icon: list[Piece] = [Icon(self._icon, 24)] if self._icon else []
        words: list[Piece] = [Words(self.text(), large)]
        if self._amount:
            words.append(Words(self._amount, self.theme.font("button_large_money")))
        hint: list[Piece] = [Hint(self._hint)] if self._hint and self.theme.show_shortcuts else []
        small: list[Piece] = [Words(self.text(), self.theme.font("button"))]
        if self._amount:
            small.append(Words(self._amount, self.theme.font("label_money")))
        room = box.width() - self.theme.px(24)
        fitting = ([*icon, *words, *hint], [*icon, *words], [*words], [*small])  # long languages lose the hint first
        pieces = next((form for form in fitting if self._width(form) <= room), None)
        if pieces is None:
            painter.setFont(self.theme.font("button"))
            painter.setPen(self.ink())
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            inset = self.theme.px(12)
            painter.drawText(box.adjusted(inset, 0, -inset, 0), flags, f"{self.text()} {self._amount}".strip())
            return
        paint_row(
            painter,
            self.theme,
            pieces,
            box,
            self.theme.px(10),
            self.ink(),
            self.hint_ink(),
            direction=self.layoutDirection(),
        )

    def _width(self, pieces: list[Piece]) -> int:
        return row_size(self.theme, pieces, self.theme.px(10)).width()


class SlotProgress(QWidget):
    """The slot's progress form: not a button; the tint shrinks towards the start edge."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._label, self._icon, self._permille, self._warning = theme, "", "", 0, False
        self.setObjectName("payment_progress_bar")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_words(self, label: str, permille: int, icon: str, warning: bool) -> None:
        self._label, self._icon, self._permille, self._warning = label, icon, permille, warning
        self.setAccessibleName(label)
        self.setProperty("permille", permille)
        self.setProperty("text", label)
        self.update()

    def text(self) -> str:
        return self._label

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), theme.radius("control"), theme.radius("control"))
        painter.setClipPath(path)
        painter.fillRect(self.rect(), theme.colour("surface_sunken"))
        width = self.width() * max(0, min(self._permille, 1000)) // 1000
        start = self.width() - width if self.isRightToLeft() else 0
        tint, line = ("warning_subtle", "warning_line") if self._warning else ("accent_subtle", "accent")
        painter.fillRect(start, 0, width, self.height(), theme.colour(tint))
        painter.fillRect(start, self.height() - theme.px(4), width, theme.px(4), theme.colour(line))
        pieces: list[Piece] = [Icon(self._icon, 24)] if self._icon else []
        pieces.append(Words(self._label, theme.font("title_money")))
        ink = theme.colour("text")
        paint_row(painter, theme, pieces, self.rect(), theme.px(10), ink, ink, direction=self.layoutDirection())
        painter.end()


class PaySlot(QWidget):
    """Signal: tapped(str) with the button's object name, by touch or tap(); deaf for 400 ms then, and after arm()."""

    tapped = Signal(str)

    def __init__(
        self,
        theme: Theme,
        latch_ms: int = LATCH_MS,
        now_ns: Callable[[], int] = time.monotonic_ns,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._latch_ns, self._now_ns = theme, latch_ms * 1_000_000, now_ns
        self._deaf_until = 0
        self.button = SlotButton(theme)
        self.progress = SlotProgress(theme)

        self._forms = QStackedLayout(self)
        self._forms.addWidget(self.button)
        self._forms.addWidget(self.progress)

        self.button.clicked.connect(self.tap)
        theme.changed.connect(self.updateGeometry)

        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("form", "button")

    def show_button(
        self,
        name: str,
        label: str,
        amount: str = "",
        hint: str = "",
        icon: str = "",
        kind: str = "primary",
        enabled: bool = True,
    ) -> None:
        """The button form; another object name than before is a screen change and arms the latch."""
        if self.button.objectName() not in ("", name) or self.form() == "progress":
            self.arm()
        self.button.setObjectName(name)
        self.button.set_kind(kind)
        self.button.show_words(label, amount, hint, icon)
        self.button.setEnabled(enabled)
        self._show(self.button, "button")

    def show_progress(self, label: str, permille: int, icon: str = "smartphone", warning: bool = False) -> None:
        """Progress form, 'Waiting · 0:38'; permille of the time left."""
        self.progress.show_words(label, permille, icon, warning)
        self._show(self.progress, "progress")

    def show_off(self, label: str, name: str = "pay_button", hint: str = "", icon: str = "") -> None:
        """Nothing to do here now."""
        self.show_button(name, label, hint=hint, icon=icon, enabled=False)
        self.setProperty("form", "off")

    def arm(self) -> None:
        """A screen has changed: ignore taps for 400 ms."""
        self._deaf_until = self._now_ns() + self._latch_ns

    def tap(self) -> None:
        """What a touch does; for the window's F12 and Enter too."""
        if self.form() == "button" and self.button.isEnabled() and self._now_ns() >= self._deaf_until:
            self.arm()  # what it did may be the same button with another meaning, as with closing a shift
            self.tapped.emit(self.button.objectName())

    def form(self) -> str:
        """button, progress or off."""
        return str(self.property("form"))

    def _show(self, form: QWidget, name: str) -> None:
        set_property(self, "form", name)
        self._forms.setCurrentWidget(form)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.touch("primary"))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.touch("primary"))
