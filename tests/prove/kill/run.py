"""One run: a scene, its deaths, the recovery, the end, and whether everything holds."""

from __future__ import annotations

import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from pos_terminal.app.views import TillView
from pos_terminal.config.paths import places
from pos_terminal.sandbox_shop import sandbox_rails
from pos_terminal.store.connect import connect_readonly
from tests.e2e.counter import LOOK_S, Counter, Services
from tests.e2e.judge import Told
from tests.prove.kill import check
from tests.prove.kill.cashier import Cashier, Dead
from tests.prove.kill.ending import Ending, recheck
from tests.prove.kill.parts import name_of
from tests.prove.kill.plan import Blow, How, Plan
from tests.prove.kill.scenes import SCENES
from tests.prove.kill.shop import PEPPER, copy_shop
from tests.prove.kill.till import KillStart

RECOVERY_S = 0.8  # a recovery that is to die is worked at for so long, then killed from outside
RECHECKED = 0.15  # the share of runs that goes on for the half hour of rule 14
CALL_S = 1.0


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a run; `wrong` is empty when everything holds."""

    run: int
    scene: str
    rail: str
    kills: dict[str, int]
    wrong: str
    story: tuple[str, ...]
    seconds: float
    receipts: int
    payments: int
    lines: int  # lines that a screen had shown, once for every death they had to outlive
    unprinted: int
    on_disk: bool
    with_a_person: int  # owed, or a refund that only a manager can tell


class Run:
    """One plan on one folder through one sandbox."""

    def __init__(self, plan: Plan, services: Services, folder: Path, cashier: type[Cashier], told: bool) -> None:
        self._plan = plan
        self._folder = folder
        self._till = Counter(services, folder)
        self._till.start_line = _start_line(plan, services, folder)
        self._desk = cashier(self._till, plan.chance)
        self._kills: dict[str, int] = {}
        self._told = told

    def play(self) -> Ran:
        """Play it to its end; what is wrong is in the answer."""
        began, plan = time.monotonic(), self._plan
        wrong, closed, known, person, unprinted = "", 0, 0, 0, 0
        try:
            self._prepare()
            for which, blow in enumerate(plan.blows):
                self._until_dead(blow, first=which == 0)
            told = self._leave_alone()
            closed, known = len(told.receipts), len(told.payments)
            person = sum(
                bool(p.owed) or any(r.state == "doubt" for r in p.every_refund) for p in told.payments.values()
            )
            unprinted = len(check.unprinted(self._folder, told))
        except (AssertionError, Dead, OSError) as error:
            wrong = f"{type(error).__name__}: {error}"
        finally:
            self._till.kill()
        return Ran(
            plan.run, plan.scene, plan.rail, self._kills, wrong, tuple(self._story()) if wrong or self._told else (),
            time.monotonic() - began, closed, known, self._desk.seen.lines, unprinted, plan.on_disk, person,
        )  # fmt: skip

    # --- within

    def _prepare(self) -> None:
        plan, control = self._plan, self._till.control
        control.reset()
        if plan.rail == "card_pa":
            control.settings(card={"mode": "PA"})
        if plan.slow:
            seconds = plan.chance.uniform(0.02, 0.3)
            control.fault("delay", None, None, times=None, seconds=seconds, processed=plan.chance.random() < 0.5)
            self._desk.tell(f"every answer takes {seconds:.2f} s")

    def _until_dead(self, blow: Blow, *, first: bool) -> None:
        """Start a till that dies, and work at it until it does."""
        desk, usual = self._desk, self._till.start_line
        assert isinstance(usual, KillStart)
        desk.tell(f"started to die {blow}")
        self._till.start_line = _armed(usual, blow)
        before = self._last
        try:
            desk.start(blow.after_s if blow.how is How.BLIND else 0.0, blow.when_up)
            check.shown_again(before, self._folder, self._till.seen[0])
            if first:
                SCENES[self._plan.scene].play(desk, self._plan.rail)
            else:
                Ending(desk).for_a_while(RECOVERY_S)
        except Dead:
            pass
        finally:
            ahead = self._till.start_line.ahead_s
            self._till.start_line = msgspec.structs.replace(usual, ahead_s=ahead)
        how = How.BLIND if desk.end() else blow.how
        self._kills[how] = self._kills.get(how, 0) + 1
        check.nothing_lost(self._folder, desk.seen)

    @property
    def _last(self) -> TillView | None:
        seen = self._till.seen
        return seen[-1] if seen else None

    def _leave_alone(self) -> Told:
        desk = self._desk
        self._till.control.clear_faults()
        before = self._last
        desk.start()
        check.shown_again(before, self._folder, self._till.seen[0])
        ending = Ending(desk)
        told = ending.finish()
        if self._plan.chance.random() < RECHECKED:
            recheck(desk)
            told = ending.finish()
        desk.tell("everything has an end")
        for view in self._till.seen:
            desk.seen.hear(view)
        told = check.everything_holds(self._folder, self._till.control, desk.seen, self._till.words)
        self._prints(told)
        return told

    def _prints(self, told: Told) -> None:
        """The last receipts come out of the printer; none is missing that no screen has told of."""
        for _ in range(20):
            if not (missing := check.unprinted(self._folder, told)):
                return
            self._desk.sees(lambda view: False, 0.05)
        assert len(missing) <= self._desk.seen.unprinted, f"no paper, and no word of it: {missing}"

    def _story(self) -> list[str]:
        """Tell it for somebody who was not there, with the last rows of the journal and of the ledger."""
        plan = self._plan
        lines = [
            f"{plan.scene} by {plan.rail or 'cash'}, {'a real disk' if plan.on_disk else 'memory'}",
            *self._desk.story,
        ]
        lines += ["the program's own words:", *(f"  {line}" for line in self._till.words.splitlines()[-25:])]
        lines += ["the ledger:", *(f"  {move}" for move in self._till.control.ledger().movements)]
        lines += ["the journal:", *(f"  {row}" for row in _journal(self._folder)[-45:])]
        return lines


def _armed(usual: KillStart, blow: Blow) -> KillStart:
    match blow.how:
        case How.WRITE:
            return msgspec.structs.replace(usual, dies_at=blow.at, dies_before=blow.before)
        case How.SOCKET:
            return msgspec.structs.replace(usual, dies_at_point=blow.at)
        case How.BLIND:
            return usual


def _start_line(plan: Plan, services: Services, folder: Path) -> KillStart:
    """Tell the till of the rails of its scene and of no other: a start costs less."""
    usual = services.start_line(folder)
    wanted = {name_of(rail) for rail in (plan.rail or "swip").split(",")}
    rails = {name: table for name, table in sandbox_rails(services.process, "EUR", LOOK_S).items() if name in wanted}
    if plan.rail == "card_pa":
        rails["card"] = {**rails["card"], "capture": "PA"}
    if plan.scene == "table":
        rails["paysera"] = {**rails["paysera"], "mode": "tables", "location_id": "3"}
    if plan.scene == "hold":
        rails["droppay"] = {**rails["droppay"], "charge": "hold"}
    return KillStart(
        data=str(folder),
        rails=rails,
        secrets={**usual.secrets, "pin.pepper": PEPPER},
        qr_origins=usual.qr_origins,
        connect_s=CALL_S,
        read_s=CALL_S,
        write_s=CALL_S,
        people=plan.scene == "with a manager",
    )


def _journal(folder: Path) -> list[str]:
    connection = connect_readonly(places(folder).journal)
    try:
        found = connection.execute("SELECT seq, at, kind, operator, body FROM journal ORDER BY seq").fetchall()
    finally:
        connection.close()
    return [f"{seq:4} {at % 10**8 / 1000:10.3f} {kind} {str(body)[:230]}" for seq, at, kind, _, body in found]


def play(
    plan: Plan, services: Services, shops: tuple[Path, Path], cashier: type[Cashier] = Cashier, told: bool = False
) -> Ran:
    """Play a plan on a fresh copy of the shop: in memory, or on a disk that is really flushed.

    `told`: its story is told even if everything holds.
    """
    shop = shops[1] if plan.on_disk else shops[0]
    folder = shop.parent / f"run-{plan.seed}-{plan.run}"
    copy_shop(shop, folder)
    try:
        return Run(plan, services, folder, cashier, told).play()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        folder.with_suffix(".stderr").unlink(missing_ok=True)


def line_of(ran: Ran) -> bytes:
    return msgspec.json.encode(asdict(ran))


def ran_of(line: bytes) -> Ran:
    return msgspec.json.decode(line, type=Ran)
