"""One call of a rail that is answered with a lie: what it says, how long it takes, and what the ledger has then."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pos_terminal.app.ports import Checked, Rail
from pos_terminal.domain.errors import RailError
from pos_terminal.domain.reading import Offer, Phase, Reading
from tests.prove.lies.document import Path, paths, read
from tests.prove.lies.lie import Lie
from tests.prove.lies.values import Known
from tests.prove.line.between import Between, Talk
from tests.prove.line.far import FarDesk, Ground, with_rail
from tests.prove.line.rails import Rails, Spot
from tests.rails.contract.acts import Act, opened
from tests.rails.contract.desk import PATIENCE
from tests.rails.contract.judged_call import OVER

LONGEST_TEXT = 300
SPARE_S = 20.0  # what a busy machine may add to a deadline before it is called a hang
MOST_CALLS = 10


@dataclass(frozen=True, slots=True)
class Place:
    """A call of an act, and every place in its true answer."""

    spot: Spot
    call: str
    at: int
    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        again = f" ({self.at + 1})" if self.at else ""
        return f"{self.spot.name}: {self.call}{again}"


@dataclass(slots=True)
class Recorder:
    """Listens to true answers, by call."""

    heard: list[tuple[str, bytes]] = field(default_factory=list)

    async def __call__(self, talk: Talk) -> bool:
        await talk.forward()
        head, body = await talk.answer()
        self.heard.append((talk.call, body))
        await talk.say(head + body)
        return True


def places(rails: Rails, desk: FarDesk, act: Act) -> Iterator[Place]:
    """Play an act truthfully and yield its calls with the places of their answers."""
    spot = rails.spot(desk, act)
    ears = Recorder()

    async def heard(rail: Rail) -> None:
        desk.fresh(**act.service)
        at = await act.reach(desk, rail)
        assert desk.between is not None
        desk.between.order("", ears, always=True)
        await act.make(rail, at)

    with_rail(desk, heard)
    for at, (call, body) in enumerate(ears.heard):
        before = sum(1 for known, _ in ears.heard[:at] if known == call)
        yield Place(spot, call, before, tuple(paths(read(body))))


@dataclass(slots=True)
class Liar:
    """Plays lies against rails."""

    ground: Ground

    @property
    def line(self) -> Between:
        return self.ground.between

    def play(self, place: Place, lie: Lie) -> None:
        """AssertionError for a crash, a hang, raw words, or money that moved on a lie."""
        with_rail(place.spot.desk, lambda rail: self._play(place, lie, rail))

    async def _play(self, place: Place, lie: Lie, rail: Rail) -> None:
        desk, act = place.spot.desk, place.spot.act
        desk.fresh(**act.service)
        other = await self._another(desk, rail)
        at = await act.reach(desk, rail)
        before = desk.ledger
        secrets = tuple(value for _, value in desk.secrets().values())
        self.line.order(place.call, replace(lie, known=Known(secrets, other)), rail=desk.rail, at=place.at)
        began = time.monotonic()
        try:
            told: object = await act.make(rail, at)
        except RailError as error:
            told = error
        took = time.monotonic() - began
        self.line.rests(30)
        assert not self.line.broken, self.line.broken
        self.line.clear()
        assert took < PATIENCE.write * MOST_CALLS + SPARE_S, f"it took {took:.0f} s"
        for text in texts(told):
            fit_to_be_shown(text, secrets)
        self._judge(desk, act, told, before.net, lie)
        touched = [moved for moved in desk.ledger.movements if moved.id in other]
        assert not touched, f"another payment was touched: {touched}"
        assert not lie.head or desk.control.violations() == []

    async def _another(self, desk: FarDesk, rail: Rail) -> tuple[str, ...]:
        """Leave another payment of the same sum at the service, approved where that is not its charge."""
        if rail.terms.capabilities.tables or rail.terms.static_code:
            return ()  # there is room for one payment only
        stranger = await opened(desk, rail)
        if not rail.terms.capabilities.one_step:
            desk.acts(desk.side.approve)
        return stranger.ref.reference, stranger.order.payment

    def _judge(self, desk: FarDesk, act: Act, told: object, net: int, lie: Lie) -> None:
        ledger = desk.ledger
        moved = ledger.net - net
        assert ledger.captures <= 1, "charged twice"
        assert ledger.refunded + ledger.cancelled <= ledger.captured, "more went back than came"
        assert moved in (0, act.takes, -act.back), f"{moved} moved"
        assert not act.reads or moved == 0, "a read that moves money"
        if lie.believable:
            return
        match told:
            case Offer():
                assert told.reference
                fit_for_a_code(told.qr_text)
            case Reading(phase=Phase.CLOSED_PAID) if act.takes or act.reads:
                assert ledger.captures == 1, f"{told.words} is called paid"
            case Reading() if told.phase in OVER:
                assert ledger.net == 0, f"{told.phase} at the rail, {ledger.net} in the ledger"
        if act.back and not isinstance(told, RailError):
            assert moved == -act.back, f"given back, says the rail; the ledger moved by {moved}"


def texts(told: object) -> Iterator[str]:
    """Yield every text of a service that the till may show or keep."""
    match told:
        case RailError():
            yield from (str(told), told.trace.words, told.trace.correlation, getattr(told, "code", ""))
        case Offer():
            yield from (told.session_code, told.reference)
            yield from texts(told.reading)
        case Reading():
            yield from (told.words, told.trace.words, told.trace.correlation, told.id, told.settle_id)
        case Checked():
            yield told.words


def fit_to_be_shown(text: str, secrets: tuple[str, ...]) -> None:
    assert len(text) <= LONGEST_TEXT, f"{len(text)} signs of a service: {text[:60]!r}"
    odd = [sign for sign in text if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
    assert not odd, f"signs that cannot be shown: {text[:80]!r}"
    assert not [secret for secret in secrets if secret in text], f"a secret in {text[:80]!r}"


def fit_for_a_code(text: str) -> None:
    assert len(text) <= LONGEST_TEXT and text.isprintable() and "<" not in text, f"shown as a code: {text[:80]!r}"
