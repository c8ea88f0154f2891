"""The settings page's till side: asks the room in a worker, writes down what was changed, and goes by it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any

import structlog

from pos_terminal.app.commands import ChangeSettings, Command, ReplaceSecret, ShowSettings, TestConnection
from pos_terminal.app.desk import Desk
from pos_terminal.app.ports import Checked, Rail
from pos_terminal.app.reports import Report
from pos_terminal.app.rules import Rules
from pos_terminal.app.settings_room import Change, SettingsRead, SettingsRefused, SettingsRoom, SettingsTaken
from pos_terminal.app.views import RailSettingsView, SettingsView
from pos_terminal.domain import events as ev
from pos_terminal.domain.operator import Role
from pos_terminal.domain.refund import OPEN_STATES

log = structlog.get_logger()

TEST_S = 20.0  # a service that has not said yes by then has said no
AT_NEXT_START = ("tax_included", "cash_rounding", "test", "people", "hints", "unlimited")  # a sale may hang on them


@dataclass(frozen=True, slots=True)
class SettingsReport(Report):
    """What became of a wish: read, taken, or refused."""

    command: Command
    read: SettingsRead | None = None
    taken: SettingsTaken | None = None
    refused: SettingsRefused | None = None


@dataclass(frozen=True, slots=True)
class TestReport(Report):
    """How a rail's connection is; `took` in seconds."""

    __test__ = False  # not a test class, whatever its name says

    rail: str
    checked: Checked
    took: float


@dataclass(frozen=True, slots=True)
class Tested:
    """How the last test of a rail went; checked is None while it is running."""

    checked: Checked | None = None
    ms: int = 0


