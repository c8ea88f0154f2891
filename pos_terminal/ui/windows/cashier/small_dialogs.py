"""A note on a line, all categories, the receipt as a code, and the overview of all keys."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pos_terminal.app.commands import NoteLine
from pos_terminal.app.views import LineView
from pos_terminal.ui.parts.chip import Chip
from pos_terminal.ui.parts.qr_code import QrCode
from pos_terminal.ui.parts.shortcut_hint import ShortcutHint
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import KEYS, SPECIAL_WORDS, Place
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

HELP_COLUMN = 288  # px


class NoteDialog(Dialog):
    """`note_field`, `note_confirm_button`."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "note_dialog", 560)
        self.set_title(self.tr("Note"))
        self._about = label("", "body", "muted", wrap=True)
        self.field = TextField(
            station.theme, self.tr("For the kitchen or the receipt"), letters=self.tr("Letters on the screen")
        )
        self.field.edit.setObjectName("note_field")
        self.field.edit.setMaxLength(200)
        self.chips = [Chip(station.theme, words) for words in self._often()]
        for number, chip in enumerate(self.chips, 1):
            chip.setObjectName(f"note_quick_{number}_chip")
            chip.clicked.connect(partial(self._add, number - 1))
        self.body.addWidget(self._about)
        self.body.addWidget(self.field)
        self.body.addLayout(row(*self.chips, 0, spacing=station.theme.px(8)))
        self.name_acting("note_confirm_button", self.tr("Keep note"), "check")
        self._noted = ""

    def ask(self, line: LineView) -> None:
        self._noted = line.id
        self._about.setText(line.name)
        self.field.set_text(line.note)
        self.open(self.field.edit)
        self.field.edit.selectAll()

    def confirm(self) -> None:
        self.close_card()
        self.station.send(NoteLine(self._noted, self.field.text().strip()))

    def _add(self, place: int, _checked: bool = False) -> None:
        words = self.chips[place].text()
        before = self.field.text().strip()
        self.field.set_text(f"{before}, {words}" if before else words)

    def _often(self) -> tuple[str, ...]:
        return (self.tr("to go"), self.tr("no sugar"), self.tr("gift"))


class CategoriesDialog(Dialog):
    """All categories as chips. Signal: picked(str)."""

    picked = Signal(str)

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "categories_dialog", 720)
        self.set_title(self.tr("Categories"))
        self._grid = QGridLayout()
        self._grid.setSpacing(station.theme.px(8))
        self.body.addLayout(self._grid)
        self.acting.hide()
        self._chips: list[Chip] = []

    def ask(self, names: tuple[str, ...], current: str) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for place, name in enumerate(("", *names)):
            chip = Chip(self.station.theme, name or self.tr("Favourites"), "" if name else "star", check=False)
            chip.setObjectName(f"categories_{place}_chip")
            chip.set_chosen(name == current)
            chip.clicked.connect(partial(self._pick, name))
            self._grid.addWidget(chip, place // 3, place % 3)
            self._chips.append(chip)
        self.open()

    def _pick(self, name: str, _checked: bool = False) -> None:
        self.close_card()
        self.picked.emit(name)


class ReceiptQrDialog(Dialog):
    """`receipt_qr_image`: the receipt as the customer's phone can keep it."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "receipt_qr_dialog", 520)
        self.set_title(self.tr("Receipt as QR"))
        self.code = QrCode(station.theme, 8, self.tr("This receipt is too long for a code. Print it instead."))
        self.code.setObjectName("receipt_qr_image")
        self.code.setFixedHeight(station.theme.px(440))
        words = label(self.tr("Turn the screen: the customer scans it with any camera."), "body", "muted", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.code)
        self.body.addWidget(words)
        self.acting.hide()

    def show_code(self, text: str) -> None:
        self.code.set_text(text)
        self.open(self.safe)


class HelpOverlay(Dialog):
    """F1: every key, by page."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "help_overlay", 976)
        theme = station.theme
        px = theme.px
        self.set_title(self.tr("All keys"))
        self.acting.hide()
        lists = {
            self.tr("Sell"): (Place.SELL,),
            self.tr("Payment"): (Place.TENDER, Place.PAYMENT, Place.DONE),
            self.tr("Everywhere"): (),
        }
        columns = row(spacing=px(16))
        told: set[str] = set()
        for title, places in lists.items():
            rows = _rows(places, told)
            told.update(keys for keys, _words in rows)
            told.update(keys + words for keys, words in rows)
            columns.addLayout(self._list(title, rows))
        self.body.addLayout(columns)

    def _list(self, title: str, rows: list[tuple[str, str]]) -> QVBoxLayout:
        px = self.station.theme.px
        lines = column(label(title, "label"), spacing=px(6))
        for keys, words in rows:
            line = QWidget()
            line.setFixedWidth(px(HELP_COLUMN))
            hint = QWidget()
            hint.setFixedWidth(px(84))
            hint.setLayout(row(ShortcutHint(self.station.theme, keys), 0))
            told = label(words, "body-small", wrap=True)
            room = px(HELP_COLUMN - 88)
            metrics = QFontMetrics(self.station.theme.font("body_small"))
            tall = metrics.boundingRect(0, 0, room, 1000, int(Qt.TextFlag.TextWordWrap), words).height()
            told.setFixedSize(room, max(tall + 2, px(22)))
            line.setLayout(row(hint, told, spacing=px(4)))
            lines.addWidget(line)
        lines.addStretch(1)
        return lines


def _rows(places: tuple[Place, ...], told: set[str]) -> list[tuple[str, str]]:
    def words(text: str) -> str:
        return QCoreApplication.translate("keys", text)

    common = [key for key in KEYS if key.words and len(key.places) >= 5]
    if not places:
        return [(_shown(key.keys), words(key.words)) for key in common if _shown(key.keys) not in told]
    own = [key for key in KEYS if key.words and set(key.places) & set(places) and key not in common]
    rows = [(_shown(key.keys), words(key.words)) for key in own]
    rows = [(keys, text) for keys, text in rows if not told & {keys + text}]
    if Place.SELL in places:
        rows += [(keys, words(text)) for keys, text in SPECIAL_WORDS]
    return rows


def _shown(keys: str) -> str:
    """'Alt+1' stands for a row of keys; Return is printed Enter on the key itself."""
    many = {"Alt+1": "Alt+1..9", "Ctrl+1": "Ctrl+1..5", "Return": "Enter"}
    return many.get(keys) or QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
