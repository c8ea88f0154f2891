"""What a refund would be: lines with their shares, tax per rate, the tenders it goes to (PAYMENTS.md, Spreading)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pos_terminal.domain import returns as back
from pos_terminal.domain.basket import Line, totals
from pos_terminal.domain.events import ReturnLine, ReturnPart
from pos_terminal.domain.money import round_half_up, spread
from pos_terminal.domain.payment import Payment
from pos_terminal.domain.return_ways import Way, cash_part, of_order, ways_of
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.tax import tax_within

NOBODY_OFF: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asks for. `lines`: line id and thousandths; `only`: the one payment it may come from.

    `exchange` is how much of it pays a share of another sale, at most, in minor units.
    """

    mode: str = back.WHOLE
    lines: tuple[tuple[str, int], ...] = ()
    minor: int = 0
    cash_instead: bool = False
    only: str = ""
    exchange: int = 0


@dataclass(frozen=True, slots=True)
class LineLeft:
    """A line as it may still come back; sums in minor units, quantities in thousandths."""

    line: Line
    paid: int
    loyalty: int  # its share, not in `paid`
    back: int  # quantity that came back
    given: int  # money that went back

    @property
    def left(self) -> int:
        return max(0, self.paid - self.given)

    @property
    def quantity(self) -> int:
        return max(0, self.line.quantity - self.back)

    def share(self, quantity: int) -> int:
        """Return what a quantity gives back: the cumulative share less what was given before."""
        if quantity >= self.quantity:
            return self.left
        share = round_half_up(self.paid * (self.back + quantity), self.line.quantity) - self.given
        return max(0, min(share, self.left))

    def loyalty_of(self, quantity: int) -> int:
        """Return the share of loyalty that a quantity bears."""
        upto = round_half_up(self.loyalty * (self.back + quantity), self.line.quantity)
        return upto - round_half_up(self.loyalty * self.back, self.line.quantity)


@dataclass(frozen=True, slots=True)
class Plan:
    """A refund as it would be done; `problem` (a code) where it cannot be."""

    mode: str
    left_lines: tuple[LineLeft, ...] = ()
    ways: tuple[Way, ...] = ()
    left: int = 0  # before it, over all tenders
    lines: tuple[ReturnLine, ...] = ()
    total: int = 0
    tax: tuple[tuple[int, int, int], ...] = ()
    parts: tuple[ReturnPart, ...] = ()
    problem: str = ""
    args: tuple[tuple[str, str], ...] = ()
    can_cash_instead: bool = False


def plan(
    sale: Sale,
    payments: Sequence[Payment],
    wanted: Wanted,
    cash_rounding: int = 0,
    off: Mapping[str, str] = NOBODY_OFF,
) -> Plan:
    """Return what a refund of a closed sale would be, never more than is left by line, rate and tender.

    `off` has the payments whose rail cannot be asked now, with a problem code each.
    """
    lefts = lines_left(sale)
    ways = ways_of(sale, payments, off)
    left = min(sum(one.left for one in lefts), sum(way.left for way in ways if wanted.only in ("", way.payment)))
    found = Plan(wanted.mode, lefts, ways, max(0, left))
    if sale.state is not SaleState.CLOSED:
        return replace(found, problem="refund_not_closed")
    if any(one.open for one in sale.returns):
        return replace(found, problem="refund_in_doubt")
    if found.left <= 0:
        return replace(found, problem="refund_nothing_left")
    lines, problem = _lines(lefts, wanted, found.left)
    if problem:
        return _limited(found, problem)
    total = sum(line.minor for line in lines)
    if total > found.left:
        return _limited(found, "refund_limit")
    if total <= 0:
        return replace(found, problem="refund_nothing_left")
    chosen = replace(found, lines=lines, total=total, tax=tax_back(sale, lines))
    return _to_tenders(chosen, wanted, cash_rounding)


def _limited(found: Plan, problem: str) -> Plan:
    return replace(found, problem=problem, args=(("minor", str(found.left)),))


# --- lines


def lines_left(sale: Sale) -> tuple[LineLeft, ...]:
    """Return every line with what of it may still come back."""
    paid, before = _paid(sale), dict(totals(sale.basket).net)
    after = dict(totals(sale.basket, sale.loyalty_sum).net)
    given = back.given(sale.returns)
    found = []
    for line in sale.basket.lines:
        quantity, minor = given.get(line.id, (0, 0))
        loyalty = before.get(line.id, 0) - after.get(line.id, 0)
        found.append(LineLeft(line, paid.get(line.id, 0), loyalty, quantity, minor))
    return tuple(found)


def _paid(sale: Sale) -> dict[str, int]:
    """Return what each line cost with its tax: where prices are without, each rate's gross is spread over its lines."""
    nets = dict(sale.spread)
    paid: dict[str, int] = {}
    for rate, gross, _ in sale.tax:
        ids = [line.id for line in sale.basket.lines if line.tax_rate == rate]
        weights = tuple(nets.get(line, 0) for line in ids)
        shares = weights if sum(weights) == gross else spread(gross, weights)
        paid.update(zip(ids, shares, strict=True))
    return paid


def _lines(lefts: tuple[LineLeft, ...], wanted: Wanted, most: int) -> tuple[tuple[ReturnLine, ...], str]:
    """Return the lines of a refund, or a problem code."""
    match wanted.mode:
        case back.WHOLE | back.VOID:
            every = [(one, one.quantity) for one in lefts if one.left or one.quantity]
            minors = tuple(one.left for one, _ in every)
            return _shared(every, minors if sum(minors) <= most else spread(most, minors)), ""
        case back.AMOUNT:
            if wanted.minor <= 0:
                return (), "refund_amount"
            if wanted.minor > most:
                return (), "refund_limit"
            shares = spread(wanted.minor, tuple(one.left for one in lefts))
            return _shared([(one, 0) for one in lefts], shares), ""
        case back.LINES:
            return _chosen(lefts, wanted)
    return (), "refund_mode"


