"""What of the catalogue is on the screen: its categories and tiles, a search, and why nothing of it can be sold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.app.commands import Command, Foresee, Search, ShowCategory
from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Lookup
from pos_terminal.app.reports import CatalogReport, LookAgain, Report, SearchReport, TilesReport
from pos_terminal.domain.product import Product

LOOK_S = 20.0  # at a kiosk a catalogue that cannot be sold is looked at again after so long


@dataclass(slots=True)
class Shelf:
    """The part of the catalogue that is on the screen."""

    category: str = ""
    categories: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    stocked: bool | None = None
    theirs: str = ""  # the currency of the catalogue's prices, where it is not the till's
    unreadable: bool = False  # its first page could not be read
    search: tuple[str, tuple[Product, ...], bool] | None = None
    wanted: str = ""  # the text that is being searched
    foreseen: str = ""  # the text that was searched ahead
    ahead: SearchReport | None = None  # its hits, until the next search

    @property
    def sells_nothing(self) -> str:
        """Why nothing of the catalogue can be sold, as a problem code; empty while it can, or is not read yet."""
        if self.theirs:
            return "kiosk_catalogue_currency"
        if self.unreadable:
            return "kiosk_catalogue_broken"
        return "kiosk_catalogue_empty" if self.stocked is False else ""

    def ask(self, text: str) -> bool:
        """Take a search; say whether the reader must be asked: its hits are neither there nor on their way."""
        self.wanted = text
        foreseen, found, self.foreseen, self.ahead = self.foreseen, self.ahead, "", None
        if not text.strip():
            self.search = None
        elif found is not None and found.text == text:
            self.take(found)
        return bool(text.strip()) and foreseen != text

    def foresee(self, text: str) -> None:
        self.foreseen, self.ahead = text, None

    def take(self, report: SearchReport) -> None:
        """Show what was found, unless a later letter was typed meanwhile; keep what was searched ahead."""
        if report.text == self.wanted:
            self.search = (report.text, report.products, report.barcode)
        elif report.text == self.foreseen:
            self.ahead = report


class Browsing:
    """Has the catalogue's reader look for what is asked, and keeps what it found on the shelf."""

    def __init__(self, desk: Desk, lookup: Lookup, again_in: Callable[[float, Report], None]) -> None:
        """`again_in` brings a report back to the till after so many seconds."""
        self.shelf = Shelf()
        self._desk = desk
        self._lookup = lookup
        self._again_in = again_in
        self._looking = False  # it is planned when the catalogue is looked at again

    def command(self, command: Search | Foresee | ShowCategory) -> None:
        match command:
            case Search(text=text):
                if self.shelf.ask(text):
                    self._lookup.search(text)
            case Foresee(text=text):
                self.shelf.foresee(text)
                self._lookup.foresee(text)
            case ShowCategory(name=name):
                self._lookup.show(name)

    def heard(self, report: TilesReport | SearchReport | CatalogReport | LookAgain) -> None:
        shelf = self.shelf
        match report:
            case TilesReport(category=category, categories=categories, products=products):
                shelf.category, shelf.categories, shelf.products = category, categories, products
                shelf.stocked, shelf.theirs, shelf.unreadable = bool(products or categories), "", False
                self._look_again()
            case SearchReport():
                shelf.take(report)
            case CatalogReport(theirs=theirs) if theirs:
                self.unsellable(theirs, asked=bool(shelf.wanted.strip()))
            case CatalogReport(first=first):
                if not shelf.unreadable:
                    self._desk.error("catalogue_broken")
                shelf.unreadable = shelf.unreadable or first
                self._look_again()
            case LookAgain():
                self._looking = False
                self.show_first()

    def show_first(self) -> None:
        """Have the catalogue's first page read."""
        self._lookup.show("")

    def imported(self) -> None:
        """Have what is on the screen read again: there are other products."""
        self._lookup.show(self.shelf.category)

    def unsellable(self, theirs: str, asked: bool = True) -> None:
        """The catalogue's prices are in another currency: no tile is left, and the reason stands in their place."""
        shelf = self.shelf
        shelf.category, shelf.categories, shelf.products, shelf.search = "", (), (), None
        shelf.stocked, shelf.theirs, shelf.unreadable = False, theirs, False
        self._look_again()
        if asked:
            self._desk.error("catalogue_currency", theirs=theirs, ours=self._desk.rules.shop.currency)

    def unseen(self, item: Command | Report) -> bool:
        """Say whether an item changes nothing that is shown: a search ahead of the key that is held back."""
        return isinstance(item, Foresee) or (isinstance(item, SearchReport) and item.text != self.shelf.wanted)

    # --- within

    def _look_again(self) -> None:
        """Where customers serve themselves nobody taps "Look again": what is imported meanwhile is seen by itself."""
        if self._desk.rules.kiosk is not None and self.shelf.sells_nothing and not self._looking:
            self._looking = True
            self._again_in(LOOK_S, LookAgain())
