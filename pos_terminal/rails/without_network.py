"""Rails that call nobody: money over the counter, and rails that cannot be built."""

from __future__ import annotations

from pos_terminal.app.ports import Checked, Order, PaymentRef
from pos_terminal.domain.errors import Misconfigured, NotSupported, RailError
from pos_terminal.domain.reading import Offer, Reading
from pos_terminal.domain.terms import Terms
from pos_terminal.rails.context import RailContext, RailInfo


class _SilentRail:
    """Every call ends before it begins."""

    def __init__(self, terms: Terms, off: str = "", detail: str = "") -> None:
        self.terms = terms
        self.off = off
        self.detail = detail  # what exactly is wrong, for the settings page

    def _refusal(self) -> RailError:
        raise NotImplementedError

    async def warm_up(self) -> None: ...

    async def open(self, order: Order) -> Offer:
        raise self._refusal()

    async def look(self, ref: PaymentRef) -> Reading:
        raise self._refusal()

    async def find(self, ref: PaymentRef) -> Offer | None:
        raise self._refusal()

    async def settle(self, ref: PaymentRef, minor: int) -> Reading:
        raise self._refusal()

    async def close_unpaid(self, ref: PaymentRef, minor: int) -> Reading:
        raise self._refusal()

    async def void(self, ref: PaymentRef) -> Reading | None:
        raise self._refusal()

    async def release(self, ref: PaymentRef) -> Reading | None:
        raise self._refusal()

    async def refund(self, ref: PaymentRef, minor: int, reason: str) -> Reading | None:
        raise self._refusal()

    async def check(self) -> Checked:
        return Checked(not self.off, self.detail or "This way to pay needs no connection.", self.off)

    async def close(self) -> None: ...


class TillRail(_SilentRail):
    """Money is taken at the counter: the core books it, nobody is called."""

    def _refusal(self) -> RailError:
        return NotSupported(f"{self.terms.title} calls no service")


class OffRail(_SilentRail):
    """A rail whose settings or secrets are wrong: visible, with the reason, and never used."""

    def _refusal(self) -> RailError:
        return Misconfigured(self.detail)


def plain_terms(info: RailInfo, context: RailContext, account: str = "") -> Terms:
    """Return terms for a rail that is not going to be called."""
    return Terms(
        rail=info.id,
        title=info.title,
        account=account,
        capabilities=info.capabilities,
        attended=context.attended,
        test=not context.live,
    )
