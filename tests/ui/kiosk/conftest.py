"""A kiosk over a till that only writes down what it is asked, on a clock that the test moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from pos_terminal.app.views import TillView
from pos_terminal.ui.theme import Theme
from tests.ui import kiosk_samples as samples
from tests.ui.pages.kiosk import Kiosk
from tests.ui.scripted_till import ScriptedTill

Open = Callable[..., Kiosk]


@pytest.fixture
def open_kiosk(theme: Theme) -> Iterator[Open]:
    """Open the window over a view; `size` in px."""
    opened: list[Kiosk] = []

    def make(view: TillView | None = None, size: tuple[int, int] = (1080, 1920), **options: Any) -> Kiosk:
        kiosk = Kiosk(ScriptedTill(), theme, size, **options)
        opened.append(kiosk)
        return kiosk.shows(view or samples.view())

    yield make
    for kiosk in opened:
        kiosk.close()


@pytest.fixture
def kiosk(open_kiosk: Open) -> Kiosk:
    """On the menu, with a basket."""
    return open_kiosk(samples.selling())
