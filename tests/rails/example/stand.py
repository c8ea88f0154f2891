"""Tally in the sandbox: a bill is open, agreed to on a phone, taken or dropped, and given back once."""

from collections.abc import Callable

import msgspec

from pos_terminal.sandbox.ask import Ask, CustomerCannot, Refusal, Reply, body_object, money
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.digits import Cents
from pos_terminal.sandbox.stand import Stand

AT = "/bills/{id}"
ROUTES = {"bill": f"PUT {AT}", "look": f"GET {AT}", "drop": f"DELETE {AT}"}
ROUTES |= {call: f"POST {AT}/{call}" for call in ("take", "back")}


class Bill(msgspec.Struct):
    id: str
    sum: int
    status: str = "open"
    back: int = 0
    app: str = ""


class TallyStand(Stand[Bill]):
    """See Stand; it is its own service, and its paper leaves nothing open."""

    rail, badge, actions = "tally", "T", ("approve",)

    def __init__(self, clock: object, agenda: object, book: Book, created: Callable[[str, str], None]) -> None:
        self.service, self.made, self.credentials = self, {}, {"token": "a-token-of-the-sandbox"}
        self._book, self._created, self.start = book, created, lambda currency: self.made.clear()
        self.settings, self.routes, self.stand_at = msgspec.Struct, lambda: ROUTES, lambda origin: None

    def act(self, payment: Bill, action: str, amount: int | None) -> None:
        if payment.status != "open":
            raise CustomerCannot(f"the bill is {payment.status}")
        payment.status = "yes"

    def doc(self, payment: Bill) -> dict[str, object]:
        return {"rail": self.rail, "id": payment.id, "status": payment.status, "open": payment.status == "open"}

    def refuse(self, refusal: Refusal) -> Reply:
        return Reply(refusal.status, {"error": refusal.text})

    def answer(self, call: str, ask: Ask) -> Reply:
        if ask.headers.get("authorization") != f"Bearer {self.credentials['token']}":
            raise Refusal(401, 0, "who is that?")
        minor = money(body_object(ask, 0), "sum", 0) if ask.body else 0
        if call == "bill" and ask.id not in self.made:
            self.made[ask.id] = Bill(ask.id, minor)
            self._created(self.rail, ask.id)
        if (bill := self.made.get(ask.id)) is None:
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
