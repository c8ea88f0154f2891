"""The top bar: where one is, whether the line is up, what time it is, who is signed in."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import Stage, TillView
from pos_terminal.domain.operator import Role
from pos_terminal.ui.parts.badge import Badge
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.nav_button import NavButton
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.checking_badge import CheckingBadge
from pos_terminal.ui.windows.cashier.guide.guided import is_guided
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

PAGES = ("sell", "parked", "payments", "shift", "settings")
ICONS = {
    "sell": "shopping-basket",
    "parked": "archive",
    "payments": "receipt-text",
    "shift": "clock",
    "settings": "settings",
}
MINUTE_MS = 60_000


class TopBar(QWidget):
    """Signals: page_chosen(str), lock_asked(), checking_asked()."""

    page_chosen = Signal(str)
    lock_asked = Signal()
    checking_asked = Signal()

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._station = station
        theme = station.theme
        set_surface(self, "top-bar")
        self.setFixedHeight(theme.px(64))

        self._mark = QWidget()
        set_surface(self._mark, "success")
        self._mark.setFixedSize(theme.px(36), theme.px(36))
        mark = row(IconLabel(theme, "sprout", "success_text", 24))
        self._mark.setLayout(mark)
        self._brand = label("", "body-strong")
        self._till = label("", "caption")
        self._names = QWidget()
        self._names.setLayout(column(0, self._brand, self._till, 0))
        self.nav: dict[str, NavButton] = {}
        for number, name in enumerate(PAGES, 1):
            button = NavButton(theme, self._page_words(name), ICONS[name], f"Ctrl+{number}")
            button.setObjectName(f"nav_{name}_button")
            button.setFixedHeight(theme.px(48))
            self.nav[name] = button
        self.checking = CheckingBadge(theme)
        self.checking.setObjectName("checking_button")
        self._line = _Line(station)
        self._clock = label("", "money-line")
        self._clock.setObjectName("clock_label")
        self.user = NavButton(theme, "", "lock", "Ctrl+L", kind="sunken")
        self.user.setObjectName("user_lock_button")
        self.user.setFixedHeight(theme.px(48))
        self._timer = QTimer(self)

        self._gap = QWidget()
        nav = row(*self.nav.values(), spacing=theme.px(4))
        self.setLayout(
            row(
                self._mark,
                theme.px(12),
                self._names,
                self._gap,
                nav,
                theme.px(4),
                self.checking,
                0,
                self._line,
                theme.px(20),
                self._clock,
                theme.px(20),
                self.user,
                margins=(theme.px(24), 0, theme.px(24), theme.px(1)),
            )
        )

        for name, button in self.nav.items():
            button.clicked.connect(partial(self._choose, name))
        self.user.clicked.connect(self.lock_asked)
        self.checking.clicked.connect(self.checking_asked)
        self._timer.timeout.connect(self._show_time)

        self.set_compact(False)
        self._show_time()

    def show_view(self, view: TillView, page: str) -> None:
        self._brand.setText(view.shop)
        words = (
            self.tr("Till {n} · Shift {shift}") if view.shift is not None and view.shift.open else self.tr("Till {n}")
        )
        shift = str(view.shift.number) if view.shift is not None else ""
        self._till.setText(words.replace("{n}", view.till_label).replace("{shift}", shift))
        paying = view.stage in (Stage.TENDER, Stage.PAYMENT)
        locked = is_guided(view) or (view.people.needed and view.people.signed_in is None)
        for name, button in self.nav.items():
            button.set_chosen(name == page and not locked)
            button.setEnabled(not locked and (not paying or name == page))
        self.nav["parked"].set_count(len(view.parked))
        self.checking.set_count(len(view.checking))
        self.checking.setEnabled(not paying and not locked)
        self._line.show_view(view)
        self._show_user(view, paying)

    def _show_user(self, view: TillView, paying: bool) -> None:
        """Who is signed in; a manager is told by the icon too."""
        who = view.people.signed_in
        founding = view.guide is not None and view.guide.founding
        locked = founding or (view.people.needed and who is None)
        self.user.setVisible(not founding)
        self._line.setVisible(not founding)
        self._till.setVisible(not founding)
        self.user.setEnabled(not locked and not (view.people.needed and paying))
        self.user.set_icon("user-check" if who is not None and who.role is Role.MANAGER else "lock")
        name = self.tr("Locked") if locked else view.operator
        if self.user.text() != name:
            self.user.set_words(name)
            self.user.setAccessibleName(name if locked else self.tr("{name}, lock").replace("{name}", name))

    def set_compact(self, compact: bool) -> None:
        """At 1024 px the brand's text and the clock give way, and the badge says less: a strip below says it all."""
        theme = self._station.theme
        self._names.setVisible(not compact)
        self._clock.setVisible(not compact)
        self._gap.setFixedWidth(theme.px(4 if compact else 16))
        self.checking.set_compact(compact)
        self._line.set_compact(compact)
        for button in self.nav.values():
            button.set_compact(compact)
        layout = self.layout()
        if layout is not None:
            side = theme.px(16 if compact else 24)
            layout.setContentsMargins(side, 0, side, theme.px(1))

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.page_chosen.emit(name)

    def _show_time(self) -> None:
        now = self._station.options.now()
        self._clock.setText(now.strftime("%H:%M"))
        self._timer.start(MINUTE_MS - (now.second * 1000 + now.microsecond // 1000))

    def _page_words(self, name: str) -> str:
        match name:
            case "sell":
                return self.tr("Sell")
            case "parked":
                return self.tr("Parked")
            case "payments":
                return self.tr("Payments")
            case "shift":
                return self.tr("Shift")
            case _:
                return self.tr("Settings")


class _Line(QWidget):
    """Online, offline, or no way to pay that needs a line."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        theme = station.theme
        self.setObjectName("connection_status")
        self._icon = IconLabel(theme, "wifi", "text", 18)
        self._word = label("", "body-strong")
        self._badge = Badge(theme)
        self._compact = False
        self._view: TillView | None = None
        self.setLayout(row(self._icon, self._word, self._badge, spacing=theme.px(8)))

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        if self._view is not None:
            self.show_view(self._view)

    def show_view(self, view: TillView) -> None:
        self._view = view
        off = bool(view.payments_off) or view.online is False
        if view.payments_off:
            words = self.tr("Off") if self._compact else self.tr("Payments off")
            self._badge.set_look("danger", "triangle-alert", words)
            self._badge.setAccessibleName(self.tr("Payments off"))
        elif off:
            self._badge.set_look("warning", "wifi-off", self.tr("Offline"))
        quiet = view.online is None
        self._word.setText(self.tr("Cash only") if view.no_rails else self.tr("Ready") if quiet else self.tr("Online"))
        self._icon.set_icon("banknote" if view.no_rails else "wifi")
        self._icon.setVisible(not off)
        self._word.setVisible(not off)
        self._badge.setVisible(off)
        self.setAccessibleName(self._badge.accessibleName() if off else self._word.text())
