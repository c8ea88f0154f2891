"""The amber reminder in the top bar: payments that are being checked or want a person."""

from PySide6.QtWidgets import QWidget

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.cashier.page import count_text


class CheckingBadge(ActionButton):
    """Hidden while there is nothing; at 1024 px only the number beside the shield."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "shield-question-mark", kind="warning", style="body_strong", parent=parent)
        self._count, self._short = 0, False
        self.setVisible(False)

    def set_count(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        self.setVisible(count > 0)
        self._say()

    def set_compact(self, compact: bool) -> None:
        self._short = compact
        self._say()

    def _say(self) -> None:
        words = count_text(self._count, self.tr("1 to check"), self.tr("{n} to check"))
        self.set_words(str(self._count) if self._short else words)
        self.setAccessibleName(words)
