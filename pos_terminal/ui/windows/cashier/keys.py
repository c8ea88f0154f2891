"""The keyboard map (DESIGN section 8): one table, and the lookup of a key in it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP


class Place(StrEnum):
    """What is on the screen, as far as keys are concerned."""

    SELL = "sell"
    SEARCH = "search"
    PARKED = "parked"
    TENDER = "tender"
    PAYMENT = "payment"
    DONE = "done"
    PAYMENTS = "payments"
    SHIFT = "shift"
    SETTINGS = "settings"
    SIGNIN = "signin"
    GUIDE = "guide"
    DIALOG = "dialog"


class Do(StrEnum):
    """What a key asks for."""

    HELP = "help"
    PAGE = "page"  # with the page's number
    LOCK = "lock"
    SEARCH = "search"
    QUANTITY = "quantity"
    PRICE = "price"
    PART = "part"
    WEIGH = "weigh"
    NOTE = "note"
    DISCOUNT = "discount"
    PARK = "park"
    RECALL = "recall"
    REPRINT = "reprint"
    DRAWER = "drawer"
    PAY = "pay"
    ENTER = "enter"
    ESCAPE = "escape"
    REMOVE = "remove"
    CLEAR = "clear"
    UNDO = "undo"
    CHECK = "check"
    OTHER_WAY = "other_way"
    ASIDE = "aside"
    PRINT = "print"
    RECEIPT_QR = "receipt_qr"
    OVERRIDE = "override"
    REFUND = "refund"
    CANCEL_HELD = "cancel_held"
    X_REPORT = "x_report"
    CLOSE_SHIFT = "close_shift"
    SAVE = "save"  # settings, or a report as PDF
    TEST = "test"  # the connection
    ACT = "act"  # the acting button of a manager's dialog, never Enter
    NTH = "nth"  # with a number
    UP = "up"
    DOWN = "down"
    MORE = "more"
    LESS = "less"
    TIMES = "times"
    TYPE = "type"  # with a digit, "point" or "backspace"


@dataclass(frozen=True, slots=True)
class Key:
    """One row of the map; `in_fields`: also while a text field has the focus."""

    keys: str
    do: Do
    words: str
    places: tuple[Place, ...]
    value: str = ""
    in_fields: bool = True


SELLING = (Place.SELL, Place.SEARCH)
BASKET = (Place.SELL, Place.SEARCH, Place.PARKED)
EVERYWHERE = tuple(place for place in Place if place is not Place.DIALOG)
MANAGING = (Place.PAYMENTS, Place.SHIFT, Place.SETTINGS)
FREE = (Place.SELL, Place.SEARCH, Place.PARKED, *MANAGING, Place.DONE)
ALL = tuple(Place)
PAPER = (*SELLING, Place.SHIFT, Place.SETTINGS, Place.DONE)
NTH_PLACES = (Place.SEARCH, Place.TENDER, Place.PAYMENT, Place.PARKED, Place.SIGNIN, Place.DIALOG)
NUMBERS = (Place.SELL, Place.TENDER, Place.SHIFT, Place.SIGNIN, Place.GUIDE, Place.DIALOG)

# fmt: off
KEYS: tuple[Key, ...] = (
    Key("F1", Do.HELP, QT_TRANSLATE_NOOP("keys", "All keys"), ALL),
    Key("F2", Do.SEARCH, QT_TRANSLATE_NOOP("keys", "Search"), (*SELLING, Place.DONE)),
    Key("F2", Do.SEARCH, QT_TRANSLATE_NOOP("keys", "Search payments"), (Place.PAYMENTS,)),
    Key("F3", Do.QUANTITY, QT_TRANSLATE_NOOP("keys", "Quantity"), SELLING),
    Key("F3", Do.X_REPORT, QT_TRANSLATE_NOOP("keys", "X report"), (Place.SHIFT,)),
    Key("F4", Do.PRICE, QT_TRANSLATE_NOOP("keys", "Price"), SELLING),
    Key("F4", Do.PART, QT_TRANSLATE_NOOP("keys", "Pay a part of the sale"), (Place.TENDER,)),
    Key("F5", Do.WEIGH, QT_TRANSLATE_NOOP("keys", "Weigh"), SELLING),
    Key("F5", Do.CHECK, QT_TRANSLATE_NOOP("keys", "Check now"), (Place.PAYMENT, Place.PARKED)),
    Key("F5", Do.CHECK, QT_TRANSLATE_NOOP("keys", "Ask again, read the list again"), (Place.PAYMENTS, Place.SHIFT)),
    Key("F5", Do.TEST, QT_TRANSLATE_NOOP("keys", "Test the connection"), (Place.SETTINGS, Place.GUIDE)),
    Key("F6", Do.DISCOUNT, QT_TRANSLATE_NOOP("keys", "Discount"), SELLING),
    Key("F6", Do.OTHER_WAY, QT_TRANSLATE_NOOP("keys", "Pay another way"), (Place.PAYMENT,)),
    Key("F7", Do.PARK, QT_TRANSLATE_NOOP("keys", "Park the basket"), BASKET),
    Key("F7", Do.ASIDE, QT_TRANSLATE_NOOP("keys", "Set aside or leave open, serve next"), (Place.PAYMENT,)),
    Key("F8", Do.RECALL, QT_TRANSLATE_NOOP("keys", "Parked baskets"), FREE),
    Key("F9", Do.REPRINT, QT_TRANSLATE_NOOP("keys", "Print the last receipt again"), PAPER),
    Key("F9", Do.PRINT, QT_TRANSLATE_NOOP("keys", "Print the code or the slip"), (Place.PAYMENT, Place.PARKED)),
    Key("F9", Do.REPRINT, QT_TRANSLATE_NOOP("keys", "Print it again, marked as a copy"), (Place.PAYMENTS,)),
    Key("F10", Do.RECEIPT_QR, QT_TRANSLATE_NOOP("keys", "Receipt as QR"), (Place.DONE,)),
    Key("F11", Do.DRAWER, QT_TRANSLATE_NOOP("keys", "Open the drawer"), FREE),
    Key("F12", Do.PAY, QT_TRANSLATE_NOOP("keys", "Pay"), BASKET),
    Key("F12", Do.CLOSE_SHIFT, QT_TRANSLATE_NOOP("keys", "Close the shift"), (Place.SHIFT,)),
    Key("F12", Do.ACT, QT_TRANSLATE_NOOP("keys", "Refund, or cancel the hold"), (Place.DIALOG,)),
    Key("Ctrl+R", Do.REFUND, QT_TRANSLATE_NOOP("keys", "Refund"), (Place.PAYMENTS,)),
    Key("Ctrl+R", Do.REFUND, QT_TRANSLATE_NOOP("keys", "Goods come back without a receipt"), (Place.TENDER,)),
    Key("Ctrl+K", Do.CANCEL_HELD, QT_TRANSLATE_NOOP("keys", "Cancel a hold or an open order"), (Place.PAYMENTS,)),
    Key("Ctrl+S", Do.SAVE, QT_TRANSLATE_NOOP("keys", "Save"), (Place.SHIFT, Place.SETTINGS)),
    Key("Return", Do.ENTER, QT_TRANSLATE_NOOP("keys", "Apply the number, add the hit, or the wide button"), ALL),
    Key("Enter", Do.ENTER, "", ALL),
    Key("Esc", Do.ESCAPE, QT_TRANSLATE_NOOP("keys", "Back, close, or ask to cancel"), ALL),
    Key("Del", Do.REMOVE, QT_TRANSLATE_NOOP("keys", "Remove the line"), BASKET, in_fields=False),
    Key("Ctrl+Del", Do.CLEAR, QT_TRANSLATE_NOOP("keys", "Clear the basket"), BASKET, in_fields=False),
    Key("Ctrl+Z", Do.UNDO, QT_TRANSLATE_NOOP("keys", "Undo"), BASKET, in_fields=False),
    Key("Ctrl+N", Do.NOTE, QT_TRANSLATE_NOOP("keys", "Note on the line"), SELLING),
    Key("Ctrl+M", Do.OVERRIDE, QT_TRANSLATE_NOOP("keys", "Manager: accept cash"), (Place.PAYMENT,)),
    Key("Ctrl+L", Do.LOCK, QT_TRANSLATE_NOOP("keys", "Lock"), FREE),
    Key("Up", Do.UP, QT_TRANSLATE_NOOP("keys", "Line or hit above"), (*BASKET, Place.PAYMENTS, Place.SIGNIN)),
    Key("Down", Do.DOWN, QT_TRANSLATE_NOOP("keys", "Line or hit below"), (*BASKET, Place.PAYMENTS, Place.SIGNIN)),
    Key("Backspace", Do.TYPE, "", NUMBERS, "backspace", in_fields=False),
    *(Key(f"Ctrl+{n}", Do.PAGE, QT_TRANSLATE_NOOP("keys", "Pages") if n == 1 else "", FREE, str(n))
      for n in range(1, 6)),
    *(Key(f"Alt+{n}", Do.NTH, QT_TRANSLATE_NOOP("keys", "Choose the nth hit or way to pay") if n == 1 else "",
          NTH_PLACES, str(n)) for n in range(1, 10)),
)
CHARACTERS: dict[str, tuple[Do, str, tuple[Place, ...]]] = {
    "*": (Do.TIMES, "", SELLING),
    "+": (Do.MORE, "", SELLING),
    "-": (Do.LESS, "", SELLING),
    ".": (Do.TYPE, "point", NUMBERS),
    ",": (Do.TYPE, "point", NUMBERS),
    **{str(n): (Do.TYPE, str(n), NUMBERS) for n in range(10)},
}
# fmt: on
SPECIAL_WORDS: tuple[tuple[str, str], ...] = (
    ("3 *", QT_TRANSLATE_NOOP("keys", "The next scan or tap adds three")),
    ("+ / -", QT_TRANSLATE_NOOP("keys", "One more, one less")),
    ("0-9", QT_TRANSLATE_NOOP("keys", "A number: quantity, price, or the cash received")),
)
REPEATING = frozenset({Do.UP, Do.DOWN, Do.MORE, Do.LESS, Do.TYPE})
MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True, slots=True)
class Wish:
    """A key that means something here."""

    do: Do
    value: str = ""


@cache
def _table() -> dict[tuple[Place, int], Key]:
    found: dict[tuple[Place, int], Key] = {}
    for key in KEYS:
        combined = QKeySequence.fromString(key.keys)[0].toCombined()  # type: ignore[index]  # it is a sequence
        for place in key.places:
            found[place, combined] = key
    return found


def wish_of(event: QKeyEvent, place: Place, in_field: bool) -> Wish | None:
    """What a key press asks for at a place; None: it is for the focused widget."""
    modifiers = event.modifiers() & MODIFIERS
    wish = _named(event, place, in_field, modifiers)
    if wish is None and not modifiers and not in_field:
        wish = _typed(event.text(), place)
    if wish is not None and event.isAutoRepeat() and wish.do not in REPEATING:
        return Wish(wish.do, "repeat") if wish.do in (Do.ENTER, Do.PAY, Do.ESCAPE) else None
    return wish


def _named(event: QKeyEvent, place: Place, in_field: bool, modifiers: Qt.KeyboardModifier) -> Wish | None:
    key = _table().get((place, event.key() | modifiers.value))
    if key is None or (in_field and not key.in_fields):
        return None
    return Wish(key.do, key.value)


def _typed(text: str, place: Place) -> Wish | None:
    found = CHARACTERS.get(text)
    if found is None or place not in found[2]:
        return None
    return Wish(found[0], found[1])
