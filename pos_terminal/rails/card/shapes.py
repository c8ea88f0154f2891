"""The gateway's words, read and written; pure. What is not named here is never kept (card_gateway.md 3, 5 to 8)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from pos_terminal.domain import card_digits
from pos_terminal.domain.money import MoneyError, exponent
from pos_terminal.rails.fields import BadField, sum_of, text_of, wire_sum
from pos_terminal.wire.origins import check_link
from pos_terminal.wire.read_json import Unreadable, read_object
from pos_terminal.wire.redact import clean

DECIMALS = 2
LONGEST_LINK = 300
DEEPEST = 6
NOT_FOUND = ("10026",)  # section 8
CAPTURED, REFUNDED, REVERSED = "00004", "00005", "00006"
_OWN_ID = re.compile(r"[A-Za-z0-9-]{1,40}")
_PAYMENT_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")
_AMOUNT = re.compile(r"[0-9]{1,10}\.[0-9]{2}")
_TURNED_AWAY = re.compile(r"(?i)token.*(invalid|expire|unauthori|missing)|(invalid|expired) (auth)?token")
_PRIVATE = frozenset({"card", "customer", "result", "shipping"})  # never walked into


class Money(StrEnum):
    """How one payment stands, whichever of the two vocabularies told it (section 7)."""

    PENDING = "pending"
    RESERVED = "reserved"
    PAID = "paid"
    FAILED = "failed"  # of this try; the invoice can still be paid
    CANCELLED = "cancelled"
    RETURNING = "returning"
    RETURNED = "returned"
    STRANGE = "strange"  # a word that we do not know, or none


_LONG = {
    "begun": Money.PENDING,
    "authstarted": Money.PENDING,
    "3d authstarted": Money.PENDING,
    "capturestarted": Money.PENDING,
    "cancelstarted": Money.PENDING,
    "markedforreversal": Money.RETURNING,
    "authsuccessful": Money.RESERVED,
    "capturesuccess": Money.PAID,
    "settled": Money.PAID,
    "authfailed": Money.FAILED,
    "capturefailed": Money.FAILED,
    "failed": Money.FAILED,
    "authcancelled": Money.CANCELLED,
    "cancelled": Money.CANCELLED,
    "reversed": Money.RETURNED,
    "chargeback": Money.RETURNED,
}
_SHORT = {"p": Money.PENDING, "3d": Money.PENDING, "y": Money.RESERVED, "n": Money.FAILED, "c": Money.CANCELLED}


@dataclass(frozen=True, slots=True)
class Paid:
    """One payment on an invoice; sums in minor units, None where the answer does not tell."""

    id: str
    money: Money
    words: str
    minor: int | None = None
    currency: str = ""
    returned: int | None = None


@dataclass(frozen=True, slots=True)
class InvoiceSeen:
    """An invoice as told: its own word, its payments as it names them, its sum and its link."""

    word: str
    payments: tuple[Paid, ...]
    minor: int | None
    currency: str
    link: str

    @property
    def cancelled(self) -> bool:
        return "cancel" in self.word.casefold()

    @property
    def expired(self) -> bool:
        return "expire" in self.word.casefold()


@dataclass(frozen=True, slots=True)
class Result:
    """Codes are text with leading zeros; `said` is both for people (section 8)."""

    code: str
    words: str

    @property
    def said(self) -> str:
        return f"{self.code} {self.words}".strip()

    @property
    def worked(self) -> bool:
        """Say whether the code is one of success; those of invoices are not published, failures begin otherwise."""
        return self.code.startswith("0")

    @property
    def turned_away(self) -> bool:
        """Say whether the token was not accepted, told in an answer with status 200."""
        return bool(_TURNED_AWAY.search(self.words))


def amount_text(minor: int, currency: str) -> str:
    """Return a sum as the text that is hashed and sent, always with two decimals; MoneyError for another currency."""
    if exponent(currency) != DECIMALS:
        raise MoneyError(f"{currency} has {exponent(currency)} decimals; the card gateway takes exactly {DECIMALS}")
    text = str(wire_sum(minor, currency))
    if not _AMOUNT.fullmatch(text):
        raise MoneyError("the sum cannot be written for the card gateway")
    return text


def own_id(payment: str) -> str:
    """Return our id as the gateway takes it; ValueError otherwise."""
    if not _OWN_ID.fullmatch(payment):
        raise ValueError("an id that the card gateway does not take")
    return payment


def clean_text(text: str, longest: int = 120) -> str:
    """Return words of the gateway fit to be kept: printable, short, and nothing of a card."""
    return clean(card_digits.hide(text), longest)


def read_result(body: bytes) -> Result:
    """Return the outcome that every answer holds; empty where there is none."""
    try:
        return _result(read_object(body))
    except Unreadable:
        return Result("", "")


def read_invoice(body: bytes, currency: str, own: str) -> InvoiceSeen | None:
    """Read a generated or inquired invoice; None where the gateway has no such record. Unreadable otherwise."""
    doc = read_object(body)
    if _result(doc).code in NOT_FOUND:
        return None
    word, link, minor, told_currency = "", "", None, ""
    payments: dict[str, Paid] = {}
    known = False
    try:
        for part in _parts(doc):
            identity = _payment_id(part)
            if identity:
                payments.setdefault(identity, Paid(identity, *_money(part)))
            if text_of(part, "merchantInvoiceId") not in ("", own):
                raise Unreadable("the answer is about another invoice")
            known = known or any(name in part for name in ("merchantInvoiceId", "transactionUrl", "paymentId"))
            word = word or _invoice_word(part, bool(identity))
            link = link or text_of(part, "transactionUrl")
            minor = sum_of(part, "amount", currency) if minor is None else minor
            told_currency = told_currency or text_of(part, "currency")
    except BadField as field:
        raise Unreadable(f"{field} cannot be believed") from None
    if not known and not word:
        raise Unreadable("no invoice")
    return InvoiceSeen(word, tuple(payments.values()), minor, told_currency, link)


def read_payment(body: bytes, currency: str, identity: str = "") -> Paid | None:
    """Read one payment's inquiry; None where the gateway has no such record. Unreadable otherwise."""
    doc = read_object(body)
    if _result(doc).code in NOT_FOUND:
        return None
    try:
        told = _payment_id(doc)
        if not told or (identity and told != identity):
            raise Unreadable("the answer is about another payment" if told else "no payment")
        money, words = _money(doc)
        return Paid(told, money, words, sum_of(doc, "amount", currency), text_of(doc, "currency"))
    except BadField as field:
        raise Unreadable(f"{field} cannot be believed") from None


