"""A slot of the machine on the staff page: what lies there, how many, and what is wrong with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from pos_terminal.app.views import SlotView
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.buttons import KioskButton
from pos_terminal.ui.windows.kiosk.stepper import Stepper
from pos_terminal.ui.windows.kiosk.surface import Surface

MOST = 999


class SlotRow(Surface):
    """`kiosk_slot_{n}_minus_button` and so on. Signals: filled(slot, left), blocked(slot), fixed(slot)."""

    filled = Signal(str, int)
    blocked = Signal(str)
    fixed = Signal(str)

    def __init__(self, booth: Booth, number: int) -> None:
        super().__init__(booth.theme, "surface", "border", 20)
        self._booth = booth
        self._slot: SlotView | None = None
        self._name = FittedLabel(booth.theme, "kiosk_label")
        self._what = FittedLabel(booth.theme, "kiosk_caption", weight=400, tone="muted")
        self._stepper = Stepper(booth)
        self._act = KioskButton(booth.theme, booth.taps, height=76, style="kiosk_caption", icon_px=30)
        self._row = QHBoxLayout(self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._what)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._stepper)
        self._row.addWidget(self._act)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._act.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"kiosk_slot_{number}_row")
        self._stepper.minus.setObjectName(f"kiosk_slot_{number}_minus_button")
        self._stepper.plus.setObjectName(f"kiosk_slot_{number}_plus_button")
        self._stepper.count.setObjectName(f"kiosk_slot_{number}_left_label")
        self._act.setObjectName(f"kiosk_slot_{number}_block_button")
        self._stepper.less.connect(partial(self._step, -1))
        self._stepper.more.connect(partial(self._step, 1))
        self._act.clicked.connect(self._acted)

    def show_slot(self, slot: SlotView) -> None:
        self._slot = slot
        for button, way in ((self._stepper.minus, "less"), (self._stepper.plus, "more"), (self._act, "block")):
            button.what = f"{way} {slot.name}"
        wrong = self._why(slot.why)
        self._name.set_words(" · ".join((slot.name, *slot.products[:1])))
        self._what.set_words(wrong)
        self._what.setVisible(bool(wrong))
        self._what.set_tone("danger" if wrong else "muted")
        self._stepper.setVisible(slot.left is not None)
        self._stepper.show_count(slot.left or 0, slot.name, bin_at_one=False)
        self._stepper.minus.setEnabled(bool(slot.left))
        fault = slot.why not in ("", "sold_out")
        blocked = slot.why == "blocked"
        words = self.tr("Sell again") if blocked else self.tr("Fixed") if fault else self.tr("Block")
        self._act.set_words(words)
        self._act.set_icon("lock-open" if blocked else "wrench" if fault else "ban")
        self._act.set_kind("primary" if fault else "secondary")

    def _why(self, why: str) -> str:
        match why:
            case "":
                return ""
            case "sold_out" | "empty":
                return self.tr("Sold out")
            case "blocked":
                return self.tr("Blocked by staff")
            case "jammed":
                return self.tr("Jammed")
            case "not_seen":
                return self.tr("Nothing was seen to fall")
            case _:
                return self.tr("Its last item is not known of")

    def measure(self) -> None:
        px = self.theme.px
        self._row.setContentsMargins(px(28), px(14), px(20), px(14))
        self._row.setSpacing(max(16, px(20)))
        self._stepper.measure()
        self._act.look_again()
        self._act.setFixedWidth(max(px(190), 128))
        for label in (self._name, self._what):
            label.measure()

    def _step(self, by: int) -> None:
        if self._slot is not None:
            self.filled.emit(self._slot.name, max(0, min(MOST, (self._slot.left or 0) + by)))

    def _acted(self) -> None:
        if self._slot is not None:
            fault = self._slot.why not in ("", "sold_out")
            (self.fixed if fault else self.blocked).emit(self._slot.name)
