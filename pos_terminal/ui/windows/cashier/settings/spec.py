"""One setting of the page: where it stands in the file, how it is edited, what it is called."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

CONTEXT = "settings"


class Kind(StrEnum):
    """How a value is edited."""

    TEXT = "text"
    LINES = "lines"  # a list, two of its lines
    STEP = "step"
    SUM = "sum"  # minor units
    PERCENT = "percent"  # hundredths of a percent
    CHOICE = "choice"
    SWITCH = "switch"


@dataclass(frozen=True, slots=True)
class Spec:
    """One setting; words are the sources of their translations. `unit` has {n} in it, `least` to `most` in steps."""

    path: str
    kind: Kind
    words: str
    hint: str = ""
    default: str | int | bool = ""
    choices: tuple[tuple[str | int, str], ...] = ()  # without words: a sum
    least: int = 0
    most: int = 10**9
    step: int = 1
    unit: str = "{n}"
    wide: bool = False
    name: str = ""  # of its controls; else from the path

    @property
    def base(self) -> str:
        return self.name or "settings_" + self.path.replace(".", "_")


def told(words: str) -> str:
    """The translation of a spec's words."""
    return QCoreApplication.translate(CONTEXT, words) if words else ""
