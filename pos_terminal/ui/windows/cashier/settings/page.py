"""The settings page (DESIGN 5): pages down the start edge, ways to pay with their switches, and the fields."""

from functools import partial

from PySide6.QtWidgets import QFrame, QStackedLayout, QWidget

from pos_terminal.app.commands import BackUpNow, ChangeSettings, OpenGuide, ShowSettings, TestConnection, TryDevice
from pos_terminal.app.views import BackupView, RailSettingsView, SettingsView, TillView
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.keys import Do, Place, Wish
from pos_terminal.ui.windows.cashier.page import Form, Page, Slot, column, row
from pos_terminal.ui.windows.cashier.people.people_page import PeoplePage
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.settings import specs
from pos_terminal.ui.windows.cashier.settings.backup_box import BackupBox
from pos_terminal.ui.windows.cashier.settings.card import SettingsCard
from pos_terminal.ui.windows.cashier.settings.devices_pane import DevicesPane
from pos_terminal.ui.windows.cashier.settings.displays_pane import DisplaysPane
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.email_pane import PASSWORD, EmailPane
from pos_terminal.ui.windows.cashier.settings.form import into_sight, make_forms
from pos_terminal.ui.windows.cashier.settings.nav import ICONS, SettingsNav
from pos_terminal.ui.windows.cashier.settings.plain_panes import ClosedPane, DiagnosticsPane, KioskPane, ScanTest
from pos_terminal.ui.windows.cashier.settings.rails_pane import RailList, RailPanes
from pos_terminal.ui.windows.cashier.settings.receipt_pane import ReceiptPane
from pos_terminal.ui.windows.cashier.settings.scanner_pane import ScannerPane
from pos_terminal.ui.windows.cashier.settings.screen_sizes import refusal
from pos_terminal.ui.windows.cashier.settings.setup_pane import SetupPane
from pos_terminal.ui.windows.cashier.station import Station


