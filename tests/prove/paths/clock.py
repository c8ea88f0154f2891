"""How time passes: to the next moment at which anything may change, for both payments at once."""

from __future__ import annotations

from tests.prove.paths.shell import Shell
from tests.prove.paths.state import IDLE, Calling, Intent, Lane, Looking, State, Timer, Witness

Step = tuple[str, State]


class Clock:
    """The passing of time in a state."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell

    def pass_time(self, s: State) -> Step | None:
        """Pass to the next moment at which anything may change; None while something is to be done at once."""
        ticks = self.next_moment(s)
        if ticks == 0:
            return None
        return f"({ticks} s pass)", self.passed(s, ticks)

    def passed(self, s: State, ticks: int) -> State:
        s = self.later(s, ticks)
        for i, n in enumerate(s.lanes):
            if self.shell.lanes[n].mode == Timer(0):
                s = self.shell.advance(self.shell.mode(s, i, IDLE), i)
        return s

    def next_moment(self, s: State) -> int:
        lefts: list[int] = []
        for n in s.lanes:
            lane = self.shell.lanes[n]
            match lane.mode:
                case Intent() | Looking(read=None):
                    return 0
                case Calling(answer=answer) if answer is not None:
                    return 0
                case Timer(left=left) if left > 1 and s.left.taps and self.shell.table.payments[lane.pay].live:
                    lefts.append(1)  # people may tap between two looks
                case Timer(left=left) | Calling(left=left) | Looking(left=left):
                    lefts.append(left)
            lefts += [request.left for request in lane.wire]
            if lane.down:
                lefts.append(lane.down)
            if lane.bill.state in self.shell.service.mortal:
                lefts.append(self.shell.service.life - lane.bill.age)
        return min(lefts, default=0)

    def later(self, s: State, ticks: int) -> State:
        for i, n in enumerate(s.lanes):
            lane = self.shell.lanes[n]
            mode = lane.mode
            if isinstance(mode, Timer | Calling | Looking) and mode.left:
                mode = Timer(mode.left - ticks) if isinstance(mode, Timer) else mode._replace(left=mode.left - ticks)
            wire = tuple(request._replace(left=request.left - ticks) for request in lane.wire)
            phase, due, age, proofs, first, cancelled, gone = lane.witness
            first = min(first + ticks, 5) if proofs else 0
            seen = Witness(phase, due, min(age + ticks, 5), proofs, first, cancelled, gone)
            s = self.shell.put(
                s,
                i,
                Lane(
                    self.shell.table.older(lane.pay, ticks),
                    mode,
                    self.shell.service.older(lane.bill, ticks),
                    wire,
                    seen,
                    max(0, lane.down - ticks),
                ),
            )
        return s
