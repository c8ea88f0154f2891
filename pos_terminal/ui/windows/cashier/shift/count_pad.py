"""A number pad for the note or coin that was touched, so that a drawer is counted without a keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame

from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.keypad import Keypad, KeypadKind
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.shift.count_card import CountCard
from pos_terminal.ui.windows.cashier.shift.count_field import CountField
from pos_terminal.ui.windows.cashier.station import Station

KEY, GAP = 56, 8


class CountPad(QFrame):
    """`count_pad` with `count_key_{key}`, `count_next_button`, `count_pad_close_button`; gone with the focus."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._count: CountCard | None = None
        self._field: CountField | None = None  # what it types into
        self.setObjectName("count_pad")
        self._words = label("", "body-strong", wrap=True)
        self.onward = ActionButton(theme, self.tr("Next"), "arrow-down", kind="secondary")
        self.onward.setObjectName("count_next_button")
        self.close_button = ActionButton(theme, "", "x", kind="quiet")
        self.close_button.setObjectName("count_pad_close_button")
        self.close_button.setAccessibleName(self.tr("Put the number pad away"))
        self.keys = Keypad(theme, KeypadKind.CASH, prefix="count_key")
        self.keys.set_names({"backspace": self.tr("Backspace")})
        self.keys.setMinimumHeight(4 * theme.touch("min") + 3 * px(GAP))
        self.keys.setMaximumHeight(px(4 * KEY + 3 * GAP))
        for button in (self.onward, self.close_button):
            button.setFixedHeight(theme.touch("min"))
        head = row(self._words, self.onward, self.close_button, spacing=px(8))
        head.setStretch(0, 1)
        self.setLayout(column(head, self.keys, spacing=px(8), margins=(px(20), px(10), px(20), px(12))))
        self.keys.key_pressed.connect(self._press)
        self.onward.clicked.connect(self._go_on)
        self.close_button.clicked.connect(self.put_away)
        set_surface(self, "surface")
        self.hide()

    def serve(self, count: CountCard) -> None:
        """Come when a finger chooses one of its fields."""
        self._count = count
        count.touched.connect(self.follow)

    def follow(self, field: CountField | None) -> None:
        """Type into this field from now on."""
        if field is None:
            self.put_away()
            return
        self._field = field
        self._words.setText(self.tr("How many of {name}?").replace("{name}", field.name.text()))
        self.show()

    def put_away(self) -> None:
        self._field = None
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._field = None
        self.hide()  # another page came: the pad is not there when this one comes back

    def _press(self, key: str) -> None:
        if self._field is not None:
            self._field.press(key)

    def _go_on(self) -> None:
        """To the next note or coin; behind the last one the pad has done its work."""
        if self._count is None or self._field is None:
            return
        following = self._count.next_after(self._field.edit)
        if following is None:
            self._field.edit.clearFocus()
            self.put_away()
            return
        following.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count.area.ensureWidgetVisible(following)
        self.follow(following)
