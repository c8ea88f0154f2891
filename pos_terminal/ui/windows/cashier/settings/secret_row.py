"""A secret on the settings page: that it is there and since when, never what it is; and the dialog that replaces it."""

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from pos_terminal.app.commands import ReplaceSecret
from pos_terminal.app.views import SecretView, SettingsView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.theme import set_property
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.settings.specs import secret_words
from pos_terminal.ui.windows.cashier.settings.words import problem_words
from pos_terminal.ui.windows.cashier.station import Station

DOTS = "••••"
FIELD = 50  # px


class SecretRow(QWidget):
    """`{base}_field` and `{base}_replace_button`. Signal: replace_asked(str) with the secret's name."""

    replace_asked = Signal(str)

    def __init__(self, station: Station, name: str) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._station, self.name = station, name
        self.base, words = secret_words(name)
        self._title = label(words, "label", wrap=True)
        self._icon = IconLabel(theme, "eye-off", "text", 20)
        self.shown = label("", "code-small")
        self.shown.setObjectName(f"{self.base}_field")
        self._since = label("", "body-small")
        self.button = ActionButton(theme, self.tr("Replace…"))
        self.button.setObjectName(f"{self.base}_replace_button")
        self.button.setAccessibleName(self.tr("Replace: {name}").replace("{name}", words))
        self.button.setFixedHeight(px(FIELD))
        box = QFrame()
        box.setProperty("field", "box")
        box.setFixedHeight(px(FIELD))
        set_property(box, "state", "locked")
        box.setLayout(row(self._icon, self.shown, 0, self._since, spacing=px(12), margins=(px(16), 0, px(16), 0)))
        line = row(box, self.button, spacing=px(12))
        line.setStretch(0, 1)
        self.setLayout(column(self._title, px(6), line))
        self.button.clicked.connect(self._ask)

    def show_secret(self, secret: SecretView) -> None:
        if secret.ends:
            start, end = secret.ends.split(" ")
            shown = f"{start} {DOTS} {DOTS} {end}"
        elif secret.origin:
            shown = " ".join([DOTS] * 4)
        else:
            shown = self.tr("Not set")
        other = bool(secret.origin) and not secret.there
        self.shown.setText(self.tr("For another address") if other else shown)
        set_property(self.shown, "role", "code-small" if secret.there else "body")
        self._icon.set_icon("key-round" if secret.ends else "eye-off" if secret.there else "triangle-alert")
        self._since.setText(self._since_words(secret.set_on) if secret.there else "")

    def _since_words(self, on: str) -> str:
        if not on:
            return ""
        day = QDate.fromString(on, Qt.DateFormat.ISODate)
        return self.tr("set {day}").replace("{day}", QLocale(self._station.options.locale).toString(day, "d MMM"))

    def _ask(self) -> None:
        self.replace_asked.emit(self.name)


class SecretDialog(Dialog):
    """`secret_value_field`, `secret_confirm_button`; it stays open until the till has the secret or says why not."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "secret_dialog", 560)
        theme = station.theme
        self._about = label("", "body", "muted", wrap=True)
        self._to = label("", "code-small", wrap=True)
        self.field = TextField(theme, self.tr("The new secret"), letters=self.tr("Letters on the screen"))
        self.field.edit.setObjectName("secret_value_field")
        self.field.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.edit.setMaxLength(1000)
        self._problem = Banner(theme, "danger", "")
        self._problem.setObjectName("secret_problem")
        self._problem.hide()
        for widget in (self._about, self._to, self.field, self._problem):
            self.body.addWidget(widget)
        self.name_acting("secret_confirm_button", self.tr("Replace"), "check")
        self._name, self._address, self._answered, self._replaced = "", "", 0, 0
        self._sent = False
        self.field.text_edited.connect(self._show_ready)
        self.closed.connect(self._forget)

    def ask(self, name: str, address: str, view: SettingsView) -> None:
        """`address` is where it will be sent: nowhere else."""
        words = secret_words(name)[1]
        self._name, self._address = name, address
        self._answered, self._replaced, self._sent = view.answered, view.replaced, False
        self.set_title(self.tr("Replace: {name}").replace("{name}", words))
        told = self.tr("It is kept in the system's secret store, is never shown again, and goes to this address only:")
        self._about.setText(told)
        self._to.setText(address)
        self._problem.hide()
        self.field.edit.clear()
        self._show_ready()
        self.open(self.field.edit)

    def confirm(self) -> None:
        if self._sent or not self.field.text().strip():
            return
        self._sent = True
        self.station.send(ReplaceSecret(self._name, self._address, self.field.text()))

    def show_view(self, view: TillView) -> None:
        settings = view.settings
        if settings is None:
            self.close_card()
        elif self._sent and settings.answered > self._answered:
            self._sent, self._answered = False, settings.answered
            if settings.replaced > self._replaced:
                self.close_card()
            elif settings.problem:
                self._problem.set_message("danger", problem_words(settings))
                self._problem.show()

    def _show_ready(self, _text: str = "") -> None:
        self.acting.setEnabled(bool(self.field.text().strip()))

    def _forget(self) -> None:
        """Nothing of what was typed stays in the field."""
        self.field.edit.clear()
