"""The DropPay service: access tokens, authorizations, charges, refunds (droppay.md 1.3, 2 and 3)."""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from pos_terminal.sandbox.ask import Ask, Refusal, Reply, body_object, money, text
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.clock import NS, Agenda, Clock
from pos_terminal.sandbox.droppay import shapes
from pos_terminal.sandbox.droppay.authorization import (
    Authorization,
    AuthState,
    Charge,
    PayToken,
    Policy,
    Refund,
)
from pos_terminal.sandbox.settings import DropPaySettings

RAIL = "droppay"


@dataclass(frozen=True, slots=True)
class DropPayCredentials:
    """What a merchant configures once (droppay.md 1.2)."""

    client_id: str
    client_secret: str
    connection_code: str
    pos_id: str


class DropPayService:
    """All authorizations of the sandbox's one POS."""

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, credentials: DropPayCredentials) -> None:
        self._clock = clock
        self._agenda = agenda
        self._book = book
        self._credentials = credentials
        self.settings = DropPaySettings()
        self.phone_root = ""
        self.authorizations: dict[str, Authorization] = {}
        self.created: Callable[[str, str], None] = lambda rail, authorization_id: None
        self._charges: dict[str, Charge] = {}
        self._refunds: dict[str, Refund] = {}
        self._by_pay_token: dict[str, Authorization] = {}
        self._access: dict[str, int] = {}
        self._calls: dict[str, Callable[[Ask], Reply]] = {
            "authorize": self._authorize,
            "look": self._look,
            "delete": self._delete,
            "charge": self._charge,
            "look_charge": self._look_charge,
            "refund": self._refund,
            "look_refund": self._look_refund,
            "brands": lambda ask: Reply(200, shapes.brands_doc()),
        }

    def reset(self) -> None:
        """Everything is forgotten, access tokens too."""
        self.authorizations.clear()
        self._charges.clear()
        self._refunds.clear()
        self._by_pay_token.clear()
        self._access.clear()

    def answer(self, call: str, ask: Ask) -> Reply:
        """Raises Refusal."""
        if call == "token":
            return self._token(ask)
        self._check_access(ask)
        return self._calls[call](ask)

    def refuse(self, refusal: Refusal) -> Reply:
        return shapes.error_reply(refusal)

    def grant(self, auth: Authorization, amount: int | None) -> None:
        """The customer agreed: BOOKED holds the sum, CHARGED takes it (droppay.md 3.1)."""
        now = self._clock.now_ns()
        auth.state, auth.approved_ns = AuthState.GRANTED, now
        auth.amount = auth.amount if amount is None else amount
        auth.updated_ns = now
        if auth.policy is Policy.BOOKED:
            auth.held = auth.amount
        if auth.policy is Policy.CHARGED:
            self._take(auth, auth.amount, None, str(uuid.uuid4()))

    def end(self, auth: Authorization, state: AuthState) -> None:
        """A final state lets go of what is held."""
        auth.state, auth.token = state, None
        auth.updated_ns = self._clock.now_ns()
        self._book.move(RAIL, Move.RELEASE, auth.id, auth.reference, auth.held)
        auth.held = 0

    def forget_access_tokens(self) -> None:
        """As if every access token had run out at once."""
        self._access.clear()

    def _token(self, ask: Ask) -> Reply:
        """droppay.md 1.3: the connection code is static and exchanged as often as asked."""
        doc = body_object(ask, shapes.WRONG)
        for name in ("grant_type", "code", "client_id", "client_secret", "scope"):
            text(doc, name, shapes.MISSING)
        if doc["grant_type"] != "authorization_code":
            raise Refusal(400, shapes.WRONG, "grant_type is not known", violation=True)
        own = self._credentials
        given = (doc["client_id"], doc["client_secret"], doc["code"])
        if given != (own.client_id, own.client_secret, own.connection_code):
            raise Refusal(401, shapes.BAD_LOGIN, "Wrong key, secret or connection code")
        if doc["scope"] != "app":
            raise Refusal(401, shapes.BAD_SCOPE, "Out of allowed scope")
        token, life = secrets.token_hex(16), self.settings.access_token_s
        self._access[token] = self._clock.now_ns() + life * NS
        answer: dict[str, object] = {"token_type": "bearer", "access_token": token, "expires_in": life}
        return Reply(200, {**answer, "refresh_token": secrets.token_hex(16), "sandbox_extra": []})

    def _check_access(self, ask: Ask) -> None:
        scheme, _, token = ask.headers.get("authorization", "").partition(" ")
        if scheme != "Bearer" or self._access.get(token, 0) <= self._clock.now_ns():
            raise Refusal(401, shapes.BAD_TOKEN, "Access token bad or expired")

    def _find(self, ask: Ask) -> Authorization:
        auth = self.authorizations.get(ask.id)
        if auth is None:
            raise Refusal(404, 0, "No such authorization")
        return auth

    def _authorize(self, ask: Ask) -> Reply:
        """droppay.md 2.1, POST."""
        doc = body_object(ask, shapes.WRONG)
        for name in ("pos_id", "description", "charge_amount"):
            if name not in doc:
                raise Refusal(400, shapes.MISSING, f"{name} is missing", violation=True)
        if text(doc, "pos_id", shapes.WRONG) != self._credentials.pos_id:
            raise Refusal(400, shapes.WRONG_ID, "No such POS")
        text(doc, "description", shapes.WRONG)
        auth = self._new_authorization(doc)
        self.authorizations[auth.id] = auth
        if auth.end_ns is not None:
            self._agenda.at(auth.end_ns, lambda: self._expire(auth))
        answer = shapes.authorization_doc(auth, self.settings)
        if not self.settings.status_in_post:
            del answer["status"]
        self.created(RAIL, auth.id)
        return Reply(201, answer)

    def _new_authorization(self, doc: dict[str, object]) -> Authorization:
        now, settings = self._clock.now_ns(), self.settings
        amount = money(doc, "charge_amount", shapes.WRONG)
        if amount == 0:
            raise Refusal(400, shapes.WRONG, "charge_amount must be above 0", violation=True)
        policy = shapes.read_policy(doc)
        count = shapes.read_count(doc, settings.count_name)
        if policy is not Policy.CHARGEABLE and count != 1:
            raise Refusal(400, shapes.WRONG, f"{policy} is charged once", violation=True)
        end = shapes.read_date(doc, "charge_date_end")
        if end is not None and end <= now:
            raise Refusal(400, shapes.WRONG_DATE, "charge_date_end has passed", violation=True)
        if end is None and settings.waiting_s is not None:
            end = now + round(settings.waiting_s * NS)
        own_id = _new_id("CHT")
        start = shapes.read_date(doc, "charge_date_start") or now
        sharing = f"{self.phone_root}{own_id}"
        return Authorization(own_id, doc, amount, policy, count, start, end, now, sharing=sharing, updated_ns=now)

    def _expire(self, auth: Authorization) -> None:
        if auth.state in (AuthState.WAITING, AuthState.GRANTED):
            self.end(auth, AuthState.EXPIRED)

    def _look(self, ask: Ask) -> Reply:
        """droppay.md 2.1 GET and 3.3: a run-out or used pay token is renewed while charges are left."""
        auth = self._find(ask)
        self._renew_token(auth)
        return Reply(200, shapes.authorization_doc(auth, self.settings))

    def _renew_token(self, auth: Authorization) -> None:
        if auth.state is not AuthState.GRANTED or auth.charge_available == 0:
            auth.token = None
            return
        now = self._clock.now_ns()
        if auth.token is None or auth.token.used or auth.token.expires_ns <= now:
            life = round(self.settings.pay_token_s * NS)
            auth.token = PayToken(str(uuid.uuid4()), now, now + life)
            self._by_pay_token[auth.token.value] = auth

    def _delete(self, ask: Ask) -> Reply:
        """droppay.md 3.5; the rest of a BOOKED sum is let go the same way."""
        if self.settings.delete == "405":
            raise Refusal(405, 0, "Method not allowed")
        auth = self._find(ask)
        if auth.state not in (AuthState.WAITING, AuthState.GRANTED):
            twice = auth.state is AuthState.CANCELLED and not ask.excused
            raise Refusal(403, shapes.NOT_CANCELLABLE, f"It is {auth.state}", violation=twice)
        if auth.success_count and auth.policy is not Policy.BOOKED and auth.charge_available == 0:
            by_till = auth.policy is not Policy.CHARGED
            raise Refusal(403, shapes.NOT_CANCELLABLE, "It is charged", violation=by_till)
        self.end(auth, AuthState.CANCELLED)
        return Reply(200, shapes.authorization_doc(auth, self.settings))

    def _charge(self, ask: Ask) -> Reply:
        """droppay.md 2.2 and 3.1: a charge outside the scope in any way is an error."""
        doc = body_object(ask, shapes.WRONG)
        for name in ("pay_token_val", "amount"):
            if name not in doc:
                raise Refusal(400, shapes.MISSING, f"{name} is missing", violation=True)
        value = text(doc, "pay_token_val", shapes.WRONG)
        amount = money(doc, "amount", shapes.WRONG)
        description = text(doc, "description", shapes.WRONG) if "description" in doc else None
        auth = self._by_pay_token.get(value)
        if auth is None:
            raise Refusal(403, shapes.TOKEN_NOT_USABLE, "No such pay token", violation=True)
        self._check_scope(auth, value, amount, ask.excused)
        return Reply(200, shapes.charge_doc(self._take(auth, amount, description, value)))

    def _check_scope(self, auth: Authorization, value: str, amount: int, excused: bool) -> None:
        now = self._clock.now_ns()
        if auth.policy is Policy.CHARGED:
            raise Refusal(403, shapes.PLATFORM_CHARGES, "The platform charges", violation=True)
        if auth.charge_available == 0:
            raise Refusal(403, shapes.COUNT_REACHED, "All charges are used", violation=not excused)
        if auth.state is not AuthState.GRANTED:
            withdrawn = auth.state is AuthState.CANCELLED
            raise Refusal(403, shapes.NOT_GRANTED, f"It is {auth.state}", violation=withdrawn)
        if value in auth.spent_tokens:
            raise Refusal(403, shapes.TOKEN_NOT_USABLE, "The pay token was used", violation=True)
        if auth.token is None or auth.token.value != value or auth.token.expires_ns <= now:
            raise Refusal(403, shapes.TOKEN_NOT_USABLE, "The pay token ran out")
        if now < auth.start_ns:
            raise Refusal(403, shapes.OUT_OF_SCOPE, "Too early to charge", violation=True)
        fits = 0 < amount <= auth.held if auth.policy is Policy.BOOKED else amount == auth.amount
        if not fits:
            raise Refusal(403, shapes.OUT_OF_SCOPE, "amount is outside the authorization", violation=True)

    def _take(self, auth: Authorization, amount: int, description: str | None, value: str) -> Charge:
        now = self._clock.now_ns()
        status = self.settings.charge_status
        charge = Charge(_new_id("CHA"), auth.id, amount, description, value, status, now)
        auth.charges.append(charge)
        auth.spent_tokens.add(value)
        auth.updated_ns = now
        if auth.token is not None:
            auth.token.used = True
        self._charges[charge.id] = charge
        if charge.moved:
            auth.held = max(0, auth.held - amount)
            self._book.move(RAIL, Move.CAPTURE, auth.id, auth.reference, amount)
        return charge

    def _look_charge(self, ask: Ask) -> Reply:
        charge = self._charges.get(ask.id)
        if charge is None:
            raise Refusal(404, 0, "No such charge")
        return Reply(200, shapes.charge_doc(charge))

    def _refund(self, ask: Ask) -> Reply:
        """droppay.md 2.3 and 5: once per charge, at most its amount, all of it when no amount is sent."""
        doc = body_object(ask, shapes.WRONG)
        charge = self._charges.get(text(doc, "charge_id", shapes.MISSING))
        if charge is None:
            raise Refusal(400, shapes.WRONG_ID, "No such charge", violation=True)
        reason = text(doc, "reason", shapes.WRONG) if doc.get("reason") else None
        amount = money(doc, "amount", shapes.WRONG) if "amount" in doc else charge.amount
        if charge.refund is not None:
            raise Refusal(403, shapes.REFUNDED_BEFORE, "It was refunded", violation=not ask.excused)
        if not charge.moved or not 0 < amount <= charge.amount:
            raise Refusal(400, shapes.WRONG, "amount is not within the charge", violation=True)
        return Reply(200, shapes.refund_doc(self._give(charge, amount, reason)))

    def _give(self, charge: Charge, amount: int, reason: str | None) -> Refund:
        status = self.settings.refund_status
        refund = Refund(_new_id("CHR"), charge.id, amount, reason, status, self._clock.now_ns())
        self._refunds[refund.id] = refund
        if status != "FAILED":
            charge.refund = refund
            auth = self.authorizations[charge.authorization_id]
            self._book.move(RAIL, Move.REFUND, auth.id, auth.reference, amount)
        return refund

    def _look_refund(self, ask: Ask) -> Reply:
        refund = self._refunds.get(ask.id)
        if refund is None:
            raise Refusal(404, 0, "No such refund")
        return Reply(200, shapes.refund_doc(refund))


def _new_id(kind: str) -> str:
    return f"{kind}{secrets.token_hex(5).upper()}"
