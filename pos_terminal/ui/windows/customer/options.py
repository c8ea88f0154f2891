"""What the customer's window is told once: language, the shop's own words and the clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from time import monotonic


@dataclass(frozen=True, slots=True)
class Promo:
    """The shop's offer while nobody pays; `price` in minor units, `picture` a name in resources/demo/pictures."""

    kicker: str
    title: str
    price: int | None = None
    picture: str = ""


@dataclass(frozen=True, slots=True)
class CustomerOptions:
    """`ways` are the rails in use by id, besides cash; `monotonic` is the clock of `ends_at`, in seconds.

    `sound` plays a cue of DESIGN section 10; the customer's side has only "tick", in the last five seconds.
    """

    locale: str = "en"
    ways: tuple[str, ...] = ()
    slogan: str = ""
    mark: str = ""  # a picture name; empty: a shop front
    promo: Promo | None = None
    result_s: float = 8.0
    monotonic: Callable[[], float] = monotonic
    hour: Callable[[], int] = lambda: datetime.now().hour
    sound: Callable[[str], None] = lambda cue: None
