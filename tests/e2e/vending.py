"""A vending machine in a corner: a till without anybody, its machine on a serial line, a customer with a phone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentView, TillView
from pos_terminal.config.paths import places
from pos_terminal.devices.dispenser import Controller
from pos_terminal.domain.dispense import MachineState, Slot
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.sale import Sale
from pos_terminal.store.catalog_import import import_catalogue
from tests.devices.dispenser.cable import Cable
from tests.e2e.counter import Counter, wait_for
from tests.e2e.judge import Told, judge, read

CATALOGUE = """sku,name,price,tax_rate,slot
water,Water,2.00,22,A1
salad,Salad,6.00,10,A2
crisps,Crisps,1.50,22,A3
bread,Bread,1.00,4,
"""
SLOTS = (Slot("A1", 5, 2), Slot("A2", 2, 2), Slot("A3", 9, 2))
DROP_S = 0.05
PRICES = {"water": 200, "salad": 600, "crisps": 150}
SETTINGS: dict[str, dict[str, dict[str, object]]] = {
    "swip, less": {"swip": {"settle_less": True}},
    "swip, refund": {"swip": {"settle_less": False}},
    "droppay, held": {"droppay": {"charge": "hold"}},
    "droppay, now": {"droppay": {"charge": "now"}},
    "paysera": {"paysera": {}},
    "card": {"card": {}},
}


class Corner:
    """One till on one data folder with one machine; the machine outlives the till's process."""

    def __init__(self, counter: Counter, controller: Controller, cable: Cable | None, way: str) -> None:
        self.counter = counter
        self.machine = controller
        self.rail = way.partition(",")[0]
        start, folder = counter.start_line, places(counter.folder)
        rails = {**start.rails}
        for name, changed in SETTINGS[way].items():
            rails[name] = {**rails[name], **changed}
        port = cable.port if cable is not None else ""
        counter.start_line = msgspec.structs.replace(start, rails=rails, kiosk=True, machine=port, external=False)
        folder.make()
        self.stock(CATALOGUE)

    def stock(self, goods: str) -> None:
        """Take a catalogue's text for the goods from now on."""
        table = self.counter.folder / "catalogue.csv"
        table.write_text(goods)
        import_catalogue(table, places(self.counter.folder).catalogue, "EUR")

    def ready(self) -> Corner:
        """Wait until the till has seen its machine."""
        self.counter.until(lambda view: view.machine is MachineState.READY and not view.no_rails)
        return self

    def order(self, *skus: str) -> None:
        self.counter.send(*(cmd.AddItem(sku) for sku in skus), cmd.Pay(), cmd.StartPayment(self.rail))

    def shows(self) -> PaymentView:
        found = self.counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text)).payment
        assert found is not None
        return found

    def pays(self, *skus: str) -> None:
        """Order and approve on the phone."""
        self.order(*skus)
        self.shows()
        self.counter.control.customer(self.rail, "approve")

    @property
    def payment(self) -> Payment:
        return read(self.counter.folder).payment

    @property
    def sale(self) -> Sale:
        (sale,) = read(self.counter.folder).sales.values()
        return sale

    def ends(self) -> Told:
        """Wait until payment and sale are over and what goes back is back, then have it judged."""
        wait_for(self._over, "the end of the sale")
        return judge(self.counter.folder, self.counter.control)

    def _over(self) -> bool:
        told = read(self.counter.folder)
        if not told.payments or not all(sale.ended for sale in told.sales.values()):
            return False
        back = all(sale.open_return is None for sale in told.sales.values())
        return back and all(self._rests(payment) for payment in told.payments.values())

    def _rests(self, payment: Payment) -> bool:
        if not payment.final or payment.in_flight is not None:
            return False
        goods, sale = payment.goods, read(self.counter.folder).sales[payment.sale]
        owed = goods is not None and bool(goods.missing) and bool(goods.delivered) and payment.paid == payment.due
        return not owed or payment.state is not PayState.SETTLED or bool(sale.returns) or payment.owed > 0

    @property
    def net(self) -> int:
        """Return what the services have of the customer's money now, in minor units."""
        return self.counter.control.ledger().net

    def saw(self, what: str) -> TillView:
        """Wait for a notice."""
        return self.counter.until(lambda view: what in [notice.code for notice in view.notices])


@contextmanager
def machine() -> Iterator[tuple[Controller, Cable]]:
    controller = Controller("Corner", SLOTS, time.monotonic, drop_s=DROP_S)
    cable = Cable(controller)
    try:
        yield controller, cable
    finally:
        cable.cut()
