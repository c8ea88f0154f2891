"""How a payment stands, in the one word that a list shows."""

from __future__ import annotations

from enum import StrEnum

from pos_terminal.domain.payment import NOT_CHARGED, Payment, PayState
from pos_terminal.domain.refund import RefundState


class Standing(StrEnum):
    APPROVED = "approved"
    RECOVERED = "recovered"  # paid, and the till learnt it late
    RECORDED = "recorded"  # closed at the service, the money was taken at the till
    PART_REFUNDED = "part_refunded"
    REFUNDED = "refunded"
    CHECKING = "checking"  # nobody knows yet
    GIVING_BACK = "giving_back"
    OWED = "owed"  # goes back by hand
    HELD = "held"
    OPEN = "open"  # the customer can pay
    DECLINED = "declined"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REFUSED = "refused"


class Group(StrEnum):
    """The filters of the payments page; every payment is in one."""

    PAID = "paid"
    CHECKING = "checking"
    HELD = "held"
    OPEN = "open"
    NOT_PAID = "not_paid"
    REFUNDED = "refunded"


S = Standing
_GROUPS: dict[Standing, Group] = {
    S.APPROVED: Group.PAID,
    S.RECOVERED: Group.PAID,
    S.RECORDED: Group.PAID,
    S.PART_REFUNDED: Group.REFUNDED,
    S.REFUNDED: Group.REFUNDED,
    S.CHECKING: Group.CHECKING,
    S.GIVING_BACK: Group.CHECKING,
    S.OWED: Group.CHECKING,
    S.HELD: Group.HELD,
    S.OPEN: Group.OPEN,
    S.DECLINED: Group.NOT_PAID,
    S.EXPIRED: Group.NOT_PAID,
    S.CANCELLED: Group.NOT_PAID,
    S.REFUSED: Group.NOT_PAID,
}


def group_of(standing: Standing) -> Group:
    return _GROUPS[standing]


def standing_of(payment: Payment) -> Standing:
    """Return the word for a payment as its events tell it."""
    p = payment
    if p.owed:
        return S.OWED
    if p.money_gone or any(refund.state is RefundState.DOUBT for refund in p.every_refund):
        return S.CHECKING
    match p.state:
        case PayState.SETTLED:
            return _settled(p)
        case PayState.RECORDED:
            return S.RECORDED
        case PayState.APPROVED if p.terms.hold and not p.kept:
            return S.HELD
        case PayState.CREATED | PayState.OPENING | PayState.WAITING:
            return S.OPEN
    if p.state in NOT_CHARGED:
        return _not_charged(p)
    return S.CHECKING


def _settled(p: Payment) -> Standing:
    if p.refunded >= p.paid:
        return S.REFUNDED
    if p.let_go or any(r.state in (RefundState.REQUESTED, RefundState.SENDING) for r in p.refunds):
        return S.GIVING_BACK
    if p.refunded:
        return S.PART_REFUNDED
    return S.RECOVERED if p.was_doubt else S.APPROVED


def _not_charged(p: Payment) -> Standing:
    if p.state is PayState.DECLINED:
        return S.DECLINED
    if p.cancel or p.give_back:
        return S.CANCELLED
    return S.REFUSED if p.state is PayState.REFUSED else S.EXPIRED
