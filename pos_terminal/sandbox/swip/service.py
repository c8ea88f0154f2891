"""The SWiP service: orders created, closed once, refunded, cancelled (swip.md 2, 4 and 5)."""

import random
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.sandbox.ask import Ask, Refusal, Reply, body_object, money
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.clock import NS, Agenda, Clock
from pos_terminal.sandbox.settings import SwipSettings
from pos_terminal.sandbox.swip import shapes
from pos_terminal.sandbox.swip.order import Order, OrderState

RAIL = "swip"
LEAST_VERSION = 2


@dataclass(frozen=True, slots=True)
class SwipCredentials:
    """What onboarding hands over (swip.md 1)."""

    token: str
    merchant_id: str
    store_id: str
    cash_id: str


class SwipService:
    """All orders of the sandbox's one merchant."""

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, credentials: SwipCredentials) -> None:
        self._clock = clock
        self._agenda = agenda
        self._book = book
        self._credentials = credentials
        self.settings = SwipSettings()
        self.phone_root = ""
        self.orders: dict[str, Order] = {}
        self.created: Callable[[str, str], None] = lambda rail, order_id: None
        self._by_reference: dict[str, str] = {}
        self._calls: dict[str, Callable[[Ask], Reply]] = {
            "create": self._create,
            "look": self._look,
            "status": self._look,
            "close": self._close,
            "refund": self._refund,
            "cancel_payment": self._cancel_payment,
            "cancel_order": self._cancel_order,
        }

    def reset(self) -> None:
        self.orders.clear()
        self._by_reference.clear()

    def answer(self, call: str, ask: Ask) -> Reply:
        """Raises Refusal."""
        self._check_headers(ask)
        return self._calls[call](ask)

    def refuse(self, refusal: Refusal) -> Reply:
        return shapes.error_reply(refusal, self._clock.now_ns())

    def give_back(self, order: Order) -> None:
        """Lets go what is only held (swip.md 2.4: a failed close, 0, cancel or expiry)."""
        self._book.move(RAIL, Move.RELEASE, order.id, order.reference, order.held)
        order.held = 0
        order.paid = False

    def _check_headers(self, ask: Ask) -> None:
        """swip.md 1: the token, then the other four."""
        if ask.headers.get("authorization") != f"Bearer {self._credentials.token}":
            raise Refusal(401, shapes.BAD_TOKEN, "Token missing or wrong")
        for name in ("x-merchant-id", "x-store-id", "x-cash-id", "api-version"):
            if not ask.headers.get(name):
                raise Refusal(400, shapes.BAD_FIELD, f"header {name} is missing", violation=True)
        version = ask.headers["api-version"]
        if not version.isdecimal() or int(version) < LEAST_VERSION:
            raise Refusal(400, shapes.BAD_FIELD, f"api-version {version} is not known", violation=True)
        if ask.headers["x-merchant-id"] != self._credentials.merchant_id:
            raise Refusal(403, shapes.BAD_TOKEN, "This token is not for this merchant")

    def _find(self, ask: Ask) -> Order:
        order = self.orders.get(ask.id)
        if order is None:
            raise Refusal(404, shapes.NOT_FOUND, "No such order")
        return order

    def _order_reply(self, order: Order) -> Reply:
        return Reply(200, shapes.order_doc(order, self.settings, self._clock.now_ns()))

    def _create(self, ask: Ask) -> Reply:
        """E1, swip.md 2.1."""
        doc = shapes.read_create(ask)
        reference = str(doc["merchantOrderId"])
        code = str(doc.get("sessionCode", ""))
        if reference in self._by_reference:
            raise Refusal(422, shapes.SAME_ORDER_ID, "merchantOrderId was used before", violation=True)
        if code and any(o.session_code == code and o.state is OrderState.OPEN for o in self.orders.values()):
            raise Refusal(422, shapes.SESSION_TAKEN, "This session has an open order", violation=True)
        order = self._new_order(doc, reference, code, ask)
        self.orders[order.id] = order
        self._by_reference[reference] = order.id
        self._agenda.at(order.expires_ns, lambda: self._expire(order))
        reply = self._order_reply(order)
        self.created(RAIL, order.id)
        return reply

    def _new_order(self, doc: dict[str, object], reference: str, code: str, ask: Ask) -> Order:
        now = self._clock.now_ns()
        total = money(doc, "total", shapes.BAD_FIELD)
        return Order(
            id=reference if self.settings.uuid_adopted and _is_uuid(reference) else str(uuid.uuid4()),
            session_code=code or f"{self.phone_root}{random.randrange(10**10, 10**11)}",
            static=bool(code),
            sent=doc,
            desk={
                "merchantId": ask.headers["x-merchant-id"],
                "storeId": ask.headers["x-store-id"],
                "cashId": ask.headers["x-cash-id"],
            },
            sent_total=total,
            total=total,
            total_original=money(doc, "totalOriginal", shapes.BAD_FIELD),
            created_ns=now,
            expires_ns=now + round(self.settings.expiry_s * NS),
        )

    def _expire(self, order: Order) -> None:
        """swip.md 4.3: the order dies and any payment returns; or a paid one outlives its time."""
        stays = order.paid and self.settings.paid_at_expiry == "stays"
        if order.state is OrderState.OPEN and not stays:
            order.state = OrderState.EXPIRED
            self.give_back(order)

    def _look(self, ask: Ask) -> Reply:
        """E2, swip.md 2.2."""
        return self._order_reply(self._find(ask))

    def _close(self, ask: Ask) -> Reply:
        """E4, swip.md 2.4: once only; a failed one gives the money back."""
        order = self._find(ask)
        self._check_first_close(order)
        order.closes += 1
        try:
            amount = self._closing_amount(ask, order)
        except Refusal:
            self._fail_close(order)
            raise
        self._close_with(order, amount)
        return self._order_reply(order)

    def _check_first_close(self, order: Order) -> None:
        if order.closes:
            if self.settings.second_close == "refund":
                self._take_back(order)
            raise Refusal(422, shapes.CLOSED_BEFORE, "The order was closed before", violation=True)
        if order.state is not OrderState.OPEN:
            raise Refusal(422, shapes.NOT_OPEN, "The order is not open")

    def _closing_amount(self, ask: Ask, order: Order) -> int:
        doc = body_object(ask, shapes.BAD_FIELD)
        if "amount" not in doc:
            raise Refusal(422, shapes.NO_AMOUNT, "amount is missing", violation=True)
        amount = money(doc, "amount", shapes.BAD_FIELD)
        if amount > (order.held if order.paid else order.total):
            raise Refusal(422, shapes.TOO_MUCH, "More than the order's sum", violation=not ask.misled)
        return amount

    def _fail_close(self, order: Order) -> None:
        self.give_back(order)
        if self.settings.failed_close == "closed":
            self._mark_closed(order, 0)

    def _close_with(self, order: Order, amount: int) -> None:
        """swip.md 4.2: 0 cancels; unpaid with a sum is scenario 2; paid is captured."""
        if amount and order.paid:
            self._book.move(RAIL, Move.CAPTURE, order.id, order.reference, amount)
            self._book.move(RAIL, Move.RELEASE, order.id, order.reference, order.held - amount)
            order.captured, order.held = amount, 0
            order.hold_until_ns = self._clock.now_ns() + round(self.settings.hold_s * NS)
        else:
            self.give_back(order)
        self._mark_closed(order, amount)

    def _mark_closed(self, order: Order, amount: int) -> None:
        order.state = OrderState.CLOSED
        order.amount = amount
        order.closed_ns = self._clock.now_ns()

    def _take_back(self, order: Order) -> None:
        """The other reading of a second close: the payment is undone."""
        left = order.captured - order.refunded
        self._book.move(RAIL, Move.CANCEL, order.id, order.reference, left)
        order.captured, order.refunded = 0, 0
        self.give_back(order)
        order.amount = 0

    def _refund(self, ask: Ask) -> Reply:
        """E5, swip.md 2.5 and 5: CLOSED and paid, parts within the sum; no amount = all that is left."""
        order = self._find(ask)
        doc = body_object(ask, shapes.BAD_FIELD) if ask.body else {}
        if order.state is not OrderState.CLOSED or not order.paid:
            raise Refusal(422, shapes.NOT_CLOSED, "Only a closed, paid order is refunded", violation=True)
        left = order.captured - order.refunded
        amount = money(doc, "amount", shapes.BAD_FIELD) if "amount" in doc else left
        if not 0 < amount <= left:
            raise Refusal(422, shapes.TOO_MUCH, "Not within what is left of the payment", violation=True)
        order.refunded += amount
        self._book.move(RAIL, Move.REFUND, order.id, order.reference, amount)
        return Reply(200, shapes.done_doc("Refund accepted"))

    def _cancel_payment(self, ask: Ask) -> Reply:
        """E6, swip.md 2.6: only while held; too late is code 27 and no fault of the caller."""
        order = self._find(ask)
        if order.state is OrderState.OPEN:
            raise Refusal(422, shapes.NOT_CLOSED, "The order is not closed", violation=True)
        still_held = order.paid and not order.refunded and self._clock.now_ns() < order.hold_until_ns
        if not still_held:
            raise Refusal(422, shapes.TOO_LATE_TO_CANCEL, "Payment can no longer be cancelled")
        self._take_back(order)
        return Reply(200, shapes.done_doc("Payment cancelled"))

    def _cancel_order(self, ask: Ask) -> Reply:
        """E7, swip.md 2.7: only OPEN, never with a body."""
        order = self._find(ask)
        if ask.body.strip() not in (b"", b"{}"):
            raise Refusal(400, shapes.BAD_FIELD, "A partial cancel is not documented", violation=True)
        if order.state is not OrderState.OPEN:
            by_caller = order.state is not OrderState.EXPIRED and not ask.excused
            raise Refusal(422, shapes.NOT_OPEN, "The order is not open", violation=by_caller)
        order.state = OrderState.CANCELLED
        self.give_back(order)
        return self._order_reply(order)


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False
