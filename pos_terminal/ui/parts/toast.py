"""A message that goes by itself after 5 s, with up to two things to do about it."""

import html
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import ICONS
from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import Theme, set_property, set_surface


@dataclass(frozen=True, slots=True)
class ToastAction:
    """One button; its object name is toast_{key}_button."""

    key: str
    text: str
    hint: str = ""


WIDEST = 640  # px; a whole page is wider than a sentence
LEAST_WORDS = 200  # px beside the buttons; with less the buttons go below


class Toast(QWidget):
    """Lies at the bottom of its host (the basket list, or what a page names), so never over the total, or at its top.

    Signals: action_chosen(str) with the action's key; dismissed() when it goes, whatever the reason.
    """

    action_chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._host, self._above = theme, host, False
        self._icon = IconLabel(theme, "")
        self._text = EdgeLabel()
        self._buttons = [ActionButton(theme, "", kind="text"), ActionButton(theme, "", kind="text")]
        self._keys: list[str] = []
        self._time = QTimer(self)

        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._words = QHBoxLayout()
        self._words.addWidget(self._icon)
        self._words.addWidget(self._text, 1)
        self._actions = QHBoxLayout()
        self._actions.addStretch(1)
        for button in self._buttons:
            self._actions.addWidget(button)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._actions)

        for index, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._choose, index))
        self._time.timeout.connect(self.hide_message)
        theme.changed.connect(self._look_again)
        host.installEventFilter(self)

        self.setObjectName("toast")
        self._time.setSingleShot(True)
        self._text.setProperty("role", "body")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)  # words without a tag are escaped all the same
        self._look_again()
        self.hide()

    def show_message(
        self, kind: str, text: str, mono: str = "", actions: tuple[ToastAction, ...] = (), icon: str = ""
    ) -> None:
        """Kind success, warning, danger, info or loyalty; mono is the part of the text set in the code face."""
        set_surface(self, kind)
        self._icon.set_icon(icon or ICONS[kind], f"{kind}_text")
        set_property(self._text, "tone", kind)
        self._text.setText(self._rich(text, mono))
        self.setProperty("text", text)
        self.setProperty("toast_kind", kind)
        self._keys = [action.key for action in actions]
        for button, action in zip(self._buttons, actions, strict=False):
            button.setObjectName(f"toast_{action.key}_button")
            button.set_words(action.text)
            button.set_hint(action.hint)
            set_property(button, "tone", kind)
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(actions))
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._time.start(self._theme.tokens.timing["toast_s"] * 1000)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def move_to(self, host: QWidget, above: bool = False) -> None:
        """Lie at the bottom of another host, or at its top; what is being said goes along."""
        if host is self._host and above == self._above:
            return
        self._above = above
        shown = not self.isHidden()
        self._host.removeEventFilter(self)
        self._host = host
        self.setParent(host)
        host.installEventFilter(self)
        if shown:
            self._place()
            self.show()
            self.raise_()

    def hide_message(self) -> None:
        """Away with it, as after 5 s."""
        self._time.stop()
        if not self.isHidden():
            self.hide()
            self.dismissed.emit()

    def text(self) -> str:
        return str(self.property("text") or "")

    def _choose(self, index: int, checked: bool = False) -> None:
        key = self._keys[index]
        self.hide_message()
        self.action_chosen.emit(key)

    def _rich(self, text: str, mono: str) -> str:
        safe, code = html.escape(text), html.escape(mono)
        if not mono or code not in safe:
            return safe
        return safe.replace(code, f"<span style=\"font-family:'JetBrains Mono'\">{code}</span>", 1)

    def _place(self) -> None:
        margin = self._theme.px(12)
        width = min(self._host.width() - 2 * margin, self._theme.px(WIDEST))
        beside = width - self._theme.px(32 + 22 + 12)
        wide = [button.sizeHint().width() for button in self._buttons[: len(self._keys)]]
        room = beside - sum(wide) - self._theme.px(12) * len(wide)
        below = bool(wide) and room < self._theme.px(LEAST_WORDS)
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        metrics = QFontMetrics(self._text.font())
        room = beside if below else room
        words = metrics.boundingRect(0, 0, room, 1000, int(Qt.TextFlag.TextWordWrap), self.text()).height()
        height = max(self._theme.touch("min"), words + self._theme.px(24))
        if below:
            height += self._theme.touch("min") + self._theme.px(2)
        self._row.setContentsMargins(self._theme.px(16), self._theme.px(12) if below else 0, self._theme.px(8), 0)
        left = (self._host.width() - width) // 2
        top = margin if self._above else self._host.height() - height - margin
        self.setGeometry(left, top, width, height)

    def _look_again(self) -> None:
        px = self._theme.px
        for layout in (self._row, self._words, self._actions):
            layout.setSpacing(px(12))
        self._row.setSpacing(0 if self._row.direction() == QBoxLayout.Direction.TopToBottom else px(12))
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
