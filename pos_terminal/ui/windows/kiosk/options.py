"""What the kiosk's window is told once: language, times, the shop's own words and pictures, the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from time import monotonic

ENGLISH = (("en", "English"),)


@dataclass(frozen=True, slots=True)
class KioskOptions:
    """`languages` are code and own name; `speak_in` has the program's words in one from now on. Times in seconds.

    `monotonic` is the clock of everything that waits. `sound` plays a cue of DESIGN section 10. `say` speaks a title,
    None where nothing can speak. `ways` are the rails in use by id, in the order in which they are offered.
    """

    locale: str = "en"
    language: str = "en"
    languages: tuple[tuple[str, str], ...] = ENGLISH
    speak_in: Callable[[str], None] = lambda code: None
    ways: tuple[str, ...] = ()
    slogan: str = ""  # empty: a greeting
    mark: str = ""  # a picture name; empty: a shop front
    attract: tuple[str, ...] = ()  # picture names, the first stands in the middle
    pictures: tuple[Path, ...] = ()  # folders where product pictures lie
    now: Callable[[], datetime] = datetime.now
    monotonic: Callable[[], float] = monotonic
    sound: Callable[[str], None] = lambda cue: None
    say: Callable[[str], None] | None = None
    idle_s: float = 45.0
    answer_s: float = 15.0
    thanks_s: float = 10.0
    fault_s: float = 30.0
    staff_idle_s: float = 60.0
    locked: bool = True
