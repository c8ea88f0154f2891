"""What the till needs of what stands on the counter or is built into the kiosk."""

from __future__ import annotations

from typing import Protocol

from pos_terminal.domain.dispense import Drop, Machine
from pos_terminal.domain.pole import PoleText
from pos_terminal.domain.receipt import Document


class Printer(Protocol):
    """Prints one document; raises PrinterFailed with a problem code. Runs in the print worker."""

    def print(self, document: Document) -> str | None:
        """Return a warning as a problem code, such as paper that runs low; nothing where there is none."""


class DeviceFailed(Exception):
    """A device of the counter did not do what it was asked to; the text is a problem code, and the sale is safe."""


class PrinterFailed(DeviceFailed):
    """Nothing or only a part came out; the sale is safe."""


class Drawer(Protocol):
    def open(self) -> None: ...


class Scale(Protocol):
    """Weighs what lies on it. No call waits: what it says comes to the inbox as a ScaleReport, whenever it changes."""

    @property
    def there(self) -> bool:
        """Whether one is set up, dead or alive."""

    def watch(self) -> None:
        """Ask it again and again until `rest`."""

    def rest(self) -> None: ...


class Scanner(Protocol):
    """Reads codes by itself, in a thread of its own, and hands each over; nobody waits for it."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Pole(Protocol):
    """The customer's display of two lines. Never waits: what was not shown yet is replaced by what comes next."""

    def show(self, text: PoleText) -> None: ...


class Dispenser(Protocol):
    """Hands goods out. No call raises: what cannot be told is SILENT or UNKNOWN, and UNKNOWN is not delivered."""

    async def look(self) -> Machine: ...

    async def drop(self, item: str, slot: str, longest_s: float) -> Drop:
        """Hand out one item, named by our id: asked twice, it comes out once. Takes `longest_s` and some seconds."""

    async def recall(self, item: str, longest_s: float) -> Drop | None:
        """Return what became of an item of before a restart, its end awaited; None: the machine never heard of it."""

    async def fill(self, slot: str, left: int) -> bool:
        """Tell the machine how much lies in a slot; False where it counts for itself, or not at all."""

    async def fix(self) -> bool:
        """Tell the machine that staff has looked; False where it must be told at the machine itself."""

    async def close(self) -> None: ...
