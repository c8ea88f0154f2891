"""Amounts, quantities and clocks as text; whole numbers in, no float on the way."""

from dataclasses import dataclass
from decimal import Context, Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import NumberPattern, get_currency_symbol, parse_pattern

from pos_terminal.domain.money import exponent

MINUS = "\u2212"
LRI, PDI, RLM = "\u2066", "\u2069", "\u200f"
WIDE = Context(prec=40)


@dataclass(frozen=True, slots=True)
class _Shape:
    pattern: NumberPattern
    locale: Locale
    currency: str
    exponent: int


def currency_digits(currency: str) -> int:
    """Digits after the point as ISO 4217 has them (RSD 2, JPY 0, TND 3); ValueError for an unknown code."""
    return exponent(currency)


@lru_cache(maxsize=4096)
def amount_text(minor: int, currency: str, locale: str) -> str:
    """Minor units as that locale writes them, with the symbol; negative with U+2212."""
    shape = _shape(currency, locale)
    text: str = shape.pattern.apply(
        Decimal(abs(minor)).scaleb(-shape.exponent, WIDE),
        shape.locale,
        currency=shape.currency,
        currency_digits=False,
        decimal_quantization=False,
    )
    return MINUS + text if minor < 0 else text


def number_text(minor: int, currency: str, locale: str) -> str:
    """The same without the symbol, for a field whose symbol stands beside it."""
    shape = _bare_shape(currency, locale)
    text: str = shape.pattern.apply(
        Decimal(abs(minor)).scaleb(-shape.exponent, WIDE), shape.locale, decimal_quantization=False
    )
    return MINUS + text if minor < 0 else text


def symbol_text(currency: str, locale: str) -> str:
    return get_currency_symbol(currency, locale=_locale(locale))


def short_amount_text(minor: int, currency: str, locale: str) -> str:
    """Without the decimals when they are zero (€25), for notes and quick amounts."""
    shape = _shape(currency, locale)
    if minor % 10**shape.exponent:
        return amount_text(minor, currency, locale)
    whole = _shape(currency, locale, 0)
    text: str = whole.pattern.apply(
        Decimal(abs(minor) // 10**shape.exponent),
        whole.locale,
        currency=currency,
        currency_digits=False,
        decimal_quantization=False,
    )
    return MINUS + text if minor < 0 else text


def quantity_text(thousandths: int, unit: str, locale: str) -> str:
    """'2' for pieces, '0.842 kg' for anything measured; pieces in parts keep their decimals."""
    pieces = unit == "pcs"
    pattern = _quantity_pattern(locale, 0 if pieces and thousandths % 1000 == 0 else 3)
    text: str = pattern.apply(Decimal(abs(thousandths)).scaleb(-3, WIDE), _locale(locale), decimal_quantization=False)
    signed = MINUS + text if thousandths < 0 else text
    return signed if pieces else f"{signed}\u00a0{unit}"


def clock_text(seconds: int) -> str:
    """A countdown: 0:38, 12:05; never below 0:00."""
    minutes, rest = divmod(max(0, seconds), 60)
    return f"{minutes}:{rest:02d}"


def isolated(text: str) -> str:
    """Amounts and codes keep their order inside right-to-left words (LRI ... PDI)."""
    # the locale's own right-to-left marks would fight the isolate: a minus would change sides
    return f"{LRI}{text.replace(RLM, '')}{PDI}"


@lru_cache(maxsize=256)
def _shape(currency: str, locale: str, digits: int | None = None) -> _Shape:
    exponent = currency_digits(currency)
    shown = exponent if digits is None else digits
    found = _locale(locale)
    pattern = parse_pattern(found.currency_formats["standard"].pattern)
    pattern.frac_prec = (shown, shown)
    return _Shape(pattern, found, currency, exponent)


@lru_cache(maxsize=256)
def _bare_shape(currency: str, locale: str) -> _Shape:
    exponent = currency_digits(currency)
    found = _locale(locale)
    pattern = parse_pattern(found.decimal_formats[None].pattern)
    pattern.frac_prec = (exponent, exponent)
    return _Shape(pattern, found, currency, exponent)


@lru_cache(maxsize=64)
def _quantity_pattern(locale: str, digits: int) -> NumberPattern:
    pattern = parse_pattern(_locale(locale).decimal_formats[None].pattern)
    pattern.frac_prec = (digits, digits)
    return pattern


@lru_cache(maxsize=64)
def _locale(name: str) -> Locale:
    return Locale.parse(name.replace("-", "_"))
