"""Two faults in a row against a rail: the same call again where the table allows it, or the look that follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pos_terminal.app.ports import Checked, Rail
from pos_terminal.domain.errors import Busy, Misconfigured, RailError, Uncertain, Unreachable
from pos_terminal.domain.reading import Offer, Phase, Reading
from pos_terminal.domain.terms import Capabilities, LostCreate, Repeat
from tests.prove.line.far import FarDesk
from tests.prove.line.rails import Spot
from tests.rails.contract.acts import MINOR, Act, At, look, nothing, opened
from tests.rails.contract.cells import FAULTS, Cell
from tests.rails.contract.desk import ref_of
from tests.rails.contract.judged_call import judge_end, judge_told, made_with

AGAIN, LOOK = "the same call again", "the look that follows"
LOOKS = Act(LOOK, opened, look, reads=True)
SAME_EACH_TIME = ("look", "find", "check", "tables")
NOT_SENT = (Unreachable, Busy, Misconfigured)


@dataclass(frozen=True, slots=True)
class Pair:
    """A fault of an act's call, and a fault of what the till does next."""

    first: Cell
    second: Cell
    next: str

    def __str__(self) -> str:
        return f"{self.first}, then {self.next}: {self.second.call}: {self.second.fault}"

    @property
    def lines(self) -> tuple[str, ...]:
        then = f"then {self.next}, whose {self.second.call} meets {self.second.fault}"
        return f"{self.first.state}: {self.first.call} meets {self.first.fault}", then


def firsts_of(spot: Spot) -> Iterator[list[Cell]]:
    """Yield the first faults of each call of an act."""
    for call, at in spot.places():
        cells = [Cell(spot.desk.way.name, spot.act.name, call, at, fault) for fault in FAULTS]
        yield [cell for cell in cells if not spot.holed(call, cell.fault)]


def pairs_from(spot: Spot, first: Cell) -> Iterator[Pair]:
    """Yield every pair that begins with a fault."""
    for second in FAULTS:
        if not spot.holed(first.call, second):
            yield Pair(first, replace(first, fault=second), AGAIN)
        yield Pair(first, Cell(first.way, LOOK, look_call(spot.desk), 0, second), LOOK)


def look_call(desk: FarDesk) -> str:
    return "invoice" if desk.rail == "card" else "look"


async def left_by(spot: Spot, first: Cell, rail: Rail) -> str:
    """Play a first fault alone; what it leaves to the till: what it was told, what stands, and what it may do next."""
    desk, act = spot.desk, spot.act
    desk.fresh(**act.service)
    at = await act.reach(desk, rail)
    told, moved = await spoiled(desk, rail, act, at, first)
    at = await _known(desk, rail, at, told)
    stands = [what if isinstance(what, str) else (kind, what) for kind, what in desk.standing()]  # no payment's id
    return repr((_gist(told), moved, stands, bool(at.ref.reference), await _may_repeat(rail, act, at, told)))


def _gist(told: object) -> object:
    """What the till goes by in what it was told: no words, no names, no times."""
    match told:
        case Offer():
            return bool(told.qr_text), _gist(told.reading)
        case Reading():
            return told.phase, told.due, told.paid, told.refunded, told.settle_count, told.currency
        case Checked():
            return told.ok
        case _:
            return type(told).__name__


async def play_pair(spot: Spot, pair: Pair, rail: Rail) -> None:
    """AssertionError where the rail says what is not so, or money moved twice or was lost."""
    desk, act = spot.desk, spot.act
    desk.fresh(**act.service)
    at = await act.reach(desk, rail)
    before = desk.ledger
    told, _ = await spoiled(desk, rail, act, at, pair.first)
    at = await _known(desk, rail, at, told)
    if pair.next == LOOK:
        if at.ref.reference:
            await spoiled(desk, rail, LOOKS, at, pair.second)
    elif await _may_repeat(rail, act, at, told):
        again, done = await spoiled(desk, rail, act, at, pair.second, repeated=True)
        told = again if done or not isinstance(again, RailError) else told
    ledger = desk.ledger
    if act.back:
        back = ledger.refunded + ledger.cancelled - before.refunded - before.cancelled
        assert back in (0, act.back), f"{back} went back, {act.back} was asked for"
        assert back or isinstance(told, RailError), f"given back, says the rail: {told}"
    await judge_end(desk, rail, at, told)
    assert desk.control.violations() == []


async def spoiled(
    desk: FarDesk, rail: Rail, act: Act, at: At, cell: Cell, *, repeated: bool = False
) -> tuple[object, bool]:
    """Make a call with a fault; what was told, and whether money moved. What a first one says is judged at once."""
    standing, net = desk.standing(), desk.ledger.net
    desk.spoils(cell)
    told = await made_with(desk, rail, act, at, cell)
    desk.arrived()
    desk.control.clear_faults()
    assert desk.between is not None
    desk.between.clear()
    if not repeated:
        judge_told(desk, act, told, cell, (standing, net))
    return told, desk.ledger.net != net


async def _known(desk: FarDesk, rail: Rail, at: At, told: object) -> At:
    """The payment as the till knows it now: what an offer or a find told of it."""
    if at.ref.reference:
        return at
    found = told if isinstance(told, Offer) else None
    harmless = rail.terms.capabilities.lost_create is LostCreate.HARMLESS
    if found is None and not harmless and isinstance(told, Uncertain):
        found = await rail.find(at.ref)
    return at if found is None else At(at.order, ref_of(at.order, found))


async def _may_repeat(rail: Rail, act: Act, at: At, told: object) -> bool:
    """Say whether the till would send the same again: PAYMENTS.md, What the rails can do, and rules 2, 3 and 11."""
    call, can = act.make.__name__, rail.terms.capabilities
    if isinstance(told, Checked) or call in SAME_EACH_TIME:
        return True
    if not isinstance(told, RailError) or not at.ref.reference or act.reach is nothing:
        return False
    if isinstance(told, NOT_SENT):
        return call != "open"
    return isinstance(told, Uncertain) and await _still_stands(rail, call, can, at)


async def _still_stands(rail: Rail, call: str, can: Capabilities, at: At) -> bool:
    seen = await rail.look(at.ref)
    match call:
        case "settle" | "settle_less":
            return can.settle_again is not Repeat.NEVER and seen.phase is Phase.APPROVED and seen.due == MINOR
        case "void":
            return can.void_again is not Repeat.NEVER and seen.phase in (Phase.OPEN, Phase.APPROVED)
        case "refund" | "refund_part":
            return can.refund_repeat_is_refused or (can.refund_shows and not seen.refunded)
        case _:
            return False
