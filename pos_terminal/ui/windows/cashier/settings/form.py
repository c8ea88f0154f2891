"""The settings of one page, two beside each other where there is room."""
# ruff: noqa: E501  (one sentence, one line)

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.windows.cashier.page import column, label
from pos_terminal.ui.windows.cashier.settings import specs
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import Setting, editor
from pos_terminal.ui.windows.cashier.settings.spec import Spec, told
from pos_terminal.ui.windows.cashier.station import Station


class Scroll(QScrollArea):
    """What is longer than its place scrolls up and down; a field that gets the focus comes into sight."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(1)
        inside.setProperty("scroll", "content")
        self.setWidget(inside)


def into_sight(focused: QWidget, margin: int) -> None:
    """Scroll a field, with a margin in px, to where it can be seen whole, once its area has its new size."""
    area = focused.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return
    above = area.parentWidget()
    while above is not None:
        layout = above.layout()
        if layout is not None:
            layout.activate()
        above = above.parentWidget()
    area.ensureWidgetVisible(focused, 0, margin)
    QTimer.singleShot(0, area, partial(area.ensureWidgetVisible, focused, 0, margin))


class SettingGrid(QWidget):
    """Settings in two columns, in one where it is narrow."""

    def __init__(self, station: Station, draft: Draft, specs: Sequence[Spec]) -> None:
        super().__init__()
        self._station = station
        self.settings: list[Setting] = [editor(station, draft, spec) for spec in specs]
        for setting in self.settings:
            setting.setParent(self)  # what is shown without a parent is a window of its own for a moment
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(station.theme.px(24))
        self._grid.setVerticalSpacing(station.theme.px(16))
        self._columns = 2
        self._shown: frozenset[str] | None = None  # paths; None: all
        self._place()

    def set_columns(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            self._place()

    def show_only(self, paths: frozenset[str]) -> None:
        """Leave out the settings that mean nothing beside the others as they are."""
        if paths != self._shown:
            self._shown = paths
            self._place()

    def _place(self) -> None:
        columns, place = self._columns, 0
        for setting in self.settings:
            self._grid.removeWidget(setting)
            setting.setVisible(self._shown is None or setting.spec.path in self._shown)
        for setting in self.settings:
            if self._shown is not None and setting.spec.path not in self._shown:
                continue
            wide = setting.spec.wide or columns == 1
            if wide and place % columns:
                place += 1
            self._grid.addWidget(setting, place // columns, place % columns, 1, columns if wide else 1)
            place += columns if wide else 1
        for number in range(2):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def show_values(self) -> None:
        for setting in self.settings:
            setting.show_value()

    def mark(self, path: str) -> Setting | None:
        """Mark the setting that was refused and no other; return it."""
        found = None
        for setting in self.settings:
            bad = bool(path) and setting.spec.path == path
            setting.mark(bad)
            found = setting if bad else found
        return found


class FormPane(QWidget):
    """One page of the settings: a sentence, its settings, and what a subclass puts below."""

    def __init__(self, station: Station, draft: Draft, specs: Sequence[Spec], about: str = "", *below: QWidget) -> None:
        super().__init__()
        px = station.theme.px
        self.grid = SettingGrid(station, draft, specs)
        self._about = label(about, "body", "muted", wrap=True)
        self._about.setVisible(bool(about))
        inside = QWidget()
        self._inside = column(self._about, self.grid, *below, 0, spacing=px(16), margins=(0, 0, px(8), 0))
        inside.setLayout(self._inside)
        self.area = Scroll(inside)
        self.setLayout(column(self.area))

    def put_first(self, widget: QWidget) -> None:
        """Put something above the sentence and the settings."""
        self._inside.insertWidget(0, widget)

    def set_columns(self, columns: int) -> None:
        self.grid.set_columns(columns)

    def show_values(self) -> None:
        self.grid.show_values()

    def mark(self, path: str) -> Setting | None:
        found = self.grid.mark(path)
        if found is not None:
            self.area.ensureWidgetVisible(found)
        return found


# fmt: off
ABOUT = {
    "displays": QT_TRANSLATE_NOOP("settings", "Looks count at once; where the windows stand counts from the next start."),
    "backup": QT_TRANSLATE_NOOP("settings", "Records, catalogue and settings, without PINs and secrets. Of older backups one stays for each of 7 days, 5 weeks and 12 months."),
    "people": QT_TRANSLATE_NOOP("settings", "What a cashier may do without a manager's PIN. A manager may do everything here."),
}
# fmt: on


def make_forms(station: Station, draft: Draft, backup_box: QWidget) -> dict[str, FormPane]:
    """The pages that are a form, by their names in the navigation."""
    pages: dict[str, tuple[Spec, ...]] = {
        "payment_rules": specs.RULES,
        "people": specs.PEOPLE,
        "backup": specs.BACKUP,
    }
    below = {"backup": (backup_box,)}
    return {
        name: FormPane(station, draft, of_page, told(ABOUT.get(name, "")), *below.get(name, ()))
        for name, of_page in pages.items()
    }