class SettingsPage:
    """One wish at a time; what comes while another is carried out is told to wait."""

    def __init__(self, desk: Desk, room: SettingsRoom | None, post: Callable[[Report], None]) -> None:
        self._desk = desk
        self._room = room
        self._post = post
        self._view: SettingsView | None = None
        self._stamp = ""
        self._for = ""  # who was signed in when the settings were read
        self._hash = ""
        self._unknown = False  # these settings were made outside the program, and no manager was told yet
        self._busy = False
        self._answered = 0
        self._tested: dict[str, Tested] = {}
        self._retired: list[Rail] = []  # still answering for what was asked of them
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, settings_hash: str) -> None:
        """Compare what the till goes by with what it knew."""
        if self._room is None:
            return
        self._hash = settings_hash
        known = self._desk.journal.settings_known()
        if not known:
            self._desk.say(ev.SettingsSeen(settings_hash))
        self._unknown = bool(known) and known != settings_hash

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for rail in self._retired:
            await rail.close()

    # --- commands and reports

    def command(self, command: Command) -> None:
        room = self._room
        if room is None:
            self._desk.error("settings_no_file")
            return
        match command:
            case TestConnection(rail=rail):
                self._test(rail)
            case ShowSettings():
                self._for = self._who()
                self._ask(command, lambda: SettingsReport(command, read=room.read()))
            case ChangeSettings(values=values, overwrite=overwrite):
                change = Change(values, self._stamp, overwrite, self._bound())
                self._ask(command, lambda: SettingsReport(command, taken=room.save(change)))
            case ReplaceSecret(name=name, origin=origin, value=value):
                known = replace(command, value="")  # what is kept of it bears no secret
                bound = self._bound()
                self._ask(known, lambda: SettingsReport(known, taken=room.replace_secret(name, origin, value, bound)))

    def report(self, report: SettingsReport | TestReport) -> None:
        if isinstance(report, TestReport):
            self._tested[report.rail] = Tested(report.checked, max(1, round(report.took * 1000)))
            return
        self._busy = False
        self._answered += 1
        command = report.command
        self._desk.begin(command.operator, command.approver)
        if report.refused is not None:
            self._refused(report.refused)
        elif report.read is not None:
            self._show(report.read)
        elif report.taken is not None:
            self._take(command, report.taken)

    def look(self) -> None:
        """Forget what was shown to somebody who has left; tell a manager of settings made outside."""
        if self._view is not None and self._for != self._who():
            self._view, self._for = None, ""
        if not self._unknown:
            return
        who = self._desk.state.people.at_the_till
        if self._desk.rules.people and (who is None or who.role is not Role.MANAGER):
            return
        self._unknown = False
        self._desk.begin(who.name if who is not None else "")
        self._desk.say(ev.SettingsSeen(self._hash))
        self._desk.notice("settings_outside", "warning")

    def view(self) -> SettingsView | None:
        view = self._view
        if view is None:
            return None
        bound = self._bound()
        return replace(
            view, busy=self._busy, answered=self._answered, rails=tuple(self._rail(rail, bound) for rail in view.rails)
        )

    # --- within

    def _show(self, read: SettingsRead) -> None:
        before = self._view
        self._stamp = read.stamp
        self._view = SettingsView(
            path=read.path,
            values=read.values,
            rails=read.rails,
            in_force=read.in_force,
            facts=read.facts,
            no_store=read.no_store,
            mail=read.mail,
            saved=before.saved if before is not None else 0,
            replaced=before.replaced if before is not None else 0,
            waiting=read.waiting,
            changed_outside=read.changed_outside,
        )

    def _take(self, command: Command, taken: SettingsTaken) -> None:
        desk, secret = self._desk, isinstance(command, ReplaceSecret)
        if isinstance(command, ReplaceSecret):
            desk.say(ev.SecretReplaced(command.name, taken.origin))
        if not secret:
            self._hash = taken.read.hash
            if taken.keys:
                desk.say(ev.SettingsChanged(taken.keys, taken.read.hash))
        self._show(taken.read)
        assert self._view is not None
        self._view = replace(self._view, saved=self._view.saved + (not secret), replaced=self._view.replaced + secret)
        desk.rules = in_force(desk.rules, taken.rules)
        touched = {key.split(".")[1] for key in taken.keys if key.startswith("rails.")}
        if isinstance(command, ReplaceSecret):
            touched.add(command.name.split(".")[0])
        self._swap(touched, taken.rails)

    def _swap(self, touched: set[str], rails: Mapping[str, Rail]) -> None:
        """Go by the new rails; one whose payments need its old account stays until they are final (rule 15)."""
        desk, bound = self._desk, self._bound()
        now = dict(desk.rails)
        for name in touched:
            new = rails.get(name)
            if name in bound and (new is None or new.terms.account != bound[name]):
                continue
            old = now.pop(name, None)
            if old is not None:
                self._retired.append(old)
            if new is not None:
                now[name] = new
                self._start(new.warm_up(), "warm up")
            self._tested.pop(name, None)
        now = {name: now[name] for name in (*rails, *now) if name in now}  # in the order in which they are offered
        desk.health.made_anew(desk.rails, now)
        desk.rails = now
        desk.touched.update(pid for pid, payment in desk.state.payments.items() if payment.terms.rail in touched)

    def _refused(self, refused: SettingsRefused) -> None:
        if self._view is None:
            self._view = SettingsView("")
        self._view = replace(
            self._view,
            problem=refused.what,
            problem_key=refused.key,
            problem_words=refused.words,
            conflict=refused.what == "settings_moved",
        )

    def _bound(self) -> dict[str, str]:
        """Return the rails that have payments or refunds which are not final, with the account they must keep."""
        bound: dict[str, str] = {}
        for payment in self._desk.state.payments.values():
            refunding = any(refund.state in OPEN_STATES for refund in payment.every_refund)
            if (not payment.final or refunding) and payment.terms.capabilities.network:
                bound[payment.terms.rail] = payment.terms.account
        return bound

    def _rail(self, rail: RailSettingsView, bound: Mapping[str, str]) -> RailSettingsView:
        there, tested = self._desk.rails.get(rail.id), self._tested.get(rail.id)
        checked = tested.checked if tested is not None else None
        if not rail.enabled:
            state = rail.state or "off"
        elif there is None:
            state = rail.state or "missing"
        else:
            state = there.off or ("connected" if checked is not None and checked.ok and rail.network else "ready")
        return replace(
            rail,
            state=state,
            detail=str(getattr(there, "detail", "")),
            bound=rail.id in bound,
            testing=tested is not None and checked is None,
            tested="" if checked is None else "ok" if checked.ok else f"test_{checked.code or 'refused'}",
            tested_ms=tested.ms if tested is not None else 0,
            tested_words=checked.words if checked is not None else "",
            tables=there is not None and there.terms.capabilities.tables,
        )

    def _who(self) -> str:
        return self._desk.state.people.signed_in

    def _test(self, name: str) -> None:
        rail, tested = self._desk.rails.get(name), self._tested.get(name)
        if tested is not None and tested.checked is None:
            return
        if rail is None:
            self._tested[name] = Tested(Checked(False, "", "off"))
            return
        self._tested[name] = Tested()
        self._start(self._check(name, rail), "test connection")

    async def _check(self, name: str, rail: Rail) -> None:
        clock = self._desk.clock
        began = clock.monotonic()
        try:
            async with asyncio.timeout(TEST_S):
                checked = await rail.check()
        except TimeoutError:
            checked = Checked(False, "no answer in time", "unreachable")
        except Exception as error:  # noqa: BLE001  # a bug in a rail is a no, not the end of the till
            log.warning("test.failed", rail=name, error=type(error).__name__)
            checked = Checked(False, "", "refused")
        self._post(TestReport(name, checked, clock.monotonic() - began))

    def _ask(self, command: Command, work: Callable[[], SettingsReport]) -> None:
        if self._busy:
            self._desk.error("one_moment_settings")
            return
        self._busy = True
        if self._view is not None:
            self._view = replace(self._view, problem="", problem_key="", problem_words="", conflict=False)
        self._start(self._work(command, work), "settings")

    async def _work(self, command: Command, work: Callable[[], SettingsReport]) -> None:
        try:
            report = await asyncio.to_thread(work)
        except SettingsRefused as refused:
            report = SettingsReport(command, refused=refused)
        except Exception as error:  # noqa: BLE001  # its words may hold what was typed
            log.error("settings.failed", error=type(error).__name__)
            report = SettingsReport(command, refused=SettingsRefused("settings_failed"))
        self._post(report)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def in_force(now: Rules, new: Rules) -> Rules:
    """Return the new rules as far as they can count at once; what a sale may hang on waits for the next start."""
    kept = {name: getattr(now, name) for name in AT_NEXT_START}
    shop = replace(new.shop, currency=now.shop.currency, till_label=now.shop.till_label, timezone=now.shop.timezone)
    return replace(new, shop=shop, **kept)