def _chosen(lefts: tuple[LineLeft, ...], wanted: Wanted) -> tuple[tuple[ReturnLine, ...], str]:
    by_id = {one.line.id: one for one in lefts}
    chosen: dict[str, int] = {}
    for line, quantity in wanted.lines:
        chosen[line] = chosen.get(line, 0) + quantity
    if not chosen:
        return (), "refund_choose_lines"
    if any(line not in by_id or not 0 < quantity <= by_id[line].quantity for line, quantity in chosen.items()):
        return (), "refund_quantity"
    every = [(one, chosen[one.line.id]) for one in lefts if one.line.id in chosen]
    shares = tuple(one.share(quantity) for one, quantity in every)
    if wanted.minor < 0:
        return (), "refund_amount"
    if wanted.minor > sum(shares):
        return (), "refund_lines_limit"
    return _shared(every, spread(wanted.minor, shares) if wanted.minor else shares), ""


def _shared(every: Sequence[tuple[LineLeft, int]], minors: Sequence[int]) -> tuple[ReturnLine, ...]:
    return tuple(
        ReturnLine(one.line.id, one.line.name, one.line.sku, one.line.unit, quantity, minor, one.line.tax_rate)
        for (one, quantity), minor in zip(every, minors, strict=True)
        if quantity or minor
    )


# --- tax


def tax_back(sale: Sale, lines: Sequence[ReturnLine], without: str = "") -> tuple[tuple[int, int, int], ...]:
    """Return (rate, gross, tax) of lines that go back: what the sale's tax falls by, so that it ends at 0.

    `without` leaves one return out of what went back before: its own, when it is counted anew.
    """
    before = tuple(one for one in sale.returns if one.id != without)
    rows = []
    for rate, gross, tax in sale.tax:
        part = sum(line.minor for line in lines if line.tax_rate == rate)
        if not part:
            continue
        given, given_tax = back.given_tax(before, rate)
        rows.append((rate, part, _tax_upto(given + part, rate, gross, tax) - given_tax))
    return tuple(rows)


def _tax_upto(given: int, rate: int, gross: int, tax: int) -> int:
    if given >= gross:
        return tax
    if tax_within(gross, rate) == tax:
        return tax_within(given, rate)
    return round_half_up(tax * given, gross)


# --- tenders


def _to_tenders(found: Plan, wanted: Wanted, cash_rounding: int) -> Plan:
    """Split the total over the tenders: all of each for a whole one, else those that may give parts come first."""
    ways = [way for way in found.ways if way.left > 0 and wanted.only in ("", way.payment)]
    parts: list[ReturnPart] = []
    rest = found.total - _exchanged(ways, min(wanted.exchange, found.total), parts)
    usable = sorted((way for way in ways if not way.why and not (way.refused and wanted.cash_instead)), key=of_order)
    blocked = [way for way in ways if way.left and not way.in_doubt and way not in usable]
    wholes = _wholes(usable, rest)
    for way in wholes:
        rest -= way.left
        parts.append(_part(way, way.left, cash_rounding))
    for way in usable:
        if way.only_whole and way not in wholes:
            blocked += [replace(way, why="refund_only_whole")] if rest else []
        elif not way.only_whole and (minor := min(rest, way.left)):
            rest -= minor
            parts.append(_part(way, minor, cash_rounding))
    for way in blocked if wanted.cash_instead else ():
        if minor := min(rest, way.left):
            rest -= minor
            parts.append(cash_part(minor, cash_rounding, instead=way.payment))
    instead = bool(blocked) or any(way.refused and not way.why for way in ways)
    if not rest:
        return replace(found, parts=tuple(parts), can_cash_instead=instead)
    why = next((way.why for way in (*ways, *blocked) if way.why), "refund_nothing_left")
    most = sum(way.left for way in usable)
    return replace(found, problem=why, args=(("minor", str(most)),), can_cash_instead=instead)


def _wholes(usable: Sequence[Way], total: int) -> list[Way]:
    """Return those that give all of theirs or nothing, the largest first, as far as the others cannot give enough."""
    rest, others = total, sum(way.left for way in usable if not way.only_whole)
    taken = []
    for way in sorted((way for way in usable if way.only_whole), key=lambda way: -way.left):
        if rest > others and way.left <= rest:
            rest -= way.left
            taken.append(way)
    return taken


def _exchanged(ways: list[Way], minor: int, parts: list[ReturnPart]) -> int:
    """Take what goes into another sale, first from tenders that could give least; return how much that was."""
    rest = minor
    order = sorted(range(len(ways)), key=lambda n: (not ways[n].why, -of_order(ways[n]), n))
    for n in order:
        way = ways[n]
        if way.in_doubt or not (taken := min(rest, way.left)):
            continue
        rest -= taken
        against = way.payment or (back.EXTERNAL if way.way == back.EXTERNAL else "")
        parts.append(ReturnPart(back.EXCHANGE, taken, instead=against))
        ways[n] = replace(way, left=way.left - taken, returned=way.returned + taken, given=way.given + taken)
    return minor - rest


def _part(way: Way, minor: int, cash_rounding: int) -> ReturnPart:
    if way.way == back.CASH:
        given = way.cash_upto(way.returned + minor, cash_rounding) - way.given
        return ReturnPart(back.CASH, minor, rounding=given - minor)
    return ReturnPart(way.way, minor, payment=way.payment)
