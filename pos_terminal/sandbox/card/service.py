"""The gateway's service: tokens, invoices, inquiries, and capture, reversal and refund (card_gateway.md 4 to 6)."""

import itertools
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import parse_qs

from pos_terminal.sandbox.ask import Ask, Refusal, Reply
from pos_terminal.sandbox.book import Book, Move
from pos_terminal.sandbox.card import words
from pos_terminal.sandbox.card.form import CURRENCY, NOT_PERMITTED, OWN_ID, check, minor, read_form, text
from pos_terminal.sandbox.card.invoice import Invoice, InvoiceState, Try, Word
from pos_terminal.sandbox.card.settings import CardSettings
from pos_terminal.sandbox.card.tokens import Tokens
from pos_terminal.sandbox.clock import NS, Agenda, Clock

RAIL = "card"
BY_TYPE = {"IN": "inquiry", "RF": "refund", "RV": "reverse", "CP": "capture"}
PAID = (Word.CAPTURED, Word.SETTLED, Word.AUTHORISED)


@dataclass(frozen=True, slots=True)
class CardCredentials:
    """What a merchant gets from the gateway (4.1). The key is also the checksums' secret."""

    member_id: str
    partner_id: str
    username: str
    secure_key: str


class CardService:
    """All invoices of the sandbox's one merchant."""

    def __init__(self, clock: Clock, agenda: Agenda, book: Book, credentials: CardCredentials) -> None:
        self._clock = clock
        self._agenda = agenda
        self._book = book
        self._own = credentials
        self._tokens = Tokens(clock)
        self._numbers = itertools.count(54_289)
        self.settings = CardSettings()
        self.page_root = ""
        self.invoices: dict[str, Invoice] = {}
        self.created: Callable[[str, str], None] = lambda rail, invoice_id: None
        self._calls: dict[str, Callable[[Ask, dict[str, str]], dict[str, object]]] = {
            "generate": self._generate,
            "invoice": self._invoice,
            "cancel": self._cancel,
            "inquiry": self._payment,
            "find": self._find,
            "refund": self._refund,
            "reverse": self._reverse,
            "capture": self._capture,
            "list": self._list,
        }

    def reset(self) -> None:
        """Everything is forgotten, tokens too."""
        self.invoices.clear()
        self._tokens.clear()

    def forget_tokens(self) -> None:
        self._tokens.clear()

    def named(self, call: str, body: bytes) -> str:
        """Four operations share a path; the body tells which is meant (6.3)."""
        if call != "payment":
            return call
        kind = parse_qs(body.decode("latin-1")).get("paymentType", ["IN"])[0]
        return BY_TYPE.get(kind, call)

    def answer(self, call: str, ask: Ask) -> Reply:
        """Raises Refusal."""
        fields = read_form(ask)
        if call in ("token", "invoice_token"):
            return Reply(200, self._token(fields, call))
        self._check_token(ask, invoices=call in ("generate", "invoice", "cancel"))
        if fields.get("authentication.memberId") != self._own.member_id:
            raise Refusal(200, NOT_PERMITTED, "No such member")
        return Reply(200, self._calls[call](ask, fields))

    def refuse(self, refusal: Refusal) -> Reply:
        return words.refused(refusal)

    # --- the customer's page

    def new_try(self, invoice: Invoice, amount: int | None) -> Try:
        one = Try(str(next(self._numbers)), amount or invoice.amount, Word.FAILED, self._clock.now_ns())
        invoice.tries.append(one)
        return one

    def ask_bank(self, invoice: Invoice, amount: int | None) -> None:
        """The bank asks its customer; without an answer the try fails by itself."""
        one = self.new_try(invoice, amount)
        one.word = Word.THREE_D
        self._agenda.after(self.settings.three_d_s, lambda: _time_over(one))

    def take(self, one: Try, invoice: Invoice) -> None:
        """The card was good: DB takes the money, PA reserves it (section 7)."""
        if invoice.state is InvoiceState.OPEN:
            invoice.state = InvoiceState.PAID
        if self.settings.mode == "PA":
            one.word, one.held = Word.AUTHORISED, one.amount
            return
        one.word, one.captured = Word(self.settings.db_word), one.amount
        self._book.move(RAIL, Move.CAPTURE, invoice.id, one.id, one.amount)

    # --- calls

    def _token(self, fields: dict[str, str], call: str) -> dict[str, object]:
        """4.1."""
        names = ("authentication.partnerId", "merchant.username", "authentication.sKey")
        given = tuple(text(fields, name) for name in names)
        if given != (self._own.partner_id, self._own.username, self._own.secure_key):
            raise Refusal(200, NOT_PERMITTED, "Login failed")
        value = self._tokens.issue(call, self.settings.token_s, self.settings.token_kind)
        return {
            "partnerId": self._own.partner_id,
            "memberId": self._own.member_id,
            "result": words.result("200", "Token generated"),
            "timestamp": datetime.fromtimestamp(self._clock.now_ns() / NS, UTC).strftime("%Y-%m-%d %H:%M:%S"),
            "LoginName": self._own.username,
            "AuthToken": value,
        }

    def _check_token(self, ask: Ask, *, invoices: bool) -> None:
        wanted = "invoice_token" if invoices and self.settings.invoice_auth == "own" else "token"
        if not self._tokens.good(ask.headers.get("authtoken", ""), wanted):
            status = 401 if self.settings.token_error == "401" else 200
            raise Refusal(status, NOT_PERMITTED, "AuthToken is invalid or expired")

    def _hash(self, fields: dict[str, str], *parts: str, blame: bool = True) -> None:
        check(fields, self._own.member_id, self._own.secure_key, *parts, blame=blame)

    def _known(self, fields: dict[str, str]) -> Invoice:
        invoice = self.invoices.get(text(fields, "merchantInvoiceId", OWN_ID))
        if invoice is None:
            raise Refusal(200, words.NO_RECORD, "Record not found")
        return invoice

    def _generate(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """5.2."""
        own, amount = text(fields, "merchantInvoiceId", OWN_ID), minor(fields)
        redirect = text(fields, "merchantRedirectUrl")
        self._hash(fields, own, fields["amount"], redirect)
        if own in self.invoices:
            raise Refusal(200, words.NOT_GENERATED, "merchantInvoiceId was used before", violation=True)
        if amount == 0 or (self.settings.email_needed and not fields.get("customer.email")):
            raise Refusal(200, words.NOT_GENERATED, "the amount or the customer's address is missing", violation=True)
        now, code = self._clock.now_ns(), secrets.token_urlsafe(12)
        expires = now + round(self.settings.expiry_s * NS)
        invoice = Invoice(
            own,
            str(next(self._numbers)),
            amount,
            text(fields, "currency", CURRENCY),
            fields.get("orderDescriptor", ""),
            redirect,
            code,
            f"{self.page_root}{code}",
            now,
            expires,
            {name: value for name, value in fields.items() if not name.startswith("authentication")},
        )
        self.invoices[own] = invoice
        self._agenda.at(expires, lambda: _expire(invoice))
        self.created(RAIL, own)
        return words.generated(invoice, now)

    def _invoice(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """5.3."""
        self._hash(fields, text(fields, "merchantInvoiceId", OWN_ID))
        return words.inquired(self._known(fields), self.settings, self._clock.now_ns())

    def _cancel(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """5.3. Which checksum it wants nobody says, so a wrong one is no fault of the caller (section 12)."""
        own = text(fields, "merchantInvoiceId", OWN_ID)
        if self.settings.cancel_checksum == "inquiry":
            self._hash(fields, own, blame=False)
        else:
            redirect = fields.get("merchantRedirectUrl", "")
            check(fields, own, self._own.member_id, self._own.secure_key, redirect, blame=False)
        invoice = self._known(fields)
        if self.settings.cancel == "refused":
            raise Refusal(200, words.NOT_CANCELLED, "Invoice cancellation failed")
        if invoice.state is not InvoiceState.OPEN:
            again = invoice.state is InvoiceState.CANCELLED and not ask.excused
            raise Refusal(200, words.NOT_CANCELLED, f"The invoice is {invoice.state}", violation=again)
        invoice.state = InvoiceState.CANCELLED
        return {"result": words.result(words.CANCELLED, "Invoice cancelled"), "merchantInvoiceId": invoice.id}

    def _payment(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """6.3, IN."""
        self._hash(fields, ask.id)
        invoice, one = self._try(ask.id)
        return words.payment(invoice, one, self.settings, self._clock.now_ns())

    def _find(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """6.3, IN by the merchant's own id, which the checksum then holds."""
        own = text(fields, "merchantTransactionId", OWN_ID)
        if fields.get("idType") != "MID" or fields.get("paymentType") != "IN":
            raise Refusal(200, NOT_PERMITTED, "idType and paymentType are not as they must be", violation=True)
        self._hash(fields, own)
        invoice = self.invoices.get(own)
        if invoice is None or not invoice.tries or not self.settings.find_by_own_id:
            raise Refusal(200, words.NO_RECORD, "Record not found")
        one = invoice.taken[0] if invoice.taken else invoice.tries[-1]
        return words.payment(invoice, one, self.settings, self._clock.now_ns())

    def _try(self, payment_id: str) -> tuple[Invoice, Try]:
        for invoice in self.invoices.values():
            for one in invoice.tries:
                if one.id == payment_id:
                    return invoice, one
        raise Refusal(200, words.NO_RECORD, "Record not found")

    def _refund(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """6.3: once, at most what was captured."""
        amount = minor(fields)
        self._hash(fields, ask.id, fields["amount"])
        invoice, one = self._try(ask.id)
        if one.refunds:
            raise Refusal(200, words.REFUND_FAILED, "It was refunded before", violation=not ask.excused)
        fits = one.word in PAID and 0 < amount <= one.captured and fields.get("currency") == invoice.currency
        if not fits:
            raise Refusal(200, words.REFUND_FAILED, "amount is not within what was captured", violation=True)
        one.refunds, one.refunded = 1, amount
        if amount == one.captured and self.settings.refund_word != "same":
            one.word = Word(self.settings.refund_word)
        self._book.move(RAIL, Move.REFUND, invoice.id, one.id, amount)
        return words.done(one, words.REFUNDED, "Refund successful", self._clock.now_ns())

    def _reverse(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """6.3: only what is reserved and not captured, and all of it."""
        self._hash(fields, ask.id)
        invoice, one = self._try(ask.id)
        if not one.held:
            broken = one.captured > 0 or (one.word is Word.CANCELLED and not ask.excused)
            raise Refusal(200, words.REVERSE_FAILED, "Nothing is reserved", violation=broken)
        self._book.move(RAIL, Move.RELEASE, invoice.id, one.id, one.held)
        one.word, one.held = Word.CANCELLED, 0
        return words.done(one, words.CANCELLED, "Reversed", self._clock.now_ns())

    def _capture(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """6.3: only after PA."""
        amount = minor(fields)
        self._hash(fields, ask.id, fields["amount"])
        invoice, one = self._try(ask.id)
        if not 0 < amount <= one.held or fields.get("currency") != invoice.currency:
            again = one.captured > 0 and ask.excused
            raise Refusal(200, words.CAPTURE_FAILED, "Nothing of this sum is reserved", violation=not again)
        one.word, one.held, one.captured = Word.CAPTURED, 0, amount
        self._book.move(RAIL, Move.CAPTURE, invoice.id, one.id, amount)
        return words.done(one, words.CAPTURED, "Captured", self._clock.now_ns())

    def _list(self, ask: Ask, fields: dict[str, str]) -> dict[str, object]:
        """6.4."""
        self._hash(fields)
        begin, end = (_day(fields, f"pagination.{name}") for name in ("fromdate", "todate"))
        page, records = (int(text(fields, f"pagination.{name}")) for name in ("pageno", "records"))
        rows = [(invoice, one) for invoice in self.invoices.values() for one in invoice.tries]
        wanted = [row for row in rows if begin <= row[1].at_ns < end + 24 * 3600 * NS]
        shown = wanted[(page - 1) * records : page * records]
        return {
            "result": words.result(words.LISTED, "List retrieved"),
            "transaction": [words.listed(invoice, one) for invoice, one in shown],
        }


def _day(fields: dict[str, str], name: str) -> int:
    """UTC nanoseconds of a day's beginning, dd/mm/yyyy (6.4)."""
    try:
        day = datetime.strptime(text(fields, name), "%d/%m/%Y").replace(tzinfo=UTC)
    except ValueError as error:
        raise Refusal(200, NOT_PERMITTED, f"{name} is no date", violation=True) from error
    return round(day.timestamp()) * NS


def _expire(invoice: Invoice) -> None:
    if invoice.state is InvoiceState.OPEN:
        invoice.state = InvoiceState.EXPIRED


def _time_over(one: Try) -> None:
    if one.word is Word.THREE_D:
        one.word = Word.FAILED
