"""A kind of goods that the machine hands out, as a row: coming next, on its way, to be taken, or not come out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from pos_terminal.app.views import GoodView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.state_mark import StateMark
from pos_terminal.ui.windows.kiosk.basket_row import PictureBox
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.surface import Surface

MARKS = {"given": "check", "out": "loader", "waiting": "clock", "missing": "circle-x"}
TONES = {"given": "success", "out": "accent_text", "waiting": "text_muted", "missing": "danger_text"}


@dataclass(frozen=True, slots=True)
class Pile:
    """Items of one kind out of one slot, one behind the other."""

    good: GoodView
    count: int
    state: str


def piles_of(goods: tuple[GoodView, ...]) -> tuple[Pile, ...]:
    """The goods in the order they come, equal ones together."""
    found: list[list[GoodView]] = []
    for good in goods:
        if found and (found[-1][0].name, found[-1][0].slot) == (good.name, good.slot):
            found[-1].append(good)
        else:
            found.append([good])
    return tuple(Pile(group[0], len(group), _state(group)) for group in found)


def _state(group: list[GoodView]) -> str:
    states = {good.state for good in group}
    if "out" in states or (len(states) > 1 and "waiting" in states):
        return "out"
    return "missing" if "missing" in states else next(iter(states))


class GoodRow(Surface):
    def __init__(self, booth: Booth) -> None:
        super().__init__(booth.theme, "surface", "border", 28)
        self._booth = booth
        self._picture = PictureBox(booth, 108)
        self._name = FittedLabel(booth.theme, "kiosk_label", wrap=True)
        self._said = FittedLabel(booth.theme, "kiosk_caption", weight=400, wrap=True)
        self._mark = IconLabel(booth.theme, "clock", "text_muted", 56)
        self._done = StateMark(booth.theme, 56)
        self._row = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._said)
        words.addStretch(1)
        self._row.addWidget(self._picture)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._mark)
        self._row.addWidget(self._done)
        self._done.set_state("approved", animate=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pile(self, pile: Pile) -> None:
        good = pile.good
        self._picture.set_picture(good.picture, good.category)
        name = self.tr("{name} × {n}") if pile.count > 1 else "{name}"
        self._name.set_words(name.replace("{name}", good.name).replace("{n}", str(pile.count)))
        self._said.set_words(self._words(pile))
        self._said.set_tone({"given": "success", "missing": "danger"}.get(pile.state, "muted"))
        given = pile.state == "given"
        self._mark.set_icon(MARKS[pile.state], TONES[pile.state])
        self._mark.setVisible(not given)
        self._done.setVisible(given)
        out = pile.state == "out"
        self.set_look("surface", "accent" if out else "border", 4 if out else 1)

    def _words(self, pile: Pile) -> str:
        slot = pile.good.slot
        match pile.state:
            case "given":
                return self.tr("Take it from {slot}").replace("{slot}", slot) if slot else self.tr("Please take it")
            case "out":
                return self.tr("On its way, {slot}").replace("{slot}", slot) if slot else self.tr("On its way")
            case "missing":
                return self.tr("Did not come out. You do not pay for it.")
            case _:
                return self.tr("Next")

    def measure(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(20), px(20), px(36), px(20))
        self._row.setSpacing(px(28))
        self.setFixedHeight(px(148))
        self._picture.set_size(108)