class SettingsPage(Page):
    """`settings_screen`. What was typed stays until it is saved or let go of, wherever one goes meanwhile."""

    whole_width = True

    def __init__(self, station: Station, dialogs: Dialogs, parent: QWidget | None = None) -> None:
        super().__init__(station, Place.SETTINGS, parent)
        self.setObjectName("settings_screen")
        px = self.theme.px
        self._dialogs = dialogs
        self._view: SettingsView | None = None
        self._section, self._rail = "rails", ""
        self._refused = ""  # why a size is not possible here
        self._saved = self._saving = 0
        self._backup = BackupView()
        self.draft = Draft()
        self.nav = SettingsNav(station)
        self.rails = RailList(station, self.draft)
        self.rail_panes = RailPanes(station, self.draft)
        self.card = SettingsCard(station)
        self.scan_test = ScanTest(station)
        self.backup_box = BackupBox(station)
        self.forms = make_forms(station, self.draft, self.backup_box)
        self.devices = self.forms["printer"] = DevicesPane(station, self.draft)
        self.scanner = self.forms["scanner"] = ScannerPane(station, self.draft, self.scan_test)
        self.displays = self.forms["displays"] = DisplaysPane(station, self.draft)
        self.receipt = self.forms["receipt"] = ReceiptPane(station, self.draft)
        self.email = self.forms["email"] = EmailPane(station, self.draft)
        self.tests = (self.devices, self.scanner, self.displays, self.receipt, self.email)
        self.people = PeoplePage(station)
        self.forms["people"].put_first(self.people)
        self.kiosk, self.diagnostics = KioskPane(station), DiagnosticsPane(station)
        self.setup = SetupPane(station)
        self._edge = QFrame()
        self._edge.setFixedWidth(1)
        set_surface(self._edge, "line-soft")
        self._rails_room = QWidget()
        self._rails_room.setLayout(column(self.rails))
        self._inner = row(self._rails_room, self.card, spacing=px(24))
        self._inner.setStretch(1, 1)
        open_page = QWidget()
        whole = row(self.nav, self._edge, self._inner)
        whole.setStretch(2, 1)
        open_page.setLayout(whole)
        body = QStackedLayout()
        body.addWidget(open_page)
        closed = ClosedPane(station)
        closed.opened.connect(self.enter)
        body.addWidget(closed)
        self._body = body
        self.setLayout(column(body))

        self.nav.chosen.connect(self.show_section)
        self.rails.chosen.connect(self.show_rail)
        self.rail_panes.replace_asked.connect(self._replace)
        self.email.replace_asked.connect(self._replace)
        self.people.add_asked.connect(self._dialogs.new_person)
        self.people.change_asked.connect(self._dialogs.change_person)
        self.draft.changed.connect(self._changed)
        self.backup_box.asked.connect(self._back_up)
        for tests in self.tests:
            tests.tried.connect(self._try)
        self.setup.asked.connect(self._open_guide)
        self.card.save.clicked.connect(self.save)
        self.card.test.button.clicked.connect(self._test)
        self.card.trouble.reload.clicked.connect(self._reload)
        self.card.trouble.overwrite.clicked.connect(partial(self._send, True))
        self.set_form(Form(False, False, False))

    # --- what comes from the till

    def show_view(self, view: TillView) -> None:
        self.offer(Slot(off=True))
        self.people.show_people(view.people)
        self.diagnostics.health.show_health(view.health)
        self._backup = view.backup
        for tests in self.tests:
            tests.show_devices(view.devices)
        self.setup.show_view(view)
        self._sent = False
        settings = view.settings
        self._body.setCurrentIndex(0 if settings is not None else 1)
        if settings is None:
            self._view = None
            return
        known = self._view
        if known is None or known.values != settings.values or settings.saved != self._saved:
            self.draft.show_saved(dict(settings.values))
        if settings.saved != self._saved and self._saving and settings.saved > self._saving - 1:
            self._saving = 0
        self._sent = False  # and the till has not answered yet
        self._saved = settings.saved
        self._view = settings
        if not self._rail and settings.rails:
            self._rail = next((rail.id for rail in settings.rails if rail.network), settings.rails[0].id)
        self.email.show_settings(settings)
        self._show()
        if known is None or known.problem_key != settings.problem_key or known.answered != settings.answered:
            self._mark(settings.problem_key)

    def enter(self) -> None:
        self.station.send(ShowSettings())

    # --- what the person does

    def show_section(self, name: str) -> None:
        self._section = name
        self._refused = ""
        self._show()

    def show_rail(self, rail: str) -> None:
        self._rail = rail
        self._show()

    def save(self) -> None:
        """Send what was typed; a field that holds no value is named instead."""
        if self._view is None or self._view.busy or self._sent or not self.draft.dirty:
            return
        if self.draft.bad[0]:
            self._mark(self.draft.bad[0])
            self._show()
            return
        if self.draft.clashes:
            self._mark(self.draft.clashes[0])
            return
        self._send(False)

    def act(self, wish: Wish) -> bool:
        match wish.do:
            case Do.SAVE:
                self.save()
            case Do.TEST:
                self._test()
            case Do.ENTER:
                return True
            case _:
                return False
        return True

    def takes_scan(self, code: str) -> bool:
        """A scan is shown as text while its test is on the screen, and is a sale's everywhere else."""
        if self._section != "scanner" or self._view is None:
            return False
        self.scan_test.show_code(code)
        return True

    # --- layout

    def set_form(self, form: Form) -> None:
        px = self.theme.px
        self.nav.set_compact(form.compact)
        self._rails_room.setFixedWidth(px(264 if form.compact else 300))
        self.rails.set_compact(form.compact)
        self.card.test.set_compact(form.compact)
        side = px(12) if form.compact else px(24)
        self._inner.setContentsMargins(px(12) if form.compact else px(20), px(16), side, px(16))
        self._inner.setSpacing(px(12) if form.compact else px(24))
        self.rail_panes.set_columns(1 if form.compact else 2)

    def leave_free(self, height: int) -> None:
        whole = self.layout()
        if whole is not None:
            whole.setContentsMargins(0, 0, 0, max(0, height - self.theme.px(16)))
        self.card.make_low(height > 0)
        focused = self.window().focusWidget()
        if height and focused is not None:
            into_sight(focused, self.theme.px(12))

    # --- within

    def _show(self) -> None:
        view = self._view
        if view is None:
            return
        rails = self._section == "rails"
        self._rails_room.setVisible(rails)
        self.nav.show_section(self._section)
        rail = next((rail for rail in view.rails if rail.id == self._rail), None)
        if rail is not None and rails:
            self._show_rail(view, rail)
        else:
            self._show_form(view)
        self.backup_box.show_backup(self._backup, self.draft.touches("backup."))
        for name, prefixes in MARKS.items():
            self.nav.buttons[name].set_marked(any(self.draft.touches(prefix) for prefix in prefixes))
        self.card.show_trouble(view, self._refused or self.draft.bad[1], self.draft.clashes)
        self.card.show_foot(view, self.draft.dirty, bool(self._saving), self._section)

    def _show_rail(self, view: SettingsView, rail: RailSettingsView) -> None:
        self.rails.show_rails(view.rails, rail.id)
        self.rail_panes.show_rail(view, rail.id)
        self.card.show_head(rail_title(rail.title), rail_icon(rail.id))
        self.card.show_body(self.rail_panes)
        self.card.show_rail(rail, self.draft.touches(f"rails.{rail.id}."))

    def _show_form(self, view: SettingsView) -> None:
        self.card.show_head(self.nav.words(self._section), ICONS[self._section])
        self.card.show_rail(None, False)
        match self._section:
            case "kiosk":
                self.card.show_body(self.kiosk)
            case "rails":  # the file cannot be used, so nothing is known of them
                self.card.show_body(self.rail_panes)
            case "diagnostics":
                self.card.show_body(self.diagnostics)
                self.diagnostics.show_view(view)
            case "setup":
                self.card.show_body(self.setup)
            case name:
                self.forms[name].show_values()
                self.card.show_body(self.forms[name])

    def _changed(self) -> None:
        sizes = [int(self.draft.value(f"screens.{name}") or 100) for name in ("scale", "text_scale")]
        screen = self.window().screen() if self.window() is not None else None
        self._refused = refusal(sizes[0], sizes[1], screen.size()) if screen is not None else ""
        if self._refused:
            saved = [self.draft.saved(f"screens.{name}") for name in ("scale", "text_scale")]
            self.draft.blockSignals(True)
            self.draft.set("screens.scale", saved[0])
            self.draft.set("screens.text_scale", saved[1])
            self.draft.blockSignals(False)
        self._show()

    def _send(self, overwrite: bool, _checked: bool = False) -> None:
        changes = self.draft.changes()
        if changes:
            self._saving, self._sent = self._saved + 1, True
            self.station.send(ChangeSettings(changes, overwrite))

    def _reload(self) -> None:
        self.draft.drop()
        self.station.send(ShowSettings())

    def _test(self) -> None:
        if self._section == "rails" and self.card.test.button.isEnabled() and self.card.test.isVisible():
            self.station.send(TestConnection(self._rail))

    def _back_up(self) -> None:
        self.station.send(BackUpNow())

    def _open_guide(self, step: str) -> None:
        self.station.send(OpenGuide(step))

    def _try(self, device: str) -> None:
        self.station.send(TryDevice(device))

    def _replace(self, name: str) -> None:
        if self._view is not None:
            of_rail = f"rails.{name.split('.')[0]}.base_url"
            address = self.email.address() if name == PASSWORD else str(self.draft.value(of_rail))
            self._dialogs.secret(name, address, self._view)

    def _mark(self, path: str) -> None:
        """Bring the setting that was refused to the front, marked."""
        if path.startswith("rails."):
            self._section, self._rail = "rails", path.split(".")[1]
            self._show()
        found = [name for name, form in self.forms.items() if form.mark(path) is not None]
        if found and self._section not in found:
            self.show_section(found[0])
        self.rail_panes.mark(path)


MARKS = {
    "rails": ("rails.",),
    "payment_rules": tuple(spec.path for spec in specs.RULES),
    "printer": ("printer.", "drawer."),
    "displays": ("screens.", "pole."),
    "scanner": ("scanner.", "scale.", "sell.barcode_region"),
    "receipt": tuple(spec.path for spec in specs.RECEIPT),
    "email": ("email.",),
    "people": ("people.",),
    "backup": ("backup.",),
}
