"""Everything that may happen next in a state: the till's own steps, the line, the customer, people, crashes, clocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pos_terminal.domain.events import Op, PaymentRead
from pos_terminal.domain.payment import PayState
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import LostCreate
from tests.prove.paths import sentences as say
from tests.prove.paths.bill import BUSY, LOCKED, LOST, UNSENT, Result
from tests.prove.paths.clock import Clock, Step
from tests.prove.paths.people import People
from tests.prove.paths.shell import Shell
from tests.prove.paths.short_times import CALL, DARK, DOWN, JUMP, LATE
from tests.prove.paths.state import IDLE, Calling, Intent, Lane, Left, Looking, State, Wire, Witness
from tests.prove.paths.witness import looked


class Moves(Clock):
    """The successors of a state, each told in words."""

    def __init__(self, shell: Shell, shares: tuple[int, ...] = (1000,), people: type[People] = People) -> None:
        super().__init__(shell)
        self.shares = shares
        self.people = people(shell, shares)

    def of(self, s: State) -> Iterator[Step]:
        if s.up < 1:
            yield from self.dark(s)
            return
        for i, n in enumerate(s.lanes):
            yield from self.lane(s, i, self.shell.lanes[n])
        yield from self.outside(s)
        yield from self.people.moves(s)
        if (later := self.pass_time(s)) is not None:
            yield later
        yield from self.trouble(s)

    # --- one payment's own next step

    def lane(self, s: State, i: int, lane: Lane) -> Iterator[Step]:
        match lane.mode:
            case Intent() as intent:
                yield from self.send(s, i, lane, intent)
            case Calling(answer=answer) as calling if answer is not None or calling.left == 0:
                yield from self.answered(s, i, lane, calling)
            case Looking(read=None) as look:
                yield from self.look(s, i, lane, look)
            case Looking(read=read, left=0) as look if read is not None:
                yield from self.read(s, i, look, read, "the slow look comes back", None)

    def send(self, s: State, i: int, lane: Lane, intent: Intent) -> Iterator[Step]:
        """Let the request leave; a shell that writes afterwards may lose the power in between."""
        if self.shell.write_first:
            yield from self.sent(s, i, lane, intent)
            return
        event = say.sent(intent.op, intent.minor, 1, intent.refund)
        for told, then in self.sent(s, i, lane, intent):
            yield told, self.shell.say(then, i, event)
            yield from self.crash(then, f"{told}; the power goes before it is written down")

    def sent(self, s: State, i: int, lane: Lane, intent: Intent) -> Iterator[Step]:
        """Yield what may become of a request: processed, lost before or after, late, twice, refused, turned away."""
        op, name = intent.op, f"{what(s, i)}{intent.op} {intent.minor or ''}".strip()
        if lane.down:
            yield f"{name}: the service is down, no answer", self.out(s, i, lane, intent, LOST, CALL)
            yield f"{name}: the service is down, it never left", self.out(s, i, lane, intent, UNSENT)
            return
        for told, bill, result in self.shell.service.call(lane.bill, op, intent.minor):
            yield f"{name}: {told}", self.out(s, i, lane._replace(bill=bill), intent, result)
        if s.left.faults < 1:
            return
        s = spend(s, faults=1)
        for told, bill, _ in self.shell.service.call(lane.bill, op, intent.minor):
            yield (
                f"{name}: {told}, and the answer is lost",
                self.out(s, i, lane._replace(bill=bill), intent, LOST, CALL),
            )
        yield f"{name}: lost on the way", self.out(s, i, lane, intent, LOST, CALL)
        wire = lane._replace(wire=(*lane.wire, Wire(op, intent.minor, LATE)))
        yield f"{name}: hangs on the way", self.out(s, i, wire, intent, LOST, CALL)
        for told, bill, result in self.shell.service.refuse(lane.bill, op):
            yield f"{name}: {told} out of the blue", self.out(s, i, lane._replace(bill=bill), intent, result)
        yield f"{name}: the line is down, it never left", self.out(s, i, lane, intent, UNSENT)
        yield f"{name}: turned away, too many requests", self.out(s, i, lane, intent, BUSY)
        if op is Op.OPEN:
            yield f"{name}: turned away, the key is wrong", self.out(s, i, lane, intent, LOCKED)
        if op in self.shell.service.twice:
            yield from self.twice(s, i, lane, intent, name)

    def twice(self, s: State, i: int, lane: Lane, intent: Intent, name: str) -> Iterator[Step]:
        """Let the network deliver a request twice; the service refuses the second by its papers."""
        for told, bill, result in self.shell.service.call(lane.bill, intent.op, intent.minor):
            for again, then, _ in self.shell.service.call(bill, intent.op, intent.minor):
                kept = then._replace(settles=bill.settles, voids=bill.voids, refunds=bill.refunds)
                step = self.out(s, i, lane._replace(bill=kept), intent, result)
                yield f"{name}: {told}; it arrives twice: {again}", step

    def out(self, s: State, i: int, lane: Lane, intent: Intent, result: Result, left: int = 0) -> State:
        answer = None if left else say.answer(intent.op, intent.refund, result)
        return self.shell.put(s, i, lane._replace(mode=Calling(intent.op, intent.refund, answer, left)))

    def answered(self, s: State, i: int, lane: Lane, calling: Calling) -> Iterator[Step]:
        answer = calling.answer or say.answer(calling.op, calling.refund, LOST)
        bill, witness = lane.bill, lane.witness
        if isinstance(answer.offer, Offer):
            bill = bill._replace(seen=True)
            witness = witnessed(witness, answer.offer.reading)
        elif isinstance(answer.reading, Reading):
            witness = witnessed(witness, answer.reading)
        heard = self.shell.put(s, i, lane._replace(mode=IDLE, bill=bill, witness=witness))
        heard = self.shell.say(heard, i, answer)
        name = f"{what(s, i)}{calling.op} is answered: {answer.outcome}"
        yield name, self.shell.advance(heard, i)
        yield from self.crash(heard, f"{name}; the power goes before the till goes on")

    # --- looks

    def look(self, s: State, i: int, lane: Lane, look: Looking) -> Iterator[Step]:
        bill, name = lane.bill, f"{what(s, i)}look"
        if lane.down:
            nothing = say.read(None, False, False, "timeout")
            yield from self.read(s, i, look, nothing, f"{name}: the service is down", None)
            return
        if bill.state == "none":
            why = "" if look.by_id else "404"
            yield from self.read(s, i, look, say.read(None, look.by_id, True, why), f"{name}: not there", None)
        else:
            reading = self.shell.service.reading(bill)
            told = f"{name}: {reading.phase}" + (f", {reading.due}" if reading.due != lane.bill.minor else "")
            yield from self.read(s, i, look, self.heard(reading, look), told, reading)
            if s.left.slow:
                slow = look._replace(read=self.heard(reading, look, 1), left=1)
                yield f"{told}, and the answer takes its time", self.shell.mode(spend(s, slow=1), i, slow)
        if s.left.faults:
            yield from self.bad_look(spend(s, faults=1), i, lane, look, name)

    def heard(self, reading: Reading, look: Looking, ago: int = 0) -> PaymentRead:
        """Return what a look tells; found by our own id some services have no code to show."""
        nameless = self.shell.service.terms.capabilities.lost_create is LostCreate.CANCEL
        return say.read(reading, look.by_id, ago_=ago, nameless=nameless)

    def bad_look(self, s: State, i: int, lane: Lane, look: Looking, name: str) -> Iterator[Step]:
        yield from self.read(s, i, look, say.read(None, False, False, "timeout"), f"{name}: no answer", None)
        if lane.bill.state == "none":
            return
        why = "" if look.by_id else "404"
        yield from self.read(s, i, look, say.read(None, look.by_id, True, why), f"{name}: 404 out of the blue", None)
        odd = say.STRANGE
        yield from self.read(s, i, look, self.heard(odd, look), f"{name}: a word nobody knows", odd)
        honest = self.shell.service.reading(lane.bill)
        if honest.phase in ("open", "approved"):
            for due in (None, 2 * lane.bill.minor):
                lie = replace(honest, due=due)
                yield from self.read(s, i, look, self.heard(lie, look), f"{name}: {lie.phase}, due {due}", lie)

    def read(
        self, s: State, i: int, look: Looking, read: PaymentRead, told: str, reading: Reading | None
    ) -> Iterator[Step]:
        """Let a look come back and the till go on; the power may go in between."""
        lane = self.shell.lanes[s.lanes[i]]
        if reading is None:
            reading = read.reading or (read.found.reading if read.found else None)
        witness = witnessed(lane.witness, reading, int(look.read is not None)) if reading else lane.witness
        s = self.shell.put(s, i, lane._replace(mode=IDLE, witness=witness))
        heard = self.shell.say(s, i, read)
        if read.found is not None and not lane.bill.seen and self.shell.payment(heard, i).state is PayState.WAITING:
            now = self.shell.lanes[heard.lanes[i]]
            heard = self.shell.put(heard, i, now._replace(bill=now.bill._replace(seen=True)))  # the code is shown
        if look.recheck and (reading is not None or read.not_found):
            heard = self.shell.say(heard, i, say.rechecked(look.recheck))
        yield told, self.shell.advance(heard, i)
        if self.shell.lanes[heard.lanes[i]].pay != lane.pay:
            yield from self.crash(heard, f"{told}; the power goes before the till goes on")

    # --- the world outside

    def outside(self, s: State) -> Iterator[Step]:
        for i, n in enumerate(s.lanes):
            lane = self.shell.lanes[n]
            if lane.down:
                if lane.wire:
                    told = f"{what(s, i)}{lane.wire[0].op} arrives late, and the service is down"
                    yield told, self.shell.put(s, i, lane._replace(wire=lane.wire[1:]))
                continue
            for told, bill in self.shell.service.customer(lane.bill):
                yield told, self.shell.put(s, i, lane._replace(bill=bill))
            for w, request in enumerate(lane.wire):
                rest = lane.wire[:w] + lane.wire[w + 1 :]
                for told, bill, _ in self.shell.service.call(lane.bill, request.op, request.minor):
                    late = self.shell.put(s, i, lane._replace(bill=bill, wire=rest))
                    yield f"{what(s, i)}{request.op} {request.minor or ''} arrives late: {told}", late

    # --- crashes and clocks

    def crash(self, s: State, told: str) -> Iterator[Step]:
        """Let the power go: what was out is out, what was not written never was."""
        if not s.left.crashes:
            return
        s = spend(s, crashes=1)
        for i, n in enumerate(s.lanes):
            lane = self.shell.lanes[n]
            if lane.mode is not IDLE:
                s = self.shell.put(s, i, lane._replace(mode=IDLE))
        yield told, s._replace(up=0)

    def trouble(self, s: State) -> Iterator[Step]:
        if s.lanes:
            yield from self.crash(s, "the power goes")
        if s.left.jumps and s.lanes and not any(isinstance(self.shell.lanes[n].mode, Looking) for n in s.lanes):
            for by in (JUMP, -JUMP):
                jumped = spend(s, jumps=1)
                for i, n in enumerate(s.lanes):
                    lane = self.shell.lanes[n]
                    jumped = self.shell.put(jumped, i, lane._replace(pay=self.shell.table.jumped(lane.pay, by)))
                yield f"the wall clock jumps {by:+d} s", jumped
        if s.left.outages and s.lanes:
            for ticks in DOWN:
                yield f"the service restarts, and is down for {ticks} s", self.outage(spend(s, outages=1), ticks)

    def outage(self, s: State, ticks: int) -> State:
        """Let the service go down: what it has answered and nobody has heard yet is lost with it."""
        for i, n in enumerate(s.lanes):
            lane = self.shell.lanes[n]
            mode = lane.mode
            if isinstance(mode, Calling) and mode.answer is not None:
                mode = Calling(mode.op, mode.refund, None, CALL)
            s = self.shell.put(s, i, lane._replace(mode=mode, down=ticks))
        return s

    def dark(self, s: State) -> Iterator[Step]:
        yield from self.outside(s)
        if s.up < 0:
            yield "the till starts again", self.shell.restart(s, -s.up)
            return
        due = min((request.left for n in s.lanes for request in self.shell.lanes[n].wire), default=DARK[-1])
        for ticks in DARK:
            if ticks <= due:
                yield f"({ticks} s in the dark)", self.later(s, ticks)._replace(up=-ticks)


def spend(s: State, **what_: int) -> State:
    left: Left = s.left
    return s._replace(left=left._replace(**{name: getattr(left, name) - n for name, n in what_.items()}))


def what(s: State, i: int) -> str:
    return "" if len(s.lanes) == 1 else f"payment {i + 1}: "


def witnessed(witness: Witness, reading: Reading, ago: int = 0) -> Witness:
    return looked(witness, reading.phase.value, reading.due, ago)
