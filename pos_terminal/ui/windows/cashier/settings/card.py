"""The card of the settings page: head, what stands in the way, the fields, and the foot with Save."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QStackedLayout, QWidget

from pos_terminal.app.views import RailSettingsView, SettingsView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.settings.rail_words import StateLook, state_look, test_look
from pos_terminal.ui.windows.cashier.settings.words import clash_words, problem_words
from pos_terminal.ui.windows.cashier.station import Station

TINTS = {"muted": "neutral"}
PLAIN = ("kiosk", "diagnostics", "setup")  # without values


class Trouble(QWidget):
    """`settings_problem`, and what can be done about a file that was changed outside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.banner = Banner(theme, "danger", "")
        self.banner.setObjectName("settings_problem")
        self.reload = ActionButton(theme, self.tr("Reload"), "refresh-cw")
        self.reload.setObjectName("settings_reload_button")
        self.overwrite = ActionButton(theme, self.tr("Overwrite"), "save", kind="danger-outline")
        self.overwrite.setObjectName("settings_overwrite_button")
        self._choices = QWidget()
        self._choices.setLayout(flow(self.reload, self.overwrite, gap=theme.px(12)))
        self.setLayout(column(self.banner, self._choices, spacing=theme.px(8)))

    def show_words(self, words: str, kind: str, conflict: bool) -> None:
        if words:
            self.banner.set_message(kind, words)
        self._choices.setVisible(conflict)
        self.setVisible(bool(words))


class TestLine(QWidget):
    """`{rail}_test_button` and `{rail}_test_result_label`."""

    __test__ = False  # not a test class, whatever its name says

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.button = ActionButton(theme, self.tr("Test connection"), "zap", "F5")
        self.button.setFixedHeight(theme.px(56))
        self._icon = IconLabel(theme, "circle-check", "success_text", 20)
        self.result = label("", "body-strong", wrap=True)
        said = row(self._icon, self.result, spacing=theme.px(10))
        said.setStretch(1, 1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(theme.px(12))
        self._line.addWidget(self.button)
        self._line.addLayout(said, 1)
        self.setLayout(self._line)

    def set_compact(self, compact: bool) -> None:
        """Where it is narrow, what was said stands above the buttons."""
        above, beside = QBoxLayout.Direction.BottomToTop, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(above if compact else beside)

    def show_rail(self, rail: RailSettingsView, dirty: bool) -> None:
        self.button.setObjectName(f"{rail.id}_test_button")
        self.result.setObjectName(f"{rail.id}_test_result_label")
        self.button.setEnabled(not rail.testing and not dirty)
        look = test_look(rail)
        if dirty:
            look = StateLook("muted", "", self.tr("Save first: the service is asked with what is saved."))
        self.result.setText(look.words)
        set_tone(self.result, look.tone)
        self._icon.setVisible(bool(look.icon))
        self._icon.set_icon(look.icon, "text_muted" if look.tone == "muted" else f"{look.tone}_text")
        self.setVisible(rail.network)


class SettingsCard(QFrame):
    """What is shown of one page of the settings; the page says which and what."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        self._low, self._has_foot = False, True
        set_surface(self, "card")
        self._icon_box = QWidget()
        set_surface(self._icon_box, "icon-box")
        self._icon_box.setFixedSize(px(48), px(48))
        self._icon = IconLabel(theme, "settings", "text", 26)
        self._icon_box.setLayout(row(0, self._icon, 0))
        self._title = label("", "headline", wrap=True)
        self.badge = Badge(theme)
        self.trouble = Trouble(theme)
        self._bodies = QStackedLayout()
        self.test = TestLine(theme)
        self.status = label("", "body", "muted", wrap=True)
        self.status.setObjectName("settings_status_label")
        self.save = ActionButton(theme, self.tr("Save"), hint="Ctrl+S", kind="primary")
        self.save.setObjectName("settings_save_button")
        self.save.setFixedHeight(px(56))
        self.save.setMinimumWidth(px(149))
        rule = QFrame()
        rule.setFixedHeight(1)
        set_surface(rule, "divider")
        head = row(self._icon_box, self._title, self.badge, spacing=px(16))
        head.setStretch(1, 1)
        self._foot = QWidget()
        told = column(self.status)
        ends = row(self.test, told, self.save, spacing=px(16))
        ends.setAlignment(self.save, Qt.AlignmentFlag.AlignBottom)
        ends.setStretch(0, 4)
        ends.setStretch(1, 1)
        self._foot.setLayout(column(rule, ends, spacing=px(14)))
        edges = (px(24), px(20), px(24), px(20))
        whole = column(head, self.trouble, self._bodies, self._foot, spacing=px(14), margins=edges)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.trouble.hide()

    def hold(self, body: QWidget | QLayout) -> None:
        """Put the fields of a page in; `show_body` brings them to the front."""
        assert isinstance(body, QWidget)
        self._bodies.addWidget(body)

    def show_body(self, body: QWidget) -> None:
        if self._bodies.indexOf(body) < 0:
            self.hold(body)
        self._bodies.setCurrentWidget(body)

    def show_head(self, title: str, icon: str) -> None:
        self._title.setText(title)
        self._icon.set_icon(icon)

    def show_rail(self, rail: RailSettingsView | None, dirty: bool) -> None:
        """The badge and the connection of a way to pay; none elsewhere."""
        self.badge.setVisible(rail is not None)
        if rail is None:
            self.test.hide()
            return
        look = state_look(rail)
        self.badge.set_look(TINTS.get(look.tone, look.tone), look.icon, look.words)
        self.test.show_rail(rail, dirty)

    def show_trouble(self, view: SettingsView, typed: str, clashes: tuple[str, ...] = ()) -> None:
        """`typed` is what is wrong with a field before anybody was asked, `clashes` what others changed meanwhile."""
        words = typed or problem_words(view)
        if words:
            self.trouble.show_words(words, "danger", view.conflict and not typed)
        elif clashes:
            self.trouble.show_words(clash_words(clashes), "danger", True)
        elif view.changed_outside:
            told = self.tr(
                "The settings file was changed outside the program. It counts from the next start, or when you save."
            )
            self.trouble.show_words(told, "warning", False)
        elif view.needs_restart:
            self.trouble.show_words(
                self.tr("Some of what was saved counts from the next start of the till."), "info", False
            )
        else:
            self.trouble.show_words("", "info", False)

    def show_foot(self, view: SettingsView, dirty: bool, saving: bool, section: str) -> None:
        """Save, and how far it is; nothing on a page without values."""
        self._has_foot = section not in PLAIN
        words = ""
        if view.busy and saving:
            words = self.tr("Saving…")
        elif section != "rails" and dirty:
            words = self.tr("Not saved yet.")
        elif section != "rails" and view.saved:
            words = self.tr("Saved.")
        self.status.setText(words)
        self.save.setEnabled(dirty and not view.busy)
        self._foot.setVisible(self._has_foot and not self._low)

    def make_low(self, low: bool) -> None:
        """While letters lie below, the foot gives its room to the field."""
        self._low = low
        self._foot.setVisible(self._has_foot and not low)
