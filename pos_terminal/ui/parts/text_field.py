"""A field in its box: icon, text, key hint, letters for those without a keyboard; states error and locked."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.letter_keys import keys_of
from pos_terminal.ui.parts.shortcut_hint import ShortcutHint
from pos_terminal.ui.theme import Theme, set_property


class TextField(QWidget):
    """Signals: text_edited(str) by the person, submitted() on Enter. The object name goes to the line edit too.

    prefix stands before the text (a currency symbol); style money_total makes large tabular figures at the end edge.
    letters names the button (`letter_keys_button`) that opens the letters on the screen, as a touch of the field does.
    """

    text_edited = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        placeholder: str = "",
        icon: str = "",
        hint: str = "",
        prefix: str = "",
        style: str = "body",
        letters: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._style = theme, style
        self._icon = IconLabel(theme, icon)
        self._prefix = QLabel(prefix)
        self.edit = QLineEdit()
        self._hint = ShortcutHint(theme, hint)
        self.letters = ActionButton(theme, "", "keyboard", kind="quiet")

        self._row = QHBoxLayout(self)
        parts = ((self._icon, 0), (self._prefix, 0), (self.edit, 1), (self._hint, 0), (self.letters, 0))
        for widget, stretch in parts:
            self._row.addWidget(widget, stretch)

        self.edit.textEdited.connect(self.text_edited)
        self.edit.returnPressed.connect(self.submitted)
        self.edit.installEventFilter(self)
        self.letters.clicked.connect(self._toggle_letters)
        theme.changed.connect(self._look_again)

        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.edit)
        self.setProperty("field", "box")
        self.edit.setProperty("bare", True)
        self.edit.setPlaceholderText(placeholder)
        self.edit.setAccessibleName(placeholder)
        self.edit.setAccessibleDescription(hint)
        if style != "body":
            self.edit.setProperty("figures", style)
        self._prefix.setProperty("role", "title")
        self._prefix.setProperty("tone", "muted")
        self._prefix.setVisible(bool(prefix))
        self._icon.setVisible(bool(icon))
        self.letters.setObjectName("letter_keys_button")
        self.letters.setAccessibleName(letters)
        self.letters.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the focus stays in the field
        self.letters.setVisible(bool(letters))
        self._look_again()

    def set_text(self, text: str) -> None:
        """Only when it differs, so that the cursor stays."""
        if text != self.edit.text():
            self.edit.setText(text)

    def text(self) -> str:
        return self.edit.text()

    def set_state(self, state: str) -> None:
        """`error`, `locked` or empty; locked is read only."""
        set_property(self, "state", state)
        self.edit.setReadOnly(state == "locked")

    def set_placeholder(self, text: str) -> None:
        self.edit.setPlaceholderText(text)
        self.edit.setAccessibleName(text)

    def set_prefix(self, text: str) -> None:
        self._prefix.setText(text)
        self._prefix.setVisible(bool(text))

    def set_icon(self, name: str) -> None:
        self._icon.set_icon(name)

    def set_hint(self, keys: str) -> None:
        self._hint.set_keys(keys)

    def _toggle_letters(self) -> None:
        keys = keys_of(self)
        if keys is not None:
            keys.toggle(self.edit)

    def _touched(self) -> None:
        keys = keys_of(self)
        if keys is not None and self.letters.accessibleName() and not self.edit.isReadOnly():
            keys.open(self.edit)

    def _look_again(self) -> None:
        px = self._theme.px
        start, end = px(16), px(4 if self.letters.accessibleName() else 16)
        left, right = (end, start) if self.isRightToLeft() else (start, end)
        self._row.setContentsMargins(left, 0, right, 0)
        self._row.setSpacing(px(12))
        leading = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.edit.setAlignment(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        if self._style != "body":
            self.edit.setFont(self._theme.font(self._style))
            self.edit.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        tall = self._theme.px(72) if self._style == "money_total" else self._theme.px(56)
        return QSize(self._theme.px(240), tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_property(self, "focused", event.type() == QEvent.Type.FocusIn)
        elif watched is self.edit and event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._touched()  # released: what opens must not move the field under the finger
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._look_again()
