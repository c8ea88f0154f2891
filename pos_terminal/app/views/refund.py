"""A refund as its dialog shows it, before and after it was asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RefundLineView:
    """A line of the sale: what was bought and paid, what may still come back, what was chosen."""

    id: str
    name: str
    unit: str
    bought: int  # thousandths
    left: int  # thousandths that may still come back
    paid: int  # minor units, after every discount
    chosen: int = 0  # thousandths
    minor: int = 0  # what the chosen part gives back, before its share of loyalty


@dataclass(frozen=True, slots=True)
class RefundWay:
    """Where the money goes. `why` is a problem code where this tender can give nothing back."""

    title: str
    rail: str
    paid: int
    returned: int
    left: int
    minor: int = 0  # of this refund
    why: str = ""
    only_once: bool = False  # the rail refunds one time: nothing can follow
    loyalty_comes_back: bool = False
    refused: bool = False  # before: the last try was; after: this one was
    cash: bool = False  # its share goes back as cash instead


@dataclass(frozen=True, slots=True)
class RefundView:
    """`state`: plan, sending, refunded, refused, doubt, cash (hand it over). Sums in minor units."""

    sale: str
    number: str
    mode: str
    lines: tuple[RefundLineView, ...]
    ways: tuple[RefundWay, ...]
    paid: int
    returned: int  # before this one
    left: int  # after this one
    chosen: int = 0  # lines chosen, count
    gross: int = 0  # of the chosen lines before their share of loyalty
    loyalty: int = 0  # that share
    minor: int = 0  # what goes back
    problem: str = ""  # why it cannot be done as chosen, a problem code
    problem_args: tuple[tuple[str, str], ...] = ()
    can_cash_instead: bool = False
    state: str = "plan"
    words: str = ""  # the service's
    receipt: str = ""
    only_whole: bool = False
    cash_instead: bool = False  # chosen
    can_void: bool = False  # a just closed cash sale: whole, and its basket is offered again
    cash: int = 0  # what the drawer gives, with its rounding
    rounding: int = 0
    older_copy: str = ""  # the sale is from before an older copy of the records went on: told, asking, untold
    asked: int = 0  # once it was begun: what was asked for; `minor` is then what went or may have gone back
