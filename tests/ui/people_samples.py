"""The people of Linden Café & Grocer, signed in, locked out, and asked for a manager's PIN."""

from __future__ import annotations

from dataclasses import replace

from pos_terminal.app.views import ApprovalView, OperatorView, PeopleView, PinState, TillView
from pos_terminal.domain.operator import Role
from tests.ui import samples, settings_samples

ANNA = OperatorView("a", "Cashier 1", Role.CASHIER)
BEN = OperatorView("b", "Benedetta Castelnuovo", Role.CASHIER)
MIA = OperatorView("m", "Manager", Role.MANAGER)
OPERATORS = (ANNA, BEN, MIA)
SIGNED_IN = PeopleView(needed=True, signed_in=ANNA, operators=OPERATORS)
REFUND = ApprovalView("refund", 2264, "2-1043", "SWiP wallet")

DISCOUNT = ApprovalView("discount", args=(("percent", "12.5"), ("name", "Sourdough loaf 800 g")))


def people(view: TillView, told: PeopleView) -> TillView:
    return replace(view, people=told, operator=told.signed_in.name if told.signed_in else "")


def signing_in(pin: PinState | None = None, *operators: OperatorView) -> TillView:
    told = PeopleView(needed=True, operators=operators or OPERATORS, pin=pin or PinState())
    return people(samples.selling(), told)


def demo() -> TillView:
    hinted = (replace(ANNA, hint="1111"), replace(MIA, hint="246810"))
    return people(samples.empty(), PeopleView(needed=True, operators=hinted))


def many() -> TillView:
    crowd = tuple(OperatorView(str(n), f"Cashier {n}", Role.CASHIER) for n in range(1, 12))
    return signing_in(None, *crowd, MIA)


def first() -> TillView:
    return people(samples.empty(), PeopleView(needed=True, first=True))


def managing() -> TillView:
    """A manager is signed in."""
    return people(samples.selling(), replace(SIGNED_IN, signed_in=MIA, idle_ends_at=samples.NOW + 120))


def listing() -> TillView:
    """A manager has the settings open; one of the cashiers left."""
    operators = (ANNA, replace(BEN, active=False), MIA)
    told = replace(SIGNED_IN, signed_in=MIA, operators=operators, idle_ends_at=samples.NOW + 120)
    return people(settings_samples.shown(), told)


def asking(pin: PinState | None = None, approval: ApprovalView = REFUND) -> TillView:
    return people(samples.selling(), replace(SIGNED_IN, approval=replace(approval, pin=pin or PinState())))
