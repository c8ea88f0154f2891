"""The till's backups on the settings page: the last one, one made now, and what came of it."""

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame

from pos_terminal.app.views import BackupView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station

READ, SHOWN = "yyyy-MM-dd HH:mm", "d MMMM yyyy, HH:mm"
MEGABYTE = 1_000_000


class BackupBox(QFrame):
    """`backup_box`: shows BackupView. Signal: asked()."""

    asked = Signal()

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._station = station
        self._view = BackupView()
        self._unsaved = False
        self.setObjectName("backup_box")
        set_surface(self, "card-sunken")
        self._icon = IconLabel(theme, "hard-drive", "text", 28)
        self._last = label("", "body-strong", wrap=True)
        self._last.setObjectName("backup_last_label")
        self._answer = label("", "body", "muted", wrap=True)
        self._answer.setObjectName("backup_answer_label")
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self.button = ActionButton(theme, self.tr("Back up now"), "download")
        self.button.setObjectName("backup_now_button")
        self.button.setFixedHeight(px(56))
        self.button.clicked.connect(self.asked)
        words = column(self._last, self._answer, spacing=px(4))
        line = row(self._icon, words, self.button, spacing=px(16), margins=(px(20), px(16), px(20), px(16)))
        line.setStretch(1, 1)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        line.setAlignment(self.button, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self._show()

    def show_backup(self, view: BackupView, unsaved: bool) -> None:
        """`unsaved`: the folder was typed and is not saved, so nothing can go there yet."""
        if (view, unsaved) != (self._view, self._unsaved):
            self._view, self._unsaved = view, unsaved
            self._show()

    def _show(self) -> None:
        view = self._view
        words, tone = self._answer_of(view)
        self._last.setText(self._last_of(view))
        self._answer.setText(words)
        set_tone(self._answer, tone)
        self._answer.setVisible(bool(words))
        self._icon.set_icon(*_icon_of(view, tone))
        self.button.setEnabled(not view.running and not self._unsaved)

    def _last_of(self, view: BackupView) -> str:
        if not view.made_at:
            return self.tr("No backup was made yet.")
        at = QLocale(self._station.options.locale).toString(QDateTime.fromString(view.made_at, READ), SHOWN)
        return self.tr("Last backup: {at}").replace("{at}", at)

    def _answer_of(self, view: BackupView) -> tuple[str, str]:
        if view.running:
            return self.tr("Backing up and checking what lies on the drive…"), "muted"
        if self._unsaved:
            return self.tr("Save first: the backup goes to the folder that is saved."), "muted"
        if view.problem:
            return message(view.problem, {"folder": _breakable(view.folder)}, self._station.amount).text, "danger"
        if not view.made_at:
            return "", "muted"
        tone = "success" if view.answered else "muted"
        words = self.tr("It is whole: {path} ({size}).")
        return words.replace("{path}", _breakable(view.path)).replace("{size}", self._size(view.bytes)), tone

    def _size(self, size: int) -> str:
        number = QLocale(self._station.options.locale).toString(max(size / MEGABYTE, 0.1), "f", 1)
        return self.tr("{n} MB").replace("{n}", number)


def _icon_of(view: BackupView, tone: str) -> tuple[str, str]:
    if tone == "danger":
        return "triangle-alert", "danger_text"
    return ("circle-check", "success_text") if tone == "success" else ("hard-drive", "text")


def _breakable(path: str) -> str:
    """A long path may go on in the next line."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
