"""Spots and the orders on them: registered by their code, waiting, open, closed (paysera.md 5, 6 and 7)."""

import re
from collections.abc import Callable
from urllib.parse import parse_qsl

from pos_terminal.sandbox.ask import Ask, CustomerCannot, Refusal, Reply, body_object
from pos_terminal.sandbox.paysera import shapes
from pos_terminal.sandbox.paysera.settings import PayseraSettings
from pos_terminal.sandbox.paysera.transaction import (
    UNPAID,
    OrderState,
    Spot,
    SpotState,
    TableOrder,
    Transaction,
)

_CODE = re.compile(r"PAYSERA\*(?P<location>[0-9]+):(?P<identifier>.{1,32})")


class Tables:
    """The spots of a client's locations."""

    def __init__(
        self,
        locations: tuple[int, ...],
        settings: Callable[[], PayseraSettings],
        transaction: Callable[[str], Transaction],
        revoke: Callable[[Transaction], None],
    ) -> None:
        self._locations = locations
        self._settings = settings
        self._transaction = transaction
        self._revoke = revoke
        self.spots: dict[int, Spot] = {}
        self.orders: dict[int, TableOrder] = {}
        self.calls: dict[str, Callable[[Ask], Reply]] = {
            "spots": self._list,
            "spot": self._by_id,
            "spot_by_code": self._by_code,
            "attach": self._attach,
            "order": lambda ask: Reply(200, shapes.order_doc(self._order(ask))),
            "exchange": self._exchange,
            "detach": self._detach,
            "close_spot": self._close,
            "check_in": self._payers_only,
            "check_out": self._payers_only,
        }

    def reset(self) -> None:
        self.spots.clear()
        self.orders.clear()

    def by_code(self, code: str) -> Spot | None:
        """The spot of a printed code, registered now if it is new; None for what is no code."""
        found = _CODE.fullmatch(code)
        if found is None:
            return None
        location, identifier = int(found["location"]), found["identifier"]
        for spot in self.spots.values():
            if spot.location == location and spot.identifier.casefold() == identifier.casefold():
                return spot
        spot = Spot(len(self.spots) + 1, location, identifier)
        self.spots[spot.number] = spot
        return spot

    # --- guests

    def check_in(self, spot: Spot, guest: str) -> None:
        """A payer is at one spot only (paysera.md 7)."""
        for other in self.spots.values():
            if other is not spot and guest in other.guests:
                self.check_out(other, guest)
        if guest not in spot.guests:
            spot.guests.append(guest)
        if spot.state is SpotState.CLOSED:
            spot.state = SpotState.WAITING

    def check_out(self, spot: Spot, guest: str) -> None:
        """Raises CustomerCannot. An open spot stays open until the shop closes it."""
        if guest not in spot.guests:
            raise CustomerCannot("nobody of that name is at the table")
        spot.guests.remove(guest)
        if not spot.guests and spot.state is SpotState.WAITING:
            spot.state = SpotState.CLOSED

    def to_pay(self, spot: Spot) -> Transaction:
        """The first order that waits to be paid. Raises CustomerCannot."""
        for order in spot.orders:
            if order.state is OrderState.PENDING and order.transaction.state in UNPAID:
                return order.transaction
        raise CustomerCannot("there is nothing to pay at this table")

    def exchange(self, spot: Spot, other: Callable[[Transaction], Transaction]) -> None:
        """A colleague at another till changes the bill that is not paid yet. Raises CustomerCannot."""
        for order in spot.orders:
            if not order.closed and order.state in (OrderState.PENDING, OrderState.RESERVED):
                order.transaction = other(order.transaction)
                return
        raise CustomerCannot("there is no bill to change at this table")

    # --- calls

    def _reply(self, spot: Spot) -> Reply:
        return Reply(200, shapes.spot_doc(spot, self._settings(), with_orders=True))

    def _spot(self, ask: Ask) -> Spot:
        spot = self.spots.get(int(ask.id)) if ask.id.isdecimal() else None
        if spot is None:
            raise Refusal(404, shapes.NOT_FOUND, "No such spot")
        if spot.location not in self._locations:
            raise Refusal(403, shapes.FORBIDDEN, "That spot is at somebody else's location")
        return spot

    def _by_id(self, ask: Ask) -> Reply:
        if not self._settings().spots_answered:
            raise Refusal(403, shapes.FORBIDDEN, "Spots are read by payers")
        return self._reply(self._spot(ask))

    def _by_code(self, ask: Ask) -> Reply:
        settings = self._settings()
        if not settings.spot_by_code:
            raise Refusal(403, shapes.FORBIDDEN, "Spots are read by payers")
        query = dict(parse_qsl(ask.target.partition("?")[2]))
        spot = self.by_code(query.get("code", ""))
        if spot is None:
            raise Refusal(400, shapes.BAD_PARAMETERS, "code is no spot's code", violation=True)
        if spot.location not in self._locations:
            raise Refusal(403, shapes.FORBIDDEN, "That spot is at somebody else's location")
        return self._reply(spot)

    def _list(self, ask: Ask) -> Reply:
        """paysera.md 6, row 2, and 3.3."""
        settings, query = self._settings(), dict(parse_qsl(ask.target.partition("?")[2]))
        words = {"closed": SpotState.CLOSED, "waiting": SpotState.WAITING, settings.filter_word: SpotState.OPEN}
        state = words.get(query.get("status", "waiting"))
        if state is None:
            raise Refusal(400, shapes.BAD_PARAMETERS, "no such status", violation=query["status"] != "open")
        found = [
            shapes.spot_doc(spot, settings, with_orders=False)
            for spot in self.spots.values()
            if spot.state is state and spot.location in self._locations
        ]
        return Reply(200, shapes.page("spots", found, query))

    def _order(self, ask: Ask) -> TableOrder:
        order = self.orders.get(int(ask.id)) if ask.id.isdecimal() else None
        if order is None:
            raise Refusal(404, shapes.NOT_FOUND, "No such order")
        return order

    def _named(self, ask: Ask) -> Transaction:
        key = body_object(ask, shapes.BAD_REQUEST).get("transaction_key")
        if not isinstance(key, str):
            raise Refusal(400, shapes.BAD_PARAMETERS, "transaction_key is missing", violation=True)
        return self._transaction(key)

    def _attach(self, ask: Ask) -> Reply:
        """paysera.md 7: waiting (or open, for a split bill) -> open."""
        spot, transaction = self._spot(ask), self._named(ask)
        if spot.state is SpotState.CLOSED:
            raise Refusal(409, shapes.BAD_STATE, "Nobody is at this spot")
        if any(order.transaction is transaction and not order.closed for order in spot.orders):
            raise Refusal(409, shapes.BAD_STATE, "It is on this spot", violation=not ask.excused)
        order = TableOrder(50 + len(self.orders), spot.number, transaction, outlives=self._settings().order_outlives)
        self.orders[order.id] = order
        spot.orders.append(order)
        spot.state = SpotState.OPEN
        return Reply(200, shapes.order_doc(order))

    def _exchange(self, ask: Ask) -> Reply:
        order, transaction = self._order(ask), self._named(ask)
        if order.state is not OrderState.PENDING:
            raise Refusal(409, shapes.BAD_STATE, f"It is {order.state}")
        old, order.transaction = order.transaction, transaction
        if self._settings().exchange_revokes:
            self._revoke(old)
        return Reply(200, shapes.order_doc(order))

    def _detach(self, ask: Ask) -> Reply:
        order = self._order(ask)
        if order.state is OrderState.CONFIRMED:
            raise Refusal(409, shapes.BAD_STATE, "It is confirmed", violation=True)
        if order.closed and not ask.excused:
            raise Refusal(409, shapes.BAD_STATE, "It is closed")
        order.closed = True
        return Reply(200, shapes.order_doc(order)) if self._settings().delete_answer == "object" else Reply(200, None)

    def _close(self, ask: Ask) -> Reply:
        """paysera.md 6, row 14: pending orders are closed with it."""
        spot = self._spot(ask)
        self.close(spot)
        return self._reply(spot)

    def close(self, spot: Spot) -> None:
        """The guests are gone, and the next ones find an empty table."""
        for order in spot.orders:
            if order.state is OrderState.PENDING:
                order.closed = True
        spot.orders = []
        spot.guests.clear()
        spot.state = SpotState.CLOSED

    def _payers_only(self, ask: Ask) -> Reply:
        raise Refusal(403, shapes.FORBIDDEN, "Only payers check in and out", violation=True)
