"""How a replayed sale is paid: by one rail, in cash, or in three parts over cash and two rails."""

from __future__ import annotations

from dataclasses import dataclass

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.commands.replay_result import ReplayFailed
from pos_terminal.commands.replay_room import Counter
from pos_terminal.commands.replay_tables import Guests, choose_table

CASH, SPLIT = "cash", "split"
AT_THE_TILL = (CASH, SPLIT)  # what needs no settings
PARTS = 3
OVER = frozenset(
    {
        PaymentPhase.DECLINED,
        PaymentPhase.EXPIRED,
        PaymentPhase.CANCELLED,
        PaymentPhase.REFUSED,
        PaymentPhase.NOT_PAID,
        PaymentPhase.ATTENTION,
    }
)
PAID = frozenset({PaymentPhase.APPROVED, PaymentPhase.RECOVERED, PaymentPhase.JUST_IN_TIME})


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways asked for, taken in turn, and the rails that a split sale is spread over."""

    asked: tuple[str, ...]
    network: tuple[str, ...]
    guests: Guests | None = None  # at the tables of a rail that has them

    def nth(self, number: int) -> str:
        return self.asked[number % len(self.asked)]

    def pair(self, number: int) -> tuple[str, ...]:
        """Two rails, other ones for each sale; one where there is only one."""
        rails = len(self.network)
        turn = number // len(self.asked)
        return tuple(dict.fromkeys(self.network[(turn + step) % rails] for step in range(min(2, rails))))


async def pay(counter: Counter, ways: Ways, number: int, due: int) -> TillView:
    """Pay what is due and return the view of the closed sale. TimeoutError with the reason otherwise."""
    match ways.nth(number):
        case "cash":
            await take_cash(counter, due)
        case "split":
            await _split(counter, ways, number, due)
        case rail:
            await _by_rail(counter, rail, None, ways.guests)
    view = counter.now()
    if view.stage is not Stage.DONE:
        raise TimeoutError(view.payment.phase.value if view.payment else "not paid")
    return view


async def take_cash(counter: Counter, due: int, minor: int | None = None) -> None:
    """Take a sum in cash, to the cent; the whole of what is due, or a part."""
    counter.send(cmd.TakeCash(due if minor is None else minor, minor))
    await counter.until(
        "cash", lambda view: view.stage is Stage.DONE or (minor is not None and _due(view) == due - minor)
    )


async def _split(counter: Counter, ways: Ways, number: int, due: int) -> None:
    """Pay a part in cash and each of the rest by a rail; a sum too small for parts is paid in cash."""
    rails = ways.pair(number)
    part = due // (len(rails) + 1)
    if part == 0:
        await take_cash(counter, due)
        return
    await take_cash(counter, due, part)
    left = due - part
    first, *others = await _in_order(counter, rails, part)
    for rail in (first, *others)[:-1]:
        await _by_rail(counter, rail, part, ways.guests)
        left -= part
        counter.send(cmd.BackToSale())
        await counter.until("basket", lambda view, left=left: view.stage is Stage.TENDER and _due(view) == left)  # type: ignore[misc]
    await _by_rail(counter, (first, *others)[-1], None, ways.guests)


async def _in_order(counter: Counter, rails: tuple[str, ...], part: int) -> tuple[str, ...]:
    """Return the rails so that one that can give nothing back comes last."""
    counter.send(cmd.ChooseShare(part))
    view = await counter.until("basket", lambda view: view.tender is not None and view.tender.share == part)
    assert view.tender is not None
    last = {choice.id for choice in view.tender.rails if choice.reason == "only_last_share"}
    return tuple(sorted(rails, key=lambda rail: rail in last))


async def _by_rail(counter: Counter, rail: str, minor: int | None, guests: Guests | None) -> None:
    view = counter.now()
    choices = view.tender.rails if view.tender is not None else ()
    way = next((choice for choice in choices if choice.id == rail), None)
    if way is None or not (way.enabled or way.reason in ("only_last_share", "budget_used_up")):
        raise ReplayFailed(f"{rail} cannot be used: {_why_off(counter, rail) or 'it is not set up.'}")
    before = view.payment.id if view.payment is not None else ""
    at = await guests.take_seats() if guests is not None and way.tables else ""
    counter.send(cmd.StartPayment(rail, minor, await choose_table(counter, rail, at) if at else ""))

    def mine(view: TillView) -> bool:
        return view.payment is not None and view.payment.id != before and view.payment.rail == rail

    def over(view: TillView) -> bool:
        ended = view.payment is not None and (view.payment.phase in OVER or view.payment.phase in PAID)
        return view.stage is Stage.DONE or (mine(view) and ended)

    view = await counter.until("open", lambda view: over(view) or (mine(view) and bool(_code(view))))
    if view.payment is not None and view.payment.phase is PaymentPhase.WAITING:
        if guests is not None and at:
            await guests.approve(at)
        counter.send(cmd.CheckNow(payment=view.payment.id))
    view = await counter.until("approve and settle", over)
    if view.payment is not None and view.payment.phase in OVER:
        raise TimeoutError(f"{rail}: {view.payment.phase.value} {view.payment.words}".strip())


def _code(view: TillView) -> str:
    return view.payment.qr_text if view.payment is not None else ""


def _due(view: TillView) -> int:
    return view.tender.due if view.tender is not None else 0


def _why_off(counter: Counter, rail: str) -> str:
    found = counter.house.till.rail(rail)
    return "" if found is None else str(getattr(found, "detail", "") or found.off)
