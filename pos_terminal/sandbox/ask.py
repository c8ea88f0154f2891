"""One call to a service: what was asked, what is answered, or why it is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pos_terminal.sandbox.digits import BadBody, BadNumber, read_cents, read_object

CARD_WORDS = frozenset(
    {"pan", "card", "cardnumber", "cardno", "cvv", "cvc", "cvv2", "cvc2", "expirydate", "cardholder", "track2"}
)


@dataclass(frozen=True, slots=True)
class Ask:
    """A call as received; `excused` = a fault of ours cost the caller the answer to the same call before."""

    method: str
    path: str
    id: str
    headers: Mapping[str, str]
    body: bytes
    excused: bool = False
    misled: bool = False  # a sum that we told of it was wrong
    target: str = ""  # path and query as they were on the wire, for who signs them


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer before it is written; `doc` None means no body and no Content-Type."""

    status: int
    doc: dict[str, object] | None
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """The service says no; `violation` = the paper would not have allowed the request at all."""

    def __init__(self, status: int, code: int, text: str, *, violation: bool = False) -> None:
        super().__init__(text)
        self.status = status
        self.code = code
        self.text = text
        self.violation = violation


class CustomerCannot(Exception):
    """The customer's app would not offer this now."""


def body_object(ask: Ask, code: int) -> dict[str, object]:
    """The JSON object of the body. Raises Refusal 400 for another body or one with card data in it."""
    if "json" not in ask.headers.get("content-type", ""):
        raise Refusal(400, code, "Content-Type must be application/json", violation=True)
    try:
        doc = read_object(ask.body)
    except BadBody as error:
        raise Refusal(400, code, str(error), violation=True) from error
    found = _card_word(doc)
    if found is not None:
        raise Refusal(400, code, f"card data is never sent here: {found}", violation=True)
    return doc


def money(doc: Mapping[str, object], name: str, code: int) -> int:
    """Minor units of a required sum. Raises Refusal 400."""
    try:
        return read_cents(doc.get(name))
    except BadNumber as error:
        raise Refusal(400, code, f"{name} {error}", violation=True) from error


def text(doc: Mapping[str, object], name: str, code: int, most: int = 512) -> str:
    """A required text of a bounded length. Raises Refusal 400."""
    value = doc.get(name)
    if not isinstance(value, str) or not value:
        raise Refusal(400, code, f"{name} must be a text", violation=True)
    if len(value) > most:
        raise Refusal(400, code, f"{name} is longer than {most}", violation=True)
    return value


def _card_word(value: object) -> str | None:
    if isinstance(value, dict):
        for name, inner in value.items():
            plain = str(name).lower().replace("_", "").replace("-", "")
            if plain in CARD_WORDS:
                return str(name)
            found = _card_word(inner)
            if found is not None:
                return found
    if isinstance(value, list):
        return next((found for found in map(_card_word, value) if found is not None), None)
    return None
