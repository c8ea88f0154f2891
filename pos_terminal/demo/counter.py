"""The demo's counter: what the customer's display shows, goods to put on the scale, codes to scan, cables to pull."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pos_terminal.demo.vfd import Vfd
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.pole import EmulatedPole
from pos_terminal.sandbox.counter.scale import EmulatedScale, ScaleMood
from pos_terminal.sandbox.counter.scanner import EmulatedScanner
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.text.amounts import quantity_text
from pos_terminal.ui.theme import Theme, set_surface

LOOK_MS = 100
GOODS = (12, 250, 842, 1500)  # grams; the first is a container
CODES = (("Oat drink", "4779990010851"), ("Water", "]E04779990011360"), ("Croissant", "4779990010172"))
UNKNOWN = "4006381333931"


@dataclass(slots=True)
class DemoCounter:
    """A scale, a scanner and a display at the ends of their cables."""

    scale: EmulatedScale = field(default_factory=lambda: EmulatedScale("toledo"))
    scanner: EmulatedScanner = field(default_factory=EmulatedScanner)
    pole: EmulatedPole = field(default_factory=EmulatedPole)
    cables: dict[str, Cable] = field(default_factory=dict)

    def plug_in(self, stack: ExitStack) -> None:
        """Lay the cables; they are taken up again with the stack."""
        for name, device in (("scale", self.scale), ("scanner", self.scanner), ("pole", self.pole)):
            cable = Cable(device)
            stack.callback(cable.close)
            self.cables[name] = cable

    @property
    def settings(self) -> dict[str, str | int | bool]:
        """What a till's settings say of them."""
        return {
            "scale.kind": "toledo",
            "scale.device": self.cables["scale"].port,
            "scale.bits": "8N1",  # a pseudo-terminal knows nothing else
            "scanner.kind": "serial",
            "scanner.device": self.cables["scanner"].port,
            "pole.kind": "epson",
            "pole.device": self.cables["pole"].port,
            "pole.code_page": "858",
        }


class CounterWindow(QWidget):
    """`counter_window`: what stands on the demo's counter, in one small window."""

    def __init__(self, theme: Theme, counter: DemoCounter) -> None:
        super().__init__()
        self._theme, self._counter = theme, counter
        self.vfd = Vfd(theme)
        self.weight = QLabel()
        self._timer = QTimer(self)

        px = theme.px
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(16), px(16), px(16))
        whole.setSpacing(px(12))
        whole.addWidget(self.vfd, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addWidget(self._card(self.tr("Scale"), self.weight, self._on_scale()))
        whole.addWidget(self._card(self.tr("Scanner"), None, self._codes()))
        whole.addWidget(self._card(self.tr("What can go wrong"), None, self._accidents()))
        whole.addStretch(1)

        self._timer.timeout.connect(self.look)
        self.setObjectName("counter_window")
        self.setWindowTitle(self.tr("Counter"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.weight.setObjectName("counter_weight_label")
        set_surface(self, "bg")
        theme.dress(self)
        self._timer.start(LOOK_MS)
        self.look()

    def look(self) -> None:
        """Show how everything stands."""
        self.vfd.show_lines(self._counter.pole.lines)
        self.weight.setText(quantity_text(self._counter.scale.mg // 1000, "kg", "en"))

    # --- parts

    def _card(self, title: str, beside: QLabel | None, buttons: QGridLayout) -> QFrame:
        px = self._theme.px
        card = QFrame()
        set_surface(card, "card")
        head = QHBoxLayout()
        words = QLabel(title)
        words.setProperty("role", "body-strong")
        head.addWidget(words, 1)
        if beside is not None:
            beside.setProperty("role", "title")
            head.addWidget(beside)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(px(14), px(10), px(14), px(14))
        inner.setSpacing(px(8))
        inner.addLayout(head)
        inner.addLayout(buttons)
        return card

    def _grid(self, columns: int, *buttons: tuple[str, str, Callable[[], None]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._theme.px(8))
        for place, (name, words, then) in enumerate(buttons):
            button = ActionButton(self._theme, words)
            button.setObjectName(f"counter_{name}_button")
            button.clicked.connect(partial(_run, then))
            grid.addWidget(button, place // columns, place % columns)
        return grid

    def _on_scale(self) -> QGridLayout:
        put = [(f"put_{grams}", f"+ {quantity_text(grams, 'kg', 'en')}", partial(self._put, grams)) for grams in GOODS]
        return self._grid(
            3, *put, ("empty", self.tr("Take off"), self._empty), ("shake", self.tr("Shake"), self._shake)
        )

    def _codes(self) -> QGridLayout:
        scans = [
            (f"scan_{place}", name, partial(self._counter.scanner.scan, code))
            for place, (name, code) in enumerate(CODES, 1)
        ]
        strange = ("scan_unknown", self.tr("Unknown code"), partial(self._counter.scanner.scan, UNKNOWN))
        noise = ("noise", self.tr("Send noise"), partial(self._counter.scanner.say, b"\x80\xff\x00\x91\r"))
        endless = ("torn", self.tr("Half a code"), partial(self._counter.scanner.say, b"47799"))
        return self._grid(3, *scans, strange, noise, endless)

    def _accidents(self) -> QGridLayout:
        return self._grid(
            3,
            ("negative", self.tr("Below zero"), self._negative),
            ("mute", self.tr("Scale falls silent"), self._mute),
            ("chatter", self.tr("Scale chatters"), self._chatter),
            *(
                (f"pull_{name}", words, partial(self._pull, name))
                for name, words in (
                    ("scale", self.tr("Unplug scale")),
                    ("scanner", self.tr("Unplug scanner")),
                    ("pole", self.tr("Unplug display")),
                )
            ),
            ("well", self.tr("All well again"), self._well),
        )

    # --- what a person does

    def _put(self, grams: int) -> None:
        self._counter.scale.put(self._counter.scale.mg + grams * 1000)

    def _empty(self) -> None:
        self._counter.scale.put(0)

    def _shake(self) -> None:
        self._counter.scale.mood.moving = not self._counter.scale.mood.moving

    def _negative(self) -> None:
        self._counter.scale.mood.negative = True

    def _mute(self) -> None:
        self._counter.scale.mood.mute = True

    def _chatter(self) -> None:
        self._counter.scale.mood.chatters = True

    def _pull(self, name: str) -> None:
        self._counter.cables[name].pull()

    def _well(self) -> None:
        self._counter.scale.mood = ScaleMood()
        for cable in self._counter.cables.values():
            cable.plug()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)


def _run(then: Callable[[], None], _checked: bool = False) -> None:
    then()
