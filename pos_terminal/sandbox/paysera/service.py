"""The Paysera Wallet service: signed requests, transactions, payments (paysera.md 2, 3, 4 and 6)."""

import secrets
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl

from pos_terminal.sandbox.ask import Ask, Refusal, Reply, body_object
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.clock import NS, Agenda, Clock
from pos_terminal.sandbox.paysera import mac, shapes
from pos_terminal.sandbox.paysera.frozen import Frozen
from pos_terminal.sandbox.paysera.limits import Limits
from pos_terminal.sandbox.paysera.settings import PayseraSettings
from pos_terminal.sandbox.paysera.tables import Tables
from pos_terminal.sandbox.paysera.transaction import REVOCABLE, UNPAID, Transaction, TxState

RAIL = "paysera"
SKEW_S = 300  # paysera.md 11
KEY_SIGNS = string.ascii_letters + string.digits
KEEPS_NEW_S = 30 * 86_400  # paysera.md 4: an unaccepted one goes after a month


@dataclass(frozen=True, slots=True)
class PayseraCredentials:
    """What a client is given; `location_id` is its shop, `other_location_id` a second one of the same account."""

    mac_id: str
    mac_key: str
    project_id: str
    location_id: str
    other_location_id: str


class PayseraService:
    """All transactions and spots of the sandbox's one client."""

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, credentials: PayseraCredentials) -> None:
        self._clock = clock
        self._agenda = agenda
        self._book = book
        self._credentials = credentials
        self.settings = PayseraSettings()
        self.transactions: dict[str, Transaction] = {}
        self.created: Callable[[str, str], None] = lambda rail, key: None
        own = (int(credentials.location_id), int(credentials.other_location_id))
        self.tables = Tables(own, lambda: self.settings, self.transaction, lambda tx: self.end(tx, TxState.REVOKED))
        self._frozen = Frozen(clock, agenda, book, self.transactions, lambda: self.settings)
        self._limits = Limits(clock)
        self._nonces: dict[str, int] = {}
        self._calls: dict[str, Callable[[Ask], Reply]] = {
            "create": self._create,
            "look": lambda ask: self._reply(self.transaction(ask.id)),
            "list": self._list,
            "confirm": self._confirm,
            "revoke": self._revoke,
            "locations": self._locations,
            **self.tables.calls,
            **self._frozen.calls,
        }

    def reset(self) -> None:
        self.transactions.clear()
        self.tables.reset()
        self._limits.clear()
        self._nonces.clear()

    def answer(self, call: str, ask: Ask) -> Reply:
        """Raises Refusal."""
        if call == "server":
            return Reply(200, {"time": self._clock.now_ns() // NS})
        self._check_mac(ask)
        wait = self._limits.wait_s(self.settings.a_minute, self.settings.an_hour)
        if wait:
            told = {"retry-after": str(wait)} if self.settings.retry_after_told else {}
            refused = shapes.error_reply(Refusal(429, shapes.TOO_MANY, "Too many requests"))
            return Reply(429, refused.doc, told)
        return self._calls[call](ask)

    def refuse(self, refusal: Refusal) -> Reply:
        return shapes.error_reply(refusal)

    def transaction(self, key: str) -> Transaction:
        """Raises Refusal 404."""
        found = self.transactions.get(key)
        if found is None:
            raise Refusal(404, shapes.NOT_FOUND, "No such transaction")
        return found

    # --- what happens to a transaction

    def reserve(self, tx: Transaction, amount: int | None, payer: str) -> None:
        """The payer confirmed: the sum is held for the shop until the reservation ends."""
        now = self._clock.now_ns()
        tx.amount = tx.amount if amount is None else amount
        tx.state, tx.held, tx.payer = TxState.RESERVED, tx.amount, payer
        tx.reserved_ns = now
        tx.reserved_until_ns = now + round(tx.reserve_s * NS)
        if tx.auto_confirm:
            self._take(tx, tx.held)
        else:
            self._agenda.at(tx.reserved_until_ns, lambda: self._expire(tx))

    def end(self, tx: Transaction, state: TxState) -> None:
        """A final state without payment lets go of what is held."""
        tx.state = state
        self._book.move(RAIL, Move.RELEASE, tx.key, tx.reference, tx.held)
        tx.held = 0

    def _expire(self, tx: Transaction) -> None:
        if tx.state is TxState.RESERVED:
            self.end(tx, TxState(self.settings.after_expiry))

    def _delete_unaccepted(self, tx: Transaction) -> None:
        if tx.state in UNPAID:
            self.end(tx, TxState.DELETED)

    def _take(self, tx: Transaction, minor: int) -> None:
        now = self._clock.now_ns()
        self._book.move(RAIL, Move.CAPTURE, tx.key, tx.reference, minor)
        self._book.move(RAIL, Move.RELEASE, tx.key, tx.reference, tx.held - minor)
        tx.state, tx.held, tx.captured, tx.amount, tx.confirmed_ns = TxState.CONFIRMED, 0, minor, minor, now
        self._frozen.begin(tx)

    # --- who asks

    def _check_mac(self, ask: Ask) -> None:
        """paysera.md 2 and 11."""
        try:
            signed = mac.read_header(ask.headers.get("authorization", ""))
            if signed.id != self._credentials.mac_id:
                raise mac.BadMac("no such client")
            host = ask.headers.get("host", "")
            if signed.mac != mac.expected_mac(self._credentials.mac_key, signed, ask.method, ask.target, host):
                raise mac.BadMac("the mac does not fit the request")
            extra = mac.check_ext(signed.ext, ask.body)
        except mac.BadMac as error:
            raise Refusal(401, shapes.UNAUTHORIZED, str(error)) from error
        now = self._clock.now_ns()
        skew = int(signed.ts) - now // NS
        if abs(skew) > SKEW_S:
            words = "Timestamp is in future" if skew > 0 else "Timestamp lifetime exceeded"
            raise Refusal(401, shapes.BAD_TIME, words)
        self._nonces = {nonce: at for nonce, at in self._nonces.items() if now - at <= 2 * SKEW_S * NS}
        if signed.nonce in self._nonces:
            raise Refusal(401, shapes.UNAUTHORIZED, "this nonce was used before", violation=True)
        self._nonces[signed.nonce] = now
        own = self._credentials
        shops = ("", own.location_id, own.other_location_id)
        for name, allowed in (("project_id", ("", own.project_id)), ("location_id", shops)):
            if extra.get(name, "") not in allowed:
                raise Refusal(403, shapes.FORBIDDEN, f"{name} is not this client's")

    # --- calls

    def _reply(self, tx: Transaction) -> Reply:
        return Reply(200, shapes.transaction_doc(tx, self.settings))

    def _create(self, ask: Ask) -> Reply:
        """paysera.md 6.1."""
        tx = self.make(body_object(ask, shapes.BAD_REQUEST), ask)
        reply = self._reply(tx)
        self.created(RAIL, tx.key)
        return reply

    def make(self, doc: Mapping[str, object], ask: Ask) -> Transaction:
        now = self._clock.now_ns()
        asked = shapes.wanted(doc, now)
        tx = Transaction(
            key="".join(secrets.choice(KEY_SIGNS) for _ in range(32)),
            payment_id=2000 + len(self.transactions),
            sent=asked.payment,
            currency=asked.currency,
            amount=asked.amount,
            original=asked.amount,
            reserve_s=asked.reserve_s,
            freeze_s=asked.freeze_s,
            auto_confirm=asked.auto_confirm,
            created_ns=now,
            parameters=asked.parameters,
            extra=dict(mac.check_ext(mac.read_header(ask.headers["authorization"]).ext, ask.body)),
        )
        self.transactions[tx.key] = tx
        self._agenda.at(now + KEEPS_NEW_S * NS, lambda: self._delete_unaccepted(tx))
        return tx

    def another(self, tx: Transaction) -> Transaction:
        """A colleague's transaction for the same guests, as a second till of the account would make it."""
        made = replace(
            tx,
            key="".join(secrets.choice(KEY_SIGNS) for _ in range(32)),
            payment_id=2000 + len(self.transactions),
            parameters={"sale_id": "a colleague's"},
            state=TxState.NEW,
            held=0,
            payer="",
        )
        self.transactions[made.key] = made
        return made

    def _list(self, ask: Ask) -> Reply:
        """paysera.md 6, row 7, and 3.3."""
        query = dict(parse_qsl(ask.target.partition("?")[2]))
        states = query.get("status", "").split(",") if query.get("status") else [str(state) for state in TxState]
        if not set(states) <= {str(state) for state in TxState}:
            raise Refusal(400, shapes.BAD_PARAMETERS, "no such status", violation=True)
        first, last = (shapes.moment(query, name) for name in ("from", "to"))
        found = [
            shapes.transaction_doc(tx, self.settings)
            for tx in reversed(self.transactions.values())
            if str(tx.state) in states
            and (first is None or tx.created_ns >= first * NS)
            and (last is None or tx.created_ns < last * NS)
        ]
        return Reply(200, shapes.page(self.settings.list_name, found, query))

    def _confirm(self, ask: Ask) -> Reply:
        """paysera.md 6.2."""
        tx = self.transaction(ask.id)
        if tx.state is not TxState.RESERVED:
            early = tx.state in UNPAID or (tx.state is TxState.CONFIRMED and not ask.excused)
            raise Refusal(409, shapes.BAD_STATE, f"It is {tx.state}", violation=early)
        self._take(tx, shapes.read_lowered(ask, tx))
        return self._reply(tx)

    def _revoke(self, ask: Ask) -> Reply:
        """paysera.md 6.3."""
        tx = self.transaction(ask.id)
        if tx.state not in REVOCABLE:
            twice = tx.state is TxState.REVOKED and tx.app == "withdrawn" and not ask.excused
            raise Refusal(409, shapes.BAD_STATE, f"It is {tx.state}", violation=twice)
        word = self.settings.after_revoking_new if tx.state is TxState.NEW else "revoked"
        self.end(tx, TxState(word))
        tx.app = "withdrawn"
        return self._reply(tx) if self.settings.delete_answer == "object" else Reply(200, None)

    def _locations(self, ask: Ask) -> Reply:
        own = (self._credentials.location_id, self._credentials.other_location_id)
        rows: list[dict[str, object]] = [
            {"id": int(location), "title": f"Sandbox shop {location}", "status": "active"} for location in own
        ]
        return Reply(200, shapes.page("locations", rows, dict(parse_qsl(ask.target.partition("?")[2]))))
