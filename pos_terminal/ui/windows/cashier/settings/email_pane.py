"""The page of receipts by e-mail: the shop's mail server, its password, a test letter and a plain answer."""

from functools import partial

from PySide6.QtCore import Signal

from pos_terminal.app.views import DevicesView, SecretView, SettingsView
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.settings import specs
from pos_terminal.ui.windows.cashier.settings.device_box import DeviceBox
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import FormPane
from pos_terminal.ui.windows.cashier.settings.secret_row import SecretRow
from pos_terminal.ui.windows.cashier.settings.spec import told
from pos_terminal.ui.windows.cashier.station import Station

TITLE = QT_TRANSLATE_NOOP("settings", "Does a letter leave?")
SEND = QT_TRANSLATE_NOOP("settings", "Send a test letter")
PASSWORD = "email.password"


class EmailPane(FormPane):
    """`settings_email_button`'s page. Signals: tried(str), mail; replace_asked(str), the password's name."""

    tried = Signal(str)
    replace_asked = Signal(str)

    def __init__(self, station: Station, draft: Draft) -> None:
        self._draft = draft
        self._view = DevicesView()
        self.password = SecretRow(station, PASSWORD)
        self.mail = DeviceBox(station, "mail", told(TITLE), told(SEND), "mail")
        super().__init__(station, draft, specs.EMAIL, "", self.password, self.mail)
        self.password.replace_asked.connect(self.replace_asked)
        self.mail.asked.connect(partial(self.tried.emit, "mail"))

    def address(self) -> str:
        """Where the password may go: the server that is saved."""
        return f"https://{self._draft.saved('email.host')}:{self._draft.saved('email.port')}"

    def show_devices(self, view: DevicesView) -> None:
        self._view = view
        self._show_test()

    def show_settings(self, view: SettingsView) -> None:
        self.password.show_secret(view.mail or SecretView(PASSWORD))

    def show_values(self) -> None:
        super().show_values()
        self._show_test()

    def _show_test(self) -> None:
        there = bool(self._draft.value("email.host"))
        self.mail.setVisible(there)
        self.password.setVisible(there and bool(self._draft.value("email.user")))
        self.password.button.setEnabled(not self._draft.touches("email."))
        words = self.tr("The server took it in {n} ms. Look into the shop's own mailbox.")
        self.mail.show_device(self._view.mail, words, self._draft.touches("email."))
