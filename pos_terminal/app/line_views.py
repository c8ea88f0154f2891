"""The lines of a basket as the windows are given them, each drawn up anew only when it changed."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import LineView
from pos_terminal.domain.basket import Basket, Line


def line_view(line: Line, picture: str) -> LineView:
    return LineView(
        id=line.id,
        name=line.name,
        quantity=line.quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        amount=line.amount,
        discount=line.taken_off,
        discount_percent=line.discount.percent if line.discount else 0,
        discount_reason=line.discount.reason if line.discount else "",
        note=line.note,
        sku=line.sku,
        picture=picture,
        weighed=line.unit != "pcs",
        category=line.category,
        options=line.options,
    )


class LineViews:
    """Remembers the basket that was shown last: of its hundreds of lines a scan changes one.

    A line that did not change is the same object in the next view, so that windows see it without comparing.
    """

    def __init__(self, picture_of: Callable[[str], str]) -> None:
        """`picture_of` names the picture of a SKU."""
        self._picture_of = picture_of
        self._basket: Basket | None = None
        self._known: dict[str, tuple[Line, LineView]] = {}
        self._views: tuple[LineView, ...] = ()

    def of(self, basket: Basket) -> tuple[LineView, ...]:
        if basket is not self._basket:
            self._basket = basket
            self._known = {line.id: self._drawn(line) for line in basket.lines}
            self._views = tuple(view for _, view in self._known.values())
        return self._views

    def _drawn(self, line: Line) -> tuple[Line, LineView]:
        found = self._known.get(line.id)
        if found is not None and found[0] is line:
            return found
        return line, line_view(line, self._picture_of(line.sku))
