"""Tally in the sandbox: a bill is open, agreed to on a phone, taken or dropped, and given back once."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from pos_terminal.sandbox.ask import Ask, CustomerCannot, Refusal, Reply, body_object, money
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.digits import Cents
from pos_terminal.sandbox.stand import Stand

ROUTES = {
    "bill": "PUT /bills/{id}",
    "look": "GET /bills/{id}",
    "take": "POST /bills/{id}/take",
    "drop": "DELETE /bills/{id}",
    "back": "POST /bills/{id}/back",
}


@dataclass
class Bill:
    id: str
    sum: int
    status: str = "open"
    back: int = 0
    app: str = ""


class Nothing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """There is nothing to choose."""


class TallyStand(Stand[Bill]):
    """See Stand; it is its own service."""

    rail, badge, actions = "tally", "T", ("approve",)

    def __init__(self, clock: object, agenda: object, book: Book, created: Callable[[str, str], None]) -> None:
        self.service, self._book, self._created = self, book, created
        self.credentials, self.made = {"token": "a-token-of-the-sandbox"}, {}
        self.settings, self.change, self.routes = Nothing, lambda changes: Nothing(**changes), lambda: ROUTES
        self.start = lambda currency: self.made.clear()
        self.use = self.stand_at = lambda value: None

    def act(self, payment: Bill, action: str, amount: int | None) -> None:
        if payment.status != "open":
            raise CustomerCannot(f"the bill is {payment.status}")
        payment.status = "yes"

    def doc(self, payment: Bill) -> dict[str, object]:
        taken = payment.status == "taken"
        return {"rail": self.rail, "id": payment.id, "status": payment.status, "qr_text": f"TALLY:{payment.id}",
                "amount": payment.sum, "paid": taken, "open": payment.status == "open"}  # fmt: skip

    def refuse(self, refusal: Refusal) -> Reply:
        return Reply(refusal.status, {"error": refusal.text})

    def answer(self, call: str, ask: Ask) -> Reply:
        """Every answer is the bill as it is then."""
        if ask.headers.get("authorization") != f"Bearer {self.credentials['token']}":
            raise Refusal(401, 0, "who is that?")
        minor = money(body_object(ask, 0), "sum", 0) if ask.body else 0
        if call == "bill" and ask.id not in self.made:
            self.made[ask.id] = Bill(ask.id, minor)
            self._created(self.rail, ask.id)
        bill = self.made.get(ask.id)
        if bill is None:
            raise Refusal(404, 0, "no such bill")
        match call, bill.status:
            case "take", "yes" if minor == bill.sum:
                bill.status = "taken"
                self._book.move(self.rail, Move.CAPTURE, bill.id, bill.id, minor)
            case "drop", "open" | "yes":
                bill.status = "gone"
            case "back", "taken" if not bill.back and minor <= bill.sum:
                bill.back = minor
                self._book.move(self.rail, Move.REFUND, bill.id, bill.id, minor)
            case "take" | "drop" | "back", _:
                raise Refusal(409, 0, f"the bill is {bill.status}", violation=not ask.excused)
        return Reply(200, {"id": bill.id, "sum": Cents(bill.sum), "back": Cents(bill.back), "status": bill.status})
