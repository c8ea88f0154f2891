"""The headless till with the worked example among its rails, each call announced; see tests.e2e.headless.

A process of its own: whoever imports this has one rail more.
"""

from __future__ import annotations

from pos_terminal import __version__, rails
from pos_terminal.wire.http import Network
from tests.e2e import headless
from tests.e2e.headless import HeadlessHouse, Start
from tests.rails.contract.knocking import KnockingNetwork
from tests.rails.contract.side import EXAMPLE
from tests.rails.contract.start import ContractStart

rails.__path__.append(str(EXAMPLE))


class ContractHouse(HeadlessHouse):
    """The headless house, whose calls are announced where the sandbox wants it."""

    knocks = False

    def take(self, start: Start) -> None:
        super().take(start)
        self.knocks = isinstance(start, ContractStart) and start.knocks

    def network(self) -> Network:
        if self.knocks:
            return KnockingNetwork(self.clock, f"pos-terminal/{__version__}", hurry=self.times)
        return super().network()


def main() -> int:
    """Be one till on the standard streams until killed."""
    return headless.main(ContractStart, ContractHouse)
