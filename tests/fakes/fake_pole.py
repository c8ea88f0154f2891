"""A customer's display that remembers what it shows."""

from __future__ import annotations

from pos_terminal.domain.pole import PoleText


class FakePole:
    """Implements app.ports.Pole; passes its contract."""

    def __init__(self) -> None:
        self.texts: list[PoleText] = []

    def show(self, text: PoleText) -> None:
        self.texts.append(text)

    @property
    def lines(self) -> tuple[str, str]:
        text = self.texts[-1] if self.texts else PoleText()
        return text.upper.set(), text.lower.set()
