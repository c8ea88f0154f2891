"""What the cashier's dialogs have in common: Enter acts, Esc goes back, digits go to the number."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pos_terminal.app.views import TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.dialog_card import DialogCard
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import label
from pos_terminal.ui.windows.cashier.station import Station


class Dialog(DialogCard):
    """A card over the window with a safe button and one that acts. Subclasses say what `confirm` does."""

    scan_waits = False  # what is typed here would be lost for a scanned item: a sentence says that it was not added

    def __init__(self, station: Station, window: QWidget, title: str, name: str, width: int = 560) -> None:
        super().__init__(station.theme, window, title, width)
        self.station = station
        self.setObjectName(name)
        self.gone = False  # what it asks about is not there any more: nothing is done from here
        self._gone_words = Banner(station.theme, "warning", "")
        self._gone_words.setObjectName(f"{name}_gone_banner")
        self.body.addWidget(self._gone_words)
        self._gone_words.hide()
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setObjectName(f"{name}_close_button")
        self.safe = ActionButton(station.theme, self.tr("Back"), hint="Esc")
        self.safe.setObjectName(f"{name}_cancel_button")
        self.acting = ActionButton(station.theme, "", hint="Enter", kind="primary")
        for button in (self.safe, self.acting):
            button.setFixedHeight(station.theme.px(56))
        self.footer.addWidget(self.safe)
        self.footer.addStretch(1)
        self.footer.addWidget(self.acting)
        self.safe.clicked.connect(self.go_back)
        self.acting.clicked.connect(self.confirm)
        self.escaped.connect(self.go_back)

    def name_acting(self, name: str, words: str, icon: str = "", kind: str = "primary") -> None:
        self.acting.setObjectName(name)
        self.acting.set_words(words)
        self.acting.set_icon(icon)
        self.acting.set_kind(kind)

    def open(self, first: QWidget | None = None) -> None:
        self.gone = False
        self._gone_words.hide()
        super().open(first)

    def say_gone(self, words: str) -> None:
        """What it asks about has changed meanwhile: say so, and let nothing be done from here."""
        if not self.gone:
            self.gone = True
            self._gone_words.set_message("warning", words)
            self._gone_words.show()
            self.acting.setEnabled(False)
            self._place()

    def confirm(self) -> None:
        """The acting button, or Enter."""

    def go_back(self) -> None:
        self.close_card()

    def show_view(self, view: TillView) -> None:
        """A new view came while the dialog is open."""

    def scanned(self, code: str) -> bool:
        """A barcode was read while the dialog is open; True if the dialog used it."""
        return False

    def face(self) -> tuple[str, ...]:
        """What is asked at the moment: a second tap meant for what stood there before does not count."""
        acting = self.acting
        return self.title_label.text(), self.safe.objectName(), acting.objectName(), acting.text()

    def type_key(self, key: str) -> bool:
        """A digit, point or backspace that no field took."""
        return False

    def act(self, wish: Wish) -> bool:
        focused = self.window().focusWidget()
        match wish.do:
            case Do.ESCAPE:
                self.go_back()
            case Do.ENTER if wish.value == "repeat":
                return True
            case Do.ENTER if isinstance(focused, ActionButton) and self.isAncestorOf(focused):
                focused.click()
            case Do.ENTER:
                if self.acting.isEnabled() and self.acting.isVisibleTo(self):
                    self.confirm()
            case Do.TYPE:
                return self.type_key(wish.value)
            case _:
                return False
        return True


class Question(Dialog):
    """A sentence, a safe answer (default) and an acting one."""

    def __init__(self, station: Station, window: QWidget, name: str) -> None:
        super().__init__(station, window, "", name, 520)
        self._text = label("", "body", wrap=True)
        self.body.addWidget(self._text)
        self._then: Callable[[], None] = _nothing
        self.acting.set_hint("")

    def ask(self, title: str, text: str, safe: str, acting: tuple[str, str], then: Callable[[], None]) -> None:
        """`acting` is (object name, words); `then` is called when the person agrees."""
        self.set_title(title)
        self._text.setText(text)
        self.safe.set_words(safe)
        self.name_acting(acting[0], acting[1], kind="danger")
        self._then = then
        self.open(self.safe)

    def confirm(self) -> None:
        self.close_card()
        self._then()


def _nothing() -> None:
    return None


def figures(edit: QLineEdit) -> None:
    """A field that shows a number typed elsewhere: it takes the focus and no text of its own."""
    edit.setReadOnly(True)
    edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    edit.setCursor(Qt.CursorShape.ArrowCursor)
    edit.selectionChanged.connect(edit.deselect)
