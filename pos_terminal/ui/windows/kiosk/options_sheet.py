"""Sizes and extras of a product before it goes into the basket, with the price as it is chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pos_terminal.app.views import TileView
from pos_terminal.domain.options import Choice, Chosen, OptionGroup, price_choices
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.basket_row import PictureBox
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.paging import Paging
from pos_terminal.ui.windows.kiosk.sheet import Sheet
from pos_terminal.ui.windows.kiosk.stepper import Stepper

MOST = 9  # of one kind in one go
COLUMNS = 3
GROUPS_AT_ONCE = 2


class ChoiceButton(KioskButton):
    """A choice with what it adds to the price beneath."""

    def set_choice(self, choice: Choice, chosen: bool, more: str) -> None:
        self.set_words(f"{choice.name}\n{more}" if more else choice.name)
        self.setAccessibleName(" ".join(part for part in (choice.name, more) if part))
        self.set_kind("chosen" if chosen else "secondary")
        self.setAccessibleDescription("✓" if chosen else "")


class GroupBox(QWidget):
    """One group of choices."""

    def __init__(self, booth: Booth, group: OptionGroup, number: int) -> None:
        super().__init__()
        self.group = group
        self._booth = booth
        self.title = FittedLabel(booth.theme, "kiosk_label", wrap=True)
        self.title.set_words(group.name)
        self.buttons = [
            ChoiceButton(booth.theme, booth.taps, height=112, style="kiosk_label", quick=True) for _ in group.choices
        ]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        columns = COLUMNS if len(group.choices) != 4 else 2
        for at, button in enumerate(self.buttons):
            button.setObjectName(f"kiosk_option_{number + 1}_{at + 1}_button")
            self._grid.addWidget(button, at // columns, at % columns)
            self._grid.setColumnStretch(at % columns, 1)
        self._column.addWidget(self.title)
        self._column.addLayout(self._grid)

    def measure(self) -> None:
        self._column.setSpacing(self._booth.theme.px(14))
        self._grid.setSpacing(max(16, self._booth.theme.px(18)))
        self.title.measure()
        for button in self.buttons:
            button.look_again()


class OptionsSheet(Sheet):
    """`kiosk_options_sheet`, `kiosk_option_{group}_{choice}_button`, `kiosk_options_add_button`,
    `kiosk_options_cancel_button`. Signal: added(TileView, Chosen, price of one, how many).
    """

    added = Signal(object, object, int, int)

    def __init__(self, booth: Booth, window: QWidget) -> None:
        super().__init__(booth, window, "kiosk_options_sheet", 968)
        theme, taps = booth.theme, booth.taps
        self._tile: TileView | None = None
        self._chosen: set[tuple[str, str]] = set()
        self._count = 1
        self._picture = PictureBox(booth, 148)
        self._name = FittedLabel(theme, "kiosk_title", size=48, wrap=True)
        self._price = FittedLabel(theme, "kiosk_label", tone="muted")
        self._groups: list[GroupBox] = []
        self._room = QVBoxLayout()
        self._paging = Paging(booth, "kiosk_options")
        self._stepper = Stepper(booth)
        self.cancel = KioskButton(theme, taps, "x")
        self.add = KioskButton(theme, taps, "plus", "primary")
        self._lay_out()
        for name, part in {
            "options_name_label": self._name,
            "options_price_label": self._price,
            "options_cancel_button": self.cancel,
            "options_add_button": self.add,
            "options_minus_button": self._stepper.minus,
            "options_plus_button": self._stepper.plus,
        }.items():
            part.setObjectName(f"kiosk_{name}")
        self._stepper.less.connect(partial(self._count_by, -1))
        self._stepper.more.connect(partial(self._count_by, 1))
        self.cancel.clicked.connect(self.close_sheet)
        self.missed.connect(self.close_sheet)
        self.add.clicked.connect(self._add)
        self._paging.turned.connect(self._turned)

    def _lay_out(self) -> None:
        self._head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._price)
        words.addStretch(1)
        self._head.addWidget(self._picture)
        self._head.addLayout(words, 1)
        self._head.addWidget(self._stepper)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.cancel, 2)
        self._foot.addWidget(self.add, 5)
        self.body.addLayout(self._head)
        self.body.addLayout(self._room)
        self.body.addWidget(self._paging)
        self.body.addLayout(self._foot)

    def show_tile(self, tile: TileView) -> None:
        """Open with the first of each choice."""
        self._tile, self._count = tile, 1
        self._chosen = {(group.name, group.choices[0].name) for group in tile.options if not group.several}
        for box in self._groups:
            self._room.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._groups = [GroupBox(self.booth, group, number) for number, group in enumerate(tile.options)]
        for box in self._groups:
            self._room.addWidget(box)
            box.measure()
            for at, button in enumerate(box.buttons):
                button.clicked.connect(partial(self._choose, box.group, box.group.choices[at]))
        self._paging.go_to(0)
        self._set()
        self.open()

    def tile(self) -> TileView | None:
        return self._tile if self.is_open() else None

    def _choose(self, group: OptionGroup, choice: Choice, _checked: bool = False) -> None:
        pair = (group.name, choice.name)
        if group.several:
            self._chosen ^= {pair}
        else:
            self._chosen = {one for one in self._chosen if one[0] != group.name} | {pair}
        self._set()

    def _count_by(self, by: int) -> None:
        self._count = max(1, min(MOST, self._count + by))
        self._set()

    def _turned(self, _page: int) -> None:
        self._set()
        self.place()

    def chosen(self) -> Chosen:
        groups = self._tile.options if self._tile is not None else ()
        return tuple(
            (group.name, one.name)
            for group in groups
            for one in group.choices
            if (group.name, one.name) in self._chosen
        )

    def _set(self) -> None:
        tile = self._tile
        if tile is None or tile.price is None:
            return
        one = tile.price + sum(more for _, more in price_choices(tile.options, self.chosen()))
        at_once = GROUPS_AT_ONCE if not self.form.upright else 2 * GROUPS_AT_ONCE
        self._paging.set_pages(-(-len(self._groups) // at_once))
        first = self._paging.page * at_once
        for number, box in enumerate(self._groups):
            box.setVisible(first <= number < first + at_once)
            for choice, button in zip(box.group.choices, box.buttons, strict=True):
                more = self._more(choice.price)
                button.set_choice(choice, (box.group.name, choice.name) in self._chosen, more)
        name = self.booth.name_of(tile.name, tile.names)
        self._picture.set_picture(tile.picture, tile.category)
        self._name.set_words(name)
        self._price.set_amount(self.booth.amount(one))
        self._stepper.show_count(self._count, name, bin_at_one=False)
        self._stepper.minus.setEnabled(self._count > 1)
        self.cancel.set_words(self.tr("Back"))
        words = self.tr("Add to basket") if self._count == 1 else self.tr("Add {n} to basket")
        self.add.set_words(words.replace("{n}", str(self._count)), self.booth.amount(one * self._count))
        self.setAccessibleName(name)

    def _more(self, minor: int) -> str:
        return (f"+{self.booth.amount(minor)}" if minor > 0 else self.booth.amount(minor)) if minor else ""

    def measure(self, form: Form) -> None:
        px = self.theme.px
        self._head.setSpacing(px(28))
        self._foot.setSpacing(max(16, px(24)))
        self._room.setSpacing(px(28))
        self._stepper.measure()
        for box in self._groups:
            box.measure()
        for button in (self.cancel, self.add):
            button.look_again()
        super().measure(form)
        self._set()

    def _add(self) -> None:
        tile = self._tile
        if tile is not None and tile.price is not None:
            one = tile.price + sum(more for _, more in price_choices(tile.options, self.chosen()))
            self.close_sheet()
            self.added.emit(tile, self.chosen(), one, self._count)