def read_returned(body: bytes, currency: str) -> tuple[dict[str, int], int]:
    """Read one page of the transaction list: what went back by payment in minor units, and how many rows there were."""
    rows = read_object(body).get("transaction")
    if not isinstance(rows, list):
        raise Unreadable("no list")
    found = {}
    for row in rows:
        if isinstance(row, Mapping):
            identity = row.get("systemPaymentId")
            try:
                returned = sum_of(row, "refundamount", currency)
            except BadField:
                continue
            if isinstance(identity, str) and returned is not None:
                found[identity] = returned
    return found, len(rows)


def showable(link: str, hosts: Collection[str], origins: Collection[str]) -> str:
    """Return the link exactly as received; empty when it leads elsewhere or holds what may be a card number."""
    if len(link) > LONGEST_LINK or card_digits.found(link):
        return ""
    return link if check_link(link, hosts, origins) else ""


def as_account(paid: Paid, one_step: bool) -> Paid:
    """Say what a success means: with DB the money is ours, but only where the short word says so too (section 12)."""
    if paid.money is not Money.RESERVED or not one_step:
        return paid
    return replace(paid, money=Money.PAID if "Y" in paid.words.split(", ") else Money.PENDING)


def short_code(identity: str) -> str:
    """Return the last signs of an id, for people to tell two payments apart."""
    return "".join(sign for sign in identity if sign.isalnum())[-6:].upper()


def _result(doc: Mapping[str, object]) -> Result:
    result = doc.get("result")
    if not isinstance(result, Mapping):
        return Result("", "")
    code, words = result.get("code"), result.get("description")
    return Result(
        clean_text(code, 12) if isinstance(code, str) else "", clean_text(words) if isinstance(words, str) else ""
    )


def _parts(doc: Mapping[str, object], depth: int = 0) -> Iterator[Mapping[str, object]]:
    """Yield the answer and what it holds: the names of the parts are not published (section 5.2)."""
    yield doc
    for name, value in doc.items():
        if name in _PRIVATE or depth >= DEEPEST:
            continue
        rows = value if isinstance(value, list) else [value]
        for row in rows:
            if isinstance(row, Mapping):
                yield from _parts(row, depth + 1)


def _payment_id(part: Mapping[str, object]) -> str:
    identity = text_of(part, "paymentId")
    if identity and (not _PAYMENT_ID.fullmatch(identity) or card_digits.found(identity)):
        raise BadField("paymentId")
    return identity


def _money(part: Mapping[str, object]) -> tuple[Money, str]:
    """Parse by value, not by the field's name: the long word counts, the short one only without it (section 7)."""
    told = [text_of(part, name).strip() for name in ("status", "transactionStatus")]
    words = ", ".join(clean_text(word, 40) for word in told if word)
    folded = [" ".join(word.casefold().split()) for word in told if word]
    longs = {_LONG[word] for word in folded if word in _LONG}
    shorts = {_SHORT[word] for word in folded if word in _SHORT}
    strange = any(word not in _LONG and word not in _SHORT for word in folded)
    if strange or len(longs) > 1 or len(shorts) > 1 or not (longs or shorts):
        return Money.STRANGE, words
    return (longs or shorts).pop(), words


def _invoice_word(part: Mapping[str, object], of_payment: bool) -> str:
    own = () if of_payment else ("status", "transactionStatus")
    for name, value in part.items():
        named = name in own or (name not in ("status", "transactionStatus") and name.casefold().endswith("status"))
        if named and isinstance(value, str) and value:
            return clean_text(value, 40)
    return ""
