"""`python -m tests.benchmarks.start_probe BEGAN CODE …`: `pos-terminal …`, watched until its first scan is painted.

Imports as little as the program itself does, so that the watching costs next to nothing.
"""

from __future__ import annotations

import sys
import time

REACHED: dict[str, float] = {}
AGAIN_MS = 1500  # a scan that the till did not take is made again, and counted


def reached(name: str) -> None:
    REACHED[name] = (time.monotonic_ns() - BEGAN) / 1e9


def watch() -> None:
    """Put eyes on the windows that the program opens."""
    import pos_terminal.house  # noqa: F401  # before Qt, as in the program: Qt reads every later module's source

    # isort: split
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QListView, QWidget

    from pos_terminal import windows
    from tests.benchmarks.eyes import Eye
    from tests.benchmarks.hands import press

    reached("imports")

    class Watched(windows.TillWindows):
        """The program, with an eye on its tiles and one on its basket."""

        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)  # type: ignore[arg-type]  # whatever the program gives
            reached("built")
            self._scans = 0
            tile = self.cashier.findChild(QWidget, "sell_screen")
            basket = self.cashier.findChild(QListView, "basket_list")
            assert tile is not None and basket is not None
            self._list: QListView = basket
            self._page, self._line = Eye(tile), Eye(basket.viewport())
            self._page.saw.connect(self._scan)
            self._page.look_for()
            self._line.saw.connect(self._end)
            self._line.look_for(self._painted)
            self._again = QTimer()
            self._again.timeout.connect(self._scan)

        def _scan(self) -> None:
            if not self._scans:
                reached("page")
            self._scans += 1
            self._again.start(AGAIN_MS)
            handle = self.cashier.windowHandle()
            assert handle is not None
            for character in CODE + "\r":
                press(handle, character)

        def _painted(self, event: QPaintEvent) -> bool:
            model = self._list.model()
            return model.rowCount() > 0 and event.region().intersects(
                self._list.visualRect(model.index(model.rowCount() - 1, 0))
            )

        def _end(self) -> None:
            reached("line")
            REACHED["scans"], REACHED["cpu"] = self._scans, time.process_time()
            self._again.stop()
            QTimer.singleShot(400, self._clear)

        def _clear(self) -> None:
            """Leave the folder as it was found: with an empty basket."""
            from pos_terminal.app.commands import ClearBasket

            self.bridge.send(ClearBasket())
            QTimer.singleShot(300, self.app.quit)

    windows.TillWindows = Watched  # type: ignore[misc]  # the program is not changed, only watched


if __name__ == "__main__":
    BEGAN, CODE = int(sys.argv[1]), sys.argv[2]
    reached("python")
    watch()
    from pos_terminal.cli import main

    main(sys.argv[3:])
    import json

    print("FIGURES " + json.dumps(REACHED), flush=True)
