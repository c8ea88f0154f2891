"""Random stories in the virtual world, each from one seed, and what must be true at their end."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import structlog

from pos_terminal.app import commands as cmd
from pos_terminal.app.present_payment import checking_rows, phase_of
from pos_terminal.app.views import PaymentPhase
from pos_terminal.domain import decide as act
from pos_terminal.domain import events as ev
from pos_terminal.domain.events import Op
from pos_terminal.domain.moment import spent
from pos_terminal.domain.payment import Payment, PayState
from pos_terminal.domain.refund import RefundState
from pos_terminal.domain.return_plan import lines_left
from pos_terminal.domain.sale import Sale, SaleState
from pos_terminal.domain.terms import Terms
from tests.rules.card_world import CARD, CardModel
from tests.rules.services import DropPayModel, SwipModel
from tests.rules.terms import DROPPAY, SWIP, SWIP_STATIC
from tests.rules.world import World, timeless

SWITCHES = {
    "swip": ("second_close_gives_back", "failed_close_stays_open", "captured_soon"),
    "droppay": ("no_counters", "charge_id_in_look", "delete_405"),
    "card": ("no_list", "cancel_refused", "mailed"),
}
ASK_WORDS = {"owed", "refund_doubt", "money_gone", "attention", "approved_late", "held", "settled_late", "giving_back"}
STEPS_MOST = 45
MANAGED = 10_000  # stories from this seed on have a manager, who refunds, exchanges and lets go


class Wrong(AssertionError):
    """An invariant broke; the message tells the story."""


def profile(dice_choice: Callable[[list[Terms]], Terms], unattended: bool, hold: bool) -> tuple[Terms, Terms]:
    swip = dice_choice([SWIP, SWIP, SWIP_STATIC])
    droppay = replace(DROPPAY, hold=hold)
    if unattended:
        return replace(swip, attended=False), replace(droppay, attended=False, hold=False)
    return swip, droppay


class Story:
    """One run: people, faults and crashes by chance, then peace and the reckoning."""

    def __init__(self, seed: int, card: bool = False) -> None:
        self.seed = seed
        probe = World(seed=seed)
        dice = probe.dice
        self.dice = dice
        swip, droppay = profile(dice.choice, dice.random() < 0.15, dice.random() < 0.15)
        more = (replace(CARD, attended=swip.attended),) if card else ()
        self.world = self.world_of(swip, droppay, *more)
        self.rails = ["card", "card", "swip", "droppay"] if card else ["swip", "droppay"]
        self.mild = dice.random() < 0.3
        for rail, service in self.world.services.items():
            service.switch = {s for s in SWITCHES[rail] if dice.random() < 0.35}
        self.jumped_back = self.jumped_ahead = False
        self.people_answer = dice.random() < 0.7

    def world_of(self, *terms: Terms) -> World:
        return World(*terms, seed=self.seed + 1)

    # --- the acts

    def play(self) -> None:
        world, dice = self.world, self.dice
        world.latency = dice.choice([0.01, 0.05, 0.4])
        world.faults.call_rate = 0.0 if self.mild else dice.choice([0.0, 0.1, 0.3, 0.6])
        world.faults.look_rate = 0.0 if self.mild else dice.choice([0.0, 0.05, 0.3])
        world.faults.late_s = dice.choice([1.0, 15.0, 40.0, 200.0])
        world.faults.target = dice.choice([(), (Op.SETTLE,), (Op.VOID,), (Op.REFUND, Op.RELEASE), (Op.SETTLE, Op.VOID)])
        try:
            self._open_something()
            for _ in range(dice.randrange(5, STEPS_MOST)):
                self.dice.choice(self._possible())()
                world.run(dice.choice([0.0, 0.05, 0.3, 1.0, 1.0, 3.0, 3.0, 11.0, 11.0, 30.0, 200.0]))
            self._peace()
        except Wrong:
            raise
        except Exception as error:
            raise Wrong(self.tell(f"{type(error).__name__}: {error}")) from error
        self._reckon()

    def _possible(self) -> list[Callable[[], None]]:
        return [
            *[self._customer] * 6,
            *[self._cashier] * 8,
            *[self._open_something] * 2,
            self._network,
            *([self._manager] * 6 if self.seed >= MANAGED else []),
            *([] if self.mild else [self._crash, self._crash_at_send, self._jump, self._disk]),
        ]

    def _open_something(self) -> None:
        world, dice = self.world, self.dice
        sale = world.desk.sale
        if sale is None or (sale.state is SaleState.SELLING and not sale.basket.lines):
            world.do(cmd.AddByPrice(price=dice.choice([1000, 2384, 333, 10001]), name="Tea"))
        world.do(cmd.Pay())
        sale = world.desk.sale
        if sale is None or sale.state is not SaleState.TENDERING:
            return
        due = world.desk.due(sale)
        part = dice.choice([None, None, None, max(due // 2, 1)])
        known = set(world.desk.state.payments)
        world.do(cmd.StartPayment(rail=dice.choice(self.rails), minor=part))
        for payment in set(world.desk.state.payments) - known:
            if dice.random() < 0.7:
                world.agenda.after(dice.choice([0.5, 1.0, 3.0, 20.0, 44.9, 80.0]), lambda p=payment: self._agrees(p))

    def _agrees(self, payment: str) -> None:
        for service in self.world.services.values():
            if payment in service.bills and service.may_pay(service.bills[payment]):
                self.world.tell(f"{payment}: the customer approves")
                service.approve(service.bills[payment])

    def _customer(self) -> None:
        world, dice = self.world, self.dice
        for service in world.services.values():
            for bill in service.bills.values():
                if not bill.seen or dice.random() < 0.3:
                    continue
                if isinstance(service, SwipModel) and service.may_pay(bill) and dice.random() < 0.3:
                    percent = dice.choice([5, 20, 50, 0])
                    service.loyalty(bill, bill.minor - bill.minor * percent // 100)
                    world.tell(f"{bill.payment}: loyalty {percent} %")
                elif service.may_pay(bill):
                    world.tell(f"{bill.payment}: the customer approves")
                    service.approve(bill)
                elif isinstance(service, DropPayModel) and dice.random() < 0.1:
                    service.revoke(bill)
                if isinstance(service, CardModel) and dice.random() < 0.4:
                    service.by_chance(bill)
                    world.tell(f"{bill.payment}: on the page: {service.reading(bill).words}")

    def _cashier(self) -> None:
        """Mostly what the screen offers for the newest payments, sometimes anything at all."""
        if self.dice.random() < 0.25:
            self.world.do(self.dice.choice(self._anything()))
            return
        payments = list(self.world.desk.state.payments.values())[-2:]
        choices = [command for payment in payments for command in self._sensible(payment)]
        self.world.do(self.dice.choice(choices or self._anything()))

    def _sensible(self, payment: Payment) -> list[cmd.Command]:
        pid, dice = payment.id, self.dice
        cash: list[cmd.Command] = [cmd.TakeCash(received=20000)]
        match payment.state:
            case PayState.OPENING | PayState.DOUBT_OPEN | PayState.WAITING:
                complete = cmd.CashWithLoyalty(payment=pid, received=payment.due)
                return [cmd.AskCancel(payment=pid), complete, cmd.SetAside(payment=pid), cmd.LeaveOpen(payment=pid)]
            case PayState.APPROVED:
                return [cmd.KeepPayment(payment=pid), cmd.GiveBack(payment=pid), cmd.AskCancel(payment=pid)]
            case PayState.SETTLING | PayState.VOIDING | PayState.DOUBT_SETTLE | PayState.DOUBT_VOID:
                confirm = cmd.ConfirmCash(payment=pid, taken=dice.random() < 0.5)
                return [cmd.Override(payment=pid), cmd.SetAside(payment=pid), cmd.GiveBack(payment=pid), confirm]
            case PayState.ATTENTION:
                return [cmd.Override(payment=pid), cmd.AcceptCharge(payment=pid), cmd.GiveBack(payment=pid)]
            case PayState.SETTLED:
                part = dice.randint(1, payment.left) if payment.left > 0 else 1
                refunds: list[cmd.Command] = [cmd.RefundPayment(payment=pid, minor=part, reason="taste")]
                return [*refunds, cmd.RefundPayment(payment=pid, minor=payment.left, reason="all"), cmd.GiveUpSale()]
            case PayState.DISOWNED:
                return cash
        return [*cash, cmd.BackToSale(), cmd.TakeUp(sale=payment.sale)]

    def _anything(self) -> list[cmd.Command]:
        desk, dice = self.world.desk, self.dice
        sales = list(desk.state.sales.values())
        choices: list[cmd.Command] = [cmd.TakeCash(received=20000), cmd.BackToSale(), cmd.NewSale(), cmd.Pay()]
        choices += [cmd.GiveUpSale(), cmd.CancelSale(), cmd.TakeExternal(reference="slip 12")]
        if sales:
            choices += [cmd.TakeUp(sale=dice.choice(sales).id), cmd.HandOver(sale=dice.choice(sales).id)]
        for payment in list(desk.state.payments.values())[-3:]:
            pid = payment.id
            choices += [cmd.AskCancel(payment=pid), cmd.KeepPayment(payment=pid), cmd.GiveBack(payment=pid)]
            choices += [cmd.SetAside(payment=pid), cmd.LeaveOpen(payment=pid), cmd.CheckNow(payment=pid)]
            choices += [cmd.Override(payment=pid), cmd.AcceptCharge(payment=pid)]
            choices += [cmd.ConfirmCash(payment=pid, taken=dice.random() < 0.5)]
            choices += [cmd.CashWithLoyalty(payment=pid, received=payment.due)]
            took = self._service(desk.state.payments[pid]).net(pid) > 0
            choices += [cmd.DecidePayment(payment=pid, charged=took, evidence="portal")]
        return choices

    def _manager(self) -> None:
        """Money back in every form, for sales that may or may not allow it."""
        desk, dice = self.world.desk, self.dice
        sales = list(desk.state.sales.values())
        payments = list(desk.state.payments.values())
        choices: list[cmd.Command] = [cmd.LeaveRefund(), cmd.ReturnWithoutReceipt(reason="gift")]
        if sales:
            sale = dice.choice(sales)
            lines = tuple((line.id, dice.choice([1000, line.quantity])) for line in sale.basket.lines)
            mode, cash = dice.choice(["whole", "lines", "amount"]), dice.random() < 0.3
            minor = dice.choice([0, 1, 300, sale.paid, sale.paid + 1])
            chosen = lines if mode == "lines" else ()
            choices += [cmd.PlanRefund(sale.id, mode, chosen, minor, cash)] * 2
            choices += [cmd.Refund(sale.id, mode, "taste", chosen, minor, cash_instead=cash)] * 6
            choices += [cmd.Exchange(sale.id, lines, "size"), cmd.VoidCashSale(sale.id, "mistake")]
        for payment in payments[-3:]:
            choices += [cmd.CancelHeld(payment.id, "mistake"), cmd.ChargeHeld(payment.id, dice.choice([None, 1, 500]))]
            choices += [cmd.CloseOwed(payment.id, "by hand")]
        self.world.do(dice.choice(choices))

    def _network(self) -> None:
        self.world.faults.offline = not self.world.faults.offline
        self.world.tell("offline" if self.world.faults.offline else "online")

    def _crash(self) -> None:
        self.world.crash(self.dice.choice([0.5, 5.0, 60.0, 300.0, 4000.0]))

    def _crash_at_send(self) -> None:
        self.world.crash_at_send = self.dice.choice(["before", "after"])

    def _disk(self) -> None:
        world = self.world
        world.journal.broken = True
        world.tell("the disk is gone")
        world.run(self.dice.choice([0.1, 3.0, 20.0]))
        self._cashier()
        world.run(self.dice.choice([0.1, 3.0]))
        world.journal.broken = False
        world.tell("the disk is back")

    def _jump(self) -> None:
        by = self.dice.choice([-7200.0, -600.0, -30.0, 30.0, 600.0, 7200.0])
        self.jumped_back = self.jumped_back or by < 0
        self.jumped_ahead = self.jumped_ahead or by > 0
        self.world.clock.wall_off += by
        self.world.tell(f"the wall clock jumps {by:.0f} s")

    # --- peace

    def _peace(self) -> None:
        """No faults any more, hours of time; people answer what they are asked, or nobody does."""
        world = self.world
        world.tell("peace")
        world.journal.broken = False
        world.faults.calls.clear()
        world.faults.looks.clear()
        world.faults.call_rate = world.faults.look_rate = 0.0
        world.faults.target = ()
        world.faults.offline = False
        world.crash_at_send = ""
        before = len(world.looked)
        for _ in range(30):
            world.run(360.0)
            if self.people_answer:
                self._answer_all()
        world.run(4000.0 + max(0.0, -world.clock.wall_off))
        self.looks_in_peace = len(world.looked) - before

    def _answer_all(self) -> None:
        world, dice = self.world, self.dice
        for payment in list(world.payments):
            pid, now = payment.id, world.moment()
            action = act.decide(payment, now)
            if isinstance(action, act.Ask):
                answers: list[cmd.Command] = [cmd.GiveBack(payment=pid)]
                if action.what in ("too_late", "late", "held"):
                    answers.append(cmd.KeepPayment(payment=pid))
                if action.what == "charged":
                    answers.append(cmd.AcceptCharge(payment=pid))
                if action.what == "cash":
                    answers = [cmd.ConfirmCash(payment=pid, taken=True), cmd.ConfirmCash(payment=pid, taken=False)]
                if action.what == "gone":
                    took = self._service(payment).net(pid) > 0
                    answers = [cmd.DecidePayment(payment=pid, charged=took, evidence="portal")]
                world.do(dice.choice(answers))
            for refund in payment.every_refund:
                if refund.state is RefundState.DOUBT:
                    done = self._service(payment).went_back(payment, refund)
                    world.do(cmd.DecideRefund(payment=pid, refund=refund.id, done=done, evidence="portal"))

    def _service(self, payment: Payment) -> SwipModel | DropPayModel:
        return self.world.services[payment.terms.rail]  # type: ignore[return-value]

    # --- the reckoning

    def _reckon(self) -> None:
        world = self.world
        if world.wrong_steps:
            self._wrong(f"steps outside the table: {world.wrong_steps}")
        for payment in world.payments:
            self._reckon_payment(payment)
        for sale in world.desk.state.sales.values():
            self._reckon_sale(sale)
        self._reckon_replay()
        if self.looks_in_peace > 4500 * max(1, len(world.payments)):
            self._wrong(f"{self.looks_in_peace} looks in peace: it spins")
        live: dict[str, int] = {}
        for payment in world.payments:
            live[payment.sale] = live.get(payment.sale, 0) + payment.live
        if any(n > 1 for n in live.values()):
            self._wrong("two live payments for one sale")

    def _reckon_payment(self, p: Payment) -> None:
        world = self.world
        service = self._service(p)
        net = service.net(p.id)
        unseen = service.captures(p.id) - 1 - len(p.extras)
        jumped = (self.jumped_back or self.jumped_ahead) and p.terms.capabilities.pays_again
        if unseen > 0 and not jumped:
            self._wrong(f"{p.id} was captured twice")
        if net < 0:
            self._wrong(f"{p.id} gave back more than it took: {net}")
        sale = world.desk.state.sales[p.sale]
        refunds = sum(r.minor for r in p.refunds if r.counts)
        unsure = sum(r.minor for r in p.every_refund if r.state is RefundState.DOUBT)
        if refunds > p.paid:
            self._wrong(f"{p.id} refunds exceed what was settled")
        owns = sale.state in (SaleState.CLOSED, SaleState.TENDERING)
        counted = p.paid - p.refunded if p.state is PayState.SETTLED and p.pays and owns else 0
        by_hand = max(0, p.owed_twice - p.owed) if p.pays else p.by_hand  # of one that pays: what came twice
        told = (
            by_hand
            + p.owed
            + unsure
            + (p.paid if p.money_gone or (p.state is PayState.ATTENTION and p.charge_proved) else 0)
        )
        if jumped and unseen > 0:
            told += unseen * p.paid  # a clock that jumps has rule 14 look before it happens; the shift's end finds it
        if p.state is PayState.ATTENTION and p.charge_proved:
            told += sum(extra.minor for extra in p.extras)
        action = act.decide(p, world.moment())
        asks = isinstance(action, act.Ask)
        if asks and action.what == "gone":
            told += p.settle_minor
        if net > counted + told:
            self._wrong(f"{p.id}: {net} was taken, {counted} counts, {told} told")
        if net < counted - told:
            self._wrong(f"{p.id}: {counted} is called paid, {net} is there")
        if p.state is PayState.SETTLED and p.cancel and not p.kept and net > told:
            self._wrong(f"{p.id} was cancelled and {net} was kept")
        if not p.final and not asks:
            self._wrong(f"{p.id} is {p.state} and nobody is asked: {action}")
        if self.people_answer and not p.final and not (asks and action.what == "words"):
            self._wrong(f"{p.id} is {p.state} though people answered: {action}")
        rows = {row.payment for row in checking_rows(world.desk)}
        shown = p.id in rows or p.id == world.desk.state.screen.outcome
        if (asks or p.owed or p.money_gone) and not shown:
            self._wrong(f"{p.id} wants a person and is on no list")
        if any(r.state in (RefundState.REQUESTED, RefundState.SENDING) for r in p.refunds):
            self._wrong(f"{p.id} has a refund that goes nowhere: {p.refunds}")
        phase = phase_of(p, world.moment())
        if phase in (PaymentPhase.CHARGING, PaymentPhase.CANCELLING, PaymentPhase.ENDING, PaymentPhase.CREATING):
            self._wrong(f"{p.id} still shows {phase}")
        if spent(p.created, world.moment()) < 0:
            self._wrong("time ran backwards")

    def _reckon_returns(self, sale: Sale, payments: list[Payment]) -> None:
        """What went back of a sale fits its payments, lines, rates and drawer, and never exceeds them."""
        if sale.state is not SaleState.CLOSED:
            return
        for one in lines_left(sale):
            if not (0 <= one.given <= one.paid and 0 <= one.back <= one.line.quantity):
                self._wrong(f"sale {sale.number}: {one.given} of {one.paid} of a line went back")
        for rate, gross, tax in sale.tax:
            rows = [row for one in sale.returns for row in one.counted_tax if row[0] == rate]
            if sum(row[1] for row in rows) > gross or sum(row[2] for row in rows) > tax:
                self._wrong(f"sale {sale.number}: more of rate {rate} went back than was sold")
        for one in sale.returns:
            doubts = [r for p in payments for r in p.refunds if r.state is RefundState.DOUBT]
            if one.open and not doubts:
                self._wrong(f"sale {sale.number}: a return stays open for nothing")
            if sum(row[1] for row in one.counted_tax) != one.counted != sum(line.minor for line in one.counted_lines):
                self._wrong(f"sale {sale.number}: a return does not add up")
        handed = sum(paid.minor - paid.rounding for one in sale.returns for paid in one.paid)
        by_rail = sum(p.refunded for p in payments if p.pays)
        back = sum(one.counted for one in sale.returns if not one.open)
        if back != handed + by_rail and not sale.open_return:
            self._wrong(f"sale {sale.number}: {back} counts as gone back, {handed} by hand and {by_rail} by rail did")

    def _reckon_sale(self, sale: Sale) -> None:
        world = self.world
        payments = [p for p in world.payments if p.sale == sale.id]
        paid = sum(p.paid for p in payments if p.state is PayState.SETTLED and p.pays)
        tenders = sum(t.minor for t in sale.tenders)
        if sale.state is SaleState.CLOSED:
            accepted = any(p.state is PayState.SETTLED and p.pays and p.charge_proved and p.kept for p in payments)
            if paid + tenders + sale.loyalty_sum != sale.total and not accepted:
                self._wrong(f"sale {sale.number}: {paid} + {tenders} + {sale.loyalty_sum} of {sale.total}")
            if sum(net for _, net in sale.spread) != sale.paid:
                self._wrong(f"sale {sale.number}: the spread does not close")
        self._reckon_returns(sale, payments)
        closed = [row for row in world.journal.rows if isinstance(row.event, ev.SaleClosed)]
        if sum(row.envelope.sale == sale.id for row in closed) > 1:
            self._wrong(f"sale {sale.number} was closed twice")
        if sale.state is SaleState.GIVING_UP and self.people_answer:
            self._wrong(f"sale {sale.number} is still being given up")
        if sale.state is SaleState.CANCELLED and paid:
            self._wrong(f"sale {sale.number} is cancelled and kept {paid}")

    def _reckon_replay(self) -> None:
        for pid, again in self.world.refold().items():
            here, there = timeless(self.world.payment(pid)), timeless(again)
            if self.jumped_back:  # wall time alone is more careful than both clocks
                loose = {"off_longest_s": 0.0, "just_in_time": False}
                here, there = replace(here, **loose), replace(there, **loose)  # type: ignore[arg-type]
            loose = {"off_longest_s": 0.0}
            if abs(here.off_longest_s - there.off_longest_s) < 0.01:
                here, there = replace(here, **loose), replace(there, **loose)  # type: ignore[arg-type]
            if here != there:
                names = [n for n in here.__dataclass_fields__ if getattr(here, n) != getattr(there, n)]
                told = [(n, getattr(here, n), getattr(there, n)) for n in names]
                self._wrong(f"{pid}: a replay gives something else: {told}")

    def _wrong(self, what: str) -> None:
        raise Wrong(self.tell(what))

    def tell(self, what: str) -> str:
        world = self.world
        head = f"seed {self.seed}: {what}"
        switches = {rail: sorted(s.switch) for rail, s in world.services.items()}
        moves = [str(m) for service in world.services.values() for m in service.moves]
        return "\n".join([head, str(switches), *world.story[-120:], *moves, head])


def explore(seeds: range, until: float = float("inf")) -> tuple[int, dict[str, list[int]]]:
    """Play stories until a time of the monotonic clock; return how many, and what went wrong with its seeds."""
    found: dict[str, list[int]] = {}
    played = 0
    for seed in seeds:
        if time.monotonic() > until:
            break
        played += 1
        try:
            Story(seed, card=seed % 2 == 1).play()
        except Wrong as wrong:
            head = str(wrong).splitlines()[0].split(":", 1)[1].strip()
            found.setdefault(head, []).append(seed)
    return played, found


if __name__ == "__main__":
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(50))
    sys.path.insert(0, str(Path.cwd()))
    first, count = int(sys.argv[1]), int(sys.argv[2])
    if count == 1:
        Story(first, card=first % 2 == 1).play()
    number, wrong = explore(range(first, first + count), time.monotonic() + float((sys.argv[3:] or ["inf"])[0]))
    for what, seeds in sorted(wrong.items(), key=lambda item: -len(item[1])):
        print(len(seeds), seeds[:5], what)
    print(f"{number} stories from seed {first}")
