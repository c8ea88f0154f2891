"""What every page of the kiosk is given: looks, taps, pictures, options, and the way to the till."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import Command
from pos_terminal.app.views import LineView, TileView
from pos_terminal.ui.parts.tints import tint_of
from pos_terminal.ui.text.amounts import amount_text, isolated
from pos_terminal.ui.theme import Theme
from pos_terminal.ui.windows.kiosk.options import KioskOptions
from pos_terminal.ui.windows.kiosk.pictures import Pictures
from pos_terminal.ui.windows.kiosk.tap import Taps

ICONS = {
    "coffee": "coffee",
    "bakery": "croissant",
    "food": "sandwich",
    "produce": "apple",
    "dairy": "milk",
    "drinks": "cup-soda",
    "snacks": "cookie",
}
ENGLISH_EUROS = "en_IE"


@dataclass(slots=True)
class Booth:
    """`language` and `currency` are of the moment; everything else stays."""

    theme: Theme
    taps: Taps
    pictures: Pictures
    options: KioskOptions
    send: Callable[[Command], None]
    language: str = "en"
    currency: str = "EUR"
    names: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)  # of the products that were shown

    @property
    def locale(self) -> str:
        """How sums are written: the shop's way in the shop's language, else the way of the customer's."""
        if self.language == self.options.language:
            return self.options.locale
        return ENGLISH_EUROS if self.language == "en" and self.currency == "EUR" else self.language

    def amount(self, minor: int) -> str:
        return amount_text(minor, self.currency, self.locale)

    def within(self, minor: int, window: QWidget) -> str:
        """An amount inside a sentence."""
        text = self.amount(minor)
        return isolated(text) if window.isRightToLeft() else text

    def name_of(self, name: str, names: tuple[tuple[str, str], ...]) -> str:
        """A product's name in the customer's language."""
        return dict(names).get(self.language, name)

    def learn(self, tiles: tuple[TileView, ...]) -> None:
        """Remember what products are called in other languages."""
        self.names.update((tile.sku, tile.names) for tile in tiles if tile.names)

    def line_name(self, line: LineView) -> str:
        return self.name_of(line.name, self.names.get(line.sku, ()))

    def paint_picture(
        self, painter: QPainter, place: QRect, name: str, category: str, ratio: float, parts: int = 60
    ) -> None:
        """A picture in the middle of its place, `parts` percent of it; a drawn placeholder where there is none yet."""
        side = min(place.width(), place.height()) * parts // 100
        if side < 2:
            return
        corner = place.center() - QRect(0, 0, side, side).center()
        picture = self.pictures.picture(name, side, side, ratio)
        if not picture.isNull():
            picture.setDevicePixelRatio(ratio)
            size = picture.deviceIndependentSize().toSize()
            painter.drawPixmap(
                corner.x() + (side - size.width()) // 2, corner.y() + (side - size.height()) // 2, picture
            )
            return
        self._paint_stand_in(painter, QRect(corner.x(), corner.y(), side, side), category, ratio)

    def _paint_stand_in(self, painter: QPainter, box: QRect, category: str, ratio: float) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("surface"))
        painter.setOpacity(0.7)
        painter.drawEllipse(box.adjusted(box.width() // 8, box.width() // 8, -box.width() // 8, -box.width() // 8))
        painter.setOpacity(1.0)
        side = box.width() * 2 // 5
        icon = self.theme.pixmap(icon_of(category), "text_muted", side, ratio)
        painter.drawPixmap(box.center().x() - side // 2, box.center().y() - side // 2, icon)
        painter.restore()


def icon_of(category: str) -> str:
    """The icon of a category; a star for the shop's favourites."""
    return ICONS.get(tint_of(category), "star") if category else "star"
