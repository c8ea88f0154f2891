"""The terms of one payment: what its rail can do, its deadlines and its account, frozen when it is created."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Repeat(StrEnum):
    """When a settle or void may be sent again after its answer was lost (PAYMENTS.md, What the rails can do)."""

    NEVER = "never"
    TWO_LOOKS = "two_looks"  # once, after two looks 5 s apart that both show it still there (SWiP)
    EACH_LOOK = "each_look"  # whenever a look shows it still there: the service refuses a second (DropPay)


class Refunds(StrEnum):
    """What the rail can give back after settling."""

    NONE = "none"
    ONCE = "once"  # whole or part, one time
    MANY = "many"  # any number of parts up to the sum


class LostCreate(StrEnum):
    """What a create whose answer was lost may have left behind."""

    HARMLESS = "harmless"  # nobody has seen a code: give it up
    LOOK = "look"  # look by our id; not found means nobody saw it
    CANCEL = "cancel"  # the customer may have been sent a link: look by our id, cancel, and look again
    BLOCKS_DESK = "blocks_desk"  # a static code shows the orphan: wait until the service has dropped it


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a rail declares about itself; windows and rules follow from it."""

    one_step: bool = False  # approve and settle are one
    loyalty: bool = False  # the service may lower the sum
    cash_with_loyalty: bool = False  # may be closed unpaid, with the money taken at the till
    hold: bool = False  # can hold a sum and charge later
    settle_less: bool = False
    lost_create: LostCreate = LostCreate.HARMLESS
    settle_again: Repeat = Repeat.NEVER
    void_again: Repeat = Repeat.NEVER
    void_proof_is_any_other_status: bool = False  # after our void was answered, any status but open is voided
    failed_settle_gives_back: bool = False
    refunds: Refunds = Refunds.NONE
    refund_whole: bool = False  # never a part
    refund_repeat_is_refused: bool = False  # the service itself refuses a second refund
    refund_needs_settle_id: bool = False
    look_names_charge: bool = False  # else its id stands in the charge's answer only, and may be lost with it
    refund_shows: bool = False  # a look tells what was refunded: a refund in doubt is looked up first
    pays_again: bool = False  # what is paid may be paid once more: looked at after the end, and the second goes back
    release: bool = False  # a whole refund of money still held, tried first
    phone_shows_code: bool = False
    tables: bool = False  # a payment may be put on a table of the shop
    network: bool = True  # cash and external have none


@dataclass(frozen=True, slots=True)
class Terms:
    """Copied into PaymentCreated and never read from settings again. Times in seconds."""

    rail: str
    title: str
    account: str  # fingerprint of origin and merchant; another one means: not our payment to touch
    capabilities: Capabilities
    approve_s: float = 45.0  # our own deadline for the customer; causes only the last look
    settle_by_s: float = 75.0
    settle_by_from_approval: bool = False  # else from create
    service_life_s: float = 90.0  # how long the service itself keeps an unpaid one
    poll: tuple[tuple[float, float], ...] = ((45.0, 1.0), (0.0, 2.0))  # (until elapsed s, every s); last is the rest
    first_look_s: float = 0.3
    late_settle_s: float = 120.0
    loyalty_max_percent: int = 50
    attended: bool = True
    test: bool = True
    hold: bool = False  # hold the sum, a person charges it later
    static_code: bool = False
    least: int = 1  # minor units of one payment that the service takes
    most: int = 0  # 0: no limit is known
