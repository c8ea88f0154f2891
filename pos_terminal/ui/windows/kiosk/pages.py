"""The pages of the kiosk in their stack, and what fades between them."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QStackedLayout, QWidget

from pos_terminal.ui.parts.cross_fade import CrossFade
from pos_terminal.ui.windows.kiosk.attract_page import AttractPage
from pos_terminal.ui.windows.kiosk.basket_page import BasketPage
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.dispense_page import DispensePage
from pos_terminal.ui.windows.kiosk.form import Form
from pos_terminal.ui.windows.kiosk.header import Header, Mark
from pos_terminal.ui.windows.kiosk.menu_page import MenuPage
from pos_terminal.ui.windows.kiosk.out_page import OutPage
from pos_terminal.ui.windows.kiosk.page import Page
from pos_terminal.ui.windows.kiosk.pay_page import PayPage
from pos_terminal.ui.windows.kiosk.result_page import ResultPage
from pos_terminal.ui.windows.kiosk.scene import Place
from pos_terminal.ui.windows.kiosk.staff_page import StaffPage
from pos_terminal.ui.windows.kiosk.ways_page import WaysPage


class Pages(QWidget):
    """One page at a time."""

    def __init__(self, booth: Booth) -> None:
        super().__init__()
        self.attract = AttractPage(booth)
        self.menu = MenuPage(booth)
        self.basket = BasketPage(booth)
        self.ways = WaysPage(booth)
        self.pay = PayPage(booth)
        self.dispense = DispensePage(booth)
        self.result = ResultPage(booth)
        self.out = OutPage(booth)
        self.staff = StaffPage(booth)
        self._by_place: dict[Place, Page] = {
            Place.ATTRACT: self.attract,
            Place.MENU: self.menu,
            Place.BASKET: self.basket,
            Place.WAYS: self.ways,
            Place.PAY: self.pay,
            Place.DISPENSE: self.dispense,
            Place.RESULT: self.result,
            Place.OUT: self.out,
            Place.STAFF: self.staff,
        }
        self._stack = QStackedLayout(self)
        self._stack.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for page in self._by_place.values():
            page.setMinimumSize(1, 1)
            self._stack.addWidget(page)
        self._fade = CrossFade(booth.theme, self)
        self.place: Place | None = None
        self.setMinimumSize(1, 1)

    def of(self, place: Place) -> Page:
        return self._by_place[place]

    def show_page(self, place: Place) -> bool:
        """Bring a page to the front; False where it is there already."""
        if place is self.place:
            return False
        if self.place is not None:
            self._fade.begin(self._by_place[self.place])
        self.place = place
        self._stack.setCurrentWidget(self._by_place[place])
        self._fade.raise_()
        return True

    def measure(self, form: Form) -> None:
        for page in self._by_place.values():
            page.resize(self.size())
            page.measure(form)

    def forget(self) -> None:
        """The pages of a sale hold nothing of it any more."""
        for page in (self.basket, self.ways, self.pay, self.dispense, self.result):
            page.forget()
        self.menu.begin()

    def headers(self) -> list[Header]:
        return self.findChildren(Header)

    def marks(self) -> list[Mark]:
        return self.findChildren(Mark)

    def end(self) -> None:
        self._fade.end()
