"""A message that stays: test mode, recovered payments, do not take payment again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.ui.parts.edge_label import EdgeLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import Theme, set_property, set_surface

ICONS = {
    "success": "circle-check",
    "warning": "triangle-alert",
    "danger": "octagon-alert",
    "info": "info",
    "loyalty": "gift",
    "neutral": "info",
    "accent": "info",
}


class Banner(QWidget):
    """Kinds as the tints of the stylesheet; strip is the low full-width form (test mode)."""

    def __init__(
        self,
        theme: Theme,
        kind: str,
        text: str,
        icon: str = "",
        strip: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._strip = theme, strip
        self._icon = IconLabel(theme, "", size=18 if strip else 22)
        self._title = EdgeLabel()
        self._text = EdgeLabel()

        self._row = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(words, 0 if strip else 1)
        if strip:
            self._row.insertStretch(0)
            self._row.addStretch()

        theme.changed.connect(self._look_again)

        self.setProperty("strip", strip)
        self._title.setProperty("role", "label")
        self._text.setProperty("role", "body-strong" if strip else "body")
        self._text.setWordWrap(not strip)
        self._look_again()
        self.set_message(kind, text, icon)

    def set_message(self, kind: str, text: str, icon: str = "", title: str = "") -> None:
        """Icon by kind unless named; title is a stronger first line."""
        set_surface(self, kind)
        self._icon.set_icon(icon or ICONS[kind], f"{kind}_text")
        for label in (self._title, self._text):
            set_property(label, "tone", kind)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self.setAccessibleName(f"{title} {text}".strip())

    def add_action(self, button: QAbstractButton) -> None:
        """A button at the end edge."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _look_again(self) -> None:
        side, up = (24, 4) if self._strip else (16, 12)
        px = self._theme.px
        self._row.setContentsMargins(px(side), px(up), px(side), px(up))
        self._row.setSpacing(px(8 if self._strip else 12))
