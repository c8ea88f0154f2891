"""The guide through the first start: which step is shown, and how the ones before it were left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """In their order. The till is made at the end of TILL; what comes before it is asked before there is a till."""

    COUNTRY = "country"
    SHOP = "shop"
    MONEY = "money"
    TILL = "till"
    MANAGER = "manager"
    RAILS = "rails"
    PRINTER = "printer"
    PRODUCTS = "products"
    READY = "ready"


class Left(StrEnum):
    """How a step was left."""

    DONE = "done"
    SKIPPED = "skipped"


STEPS = tuple(Step)
FOUNDING = (Step.COUNTRY, Step.SHOP, Step.MONEY, Step.TILL)


@dataclass(frozen=True, slots=True)
class StockView:
    """What came of products that were read from a file or typed; `problem` is a code, `words` the reader's own."""

    running: bool = False
    answered: int = 0  # how many wishes were answered, whatever the answer
    products: int = 0  # taken by the last one
    problem: str = ""
    words: str = ""
    line: int = 0  # of the first bad row
    bad: int = 0  # how many rows are
    path: str = ""
    files: tuple[str, ...] | None = None  # catalogue files that were found; None: nobody looked yet


@dataclass(frozen=True, slots=True)
class GuideView:
    step: Step
    left: tuple[tuple[Step, Left], ...] = ()
    founding: bool = False  # there is no till yet
    country: str = ""  # ISO 3166 code, as chosen
    stock: StockView = StockView()
