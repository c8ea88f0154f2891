"""A service that is down for half a minute, for five, or over a restart of the till, in the middle of a sale."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from enum import StrEnum

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, TillView
from pos_terminal.domain.decide import GONE_S
from pos_terminal.domain.payment import FINAL
from pos_terminal.domain.terms import Refunds
from tests.e2e.counter import NotSeen, wait_for
from tests.e2e.judge import judge, read
from tests.e2e.people import People, give_back
from tests.prove.line.bends import Bent, Kind, Where
from tests.prove.line.between import Between
from tests.prove.line.claims import Screens
from tests.prove.line.far import WAYS, Ground
from tests.prove.network.certificates import Authority, Paper
from tests.rails.contract.shop import PRICE, Shop
from tests.rails.contract.street import Street

STEP_S = 6.0
SEEN_S = 0.4  # how long a screen is given to change before the clocks go on


class Down(StrEnum):
    """What a caller meets while it lasts."""

    REFUSED = "connections refused"
    RESET = "connections reset"
    SILENT = "no answer at all"
    EXPIRED = "its certificate expired"


class Since(StrEnum):
    """Where the sale stands when it begins."""

    CREATE = "before the payment is opened"
    WAITING = "while the customer looks at the code, and approves"
    CANCEL = "right before the cashier's Cancel"
    REFUND = "right before a refund"


class Lasts(StrEnum):
    """How long it lasts."""

    HALF_A_MINUTE = "30 s"
    FIVE_MINUTES = "5 min"
    RESTART = "5 min and a restart of the till"


SECONDS = {Lasts.HALF_A_MINUTE: 30.0, Lasts.FIVE_MINUTES: 300.0, Lasts.RESTART: 300.0}


@dataclass(frozen=True, slots=True)
class Outage:
    """One cell of this part of the campaign."""

    rail: str
    way: str
    since: Since
    down: Down
    lasts: Lasts

    def __str__(self) -> str:
        return f"{self.rail}, {self.way}: down for {self.lasts} {self.since}, {self.down}"


def outages(ground: Ground) -> list[Outage]:
    """Return every cell; a refund only where the rail gives anything back."""
    return [
        Outage(rail, way.name, since, down, lasts)
        for rail, way in WAYS
        for since in Since
        for down in Down
        for lasts in Lasts
        if since is not Since.REFUND or ground.desk(rail, way).terms.capabilities.refunds is not Refunds.NONE
    ]


@dataclass(slots=True)
class Night:
    """The line of one outage. `authority` is asked where the line speaks TLS."""

    street: Street
    line: Between
    authority: Authority
    seen: list[TillView]

    def play(self, outage: Outage) -> None:
        """AssertionError for a payment that is doubled, lost, without an end, or told wrongly."""
        with self.street.shop({}) as shop:
            self._reach(shop, outage.since)
            self._begins(outage.down)
            self._asked(shop, outage.since)
            self._lasts(shop, outage)
            self._ends(outage.down)
            self._afterwards(shop)

    # --- the sale

    def _reach(self, shop: Shop, since: Since) -> None:
        match since:
            case Since.CREATE:
                shop.basket()
            case Since.WAITING | Since.CANCEL:
                shop.opens()
            case Since.REFUND:
                shop.sells()

    def _asked(self, shop: Shop, since: Since) -> None:
        counter = shop.counter
        match since:
            case Since.CREATE if shop.terms.capabilities.tables:
                counter.send(cmd.ShowTables(shop.desk.rail))
                counter.until(_tables_failed)  # nothing can be started without them
            case Since.CREATE:
                counter.send(cmd.StartPayment(shop.desk.rail))
                wait_for(lambda: bool(read(counter.folder).payments), "the payment")
            case Since.WAITING:
                shop.desk.acts(shop.desk.side.approve)
            case Since.CANCEL:
                counter.send(cmd.AskCancel(counter.payment.id))
            case Since.REFUND:
                shop.refunds(read(counter.folder).payment.id, PRICE)

    def _lasts(self, shop: Shop, outage: Outage) -> None:
        counter, left = shop.counter, SECONDS[outage.lasts]
        while left > 0:
            self._screen(shop)
            if outage.lasts is Lasts.RESTART and left == SECONDS[outage.lasts]:
                self.seen += counter.seen
                counter.kill()
                counter.sleeps(left / 2)
                counter.start()
                left /= 2
            step = min(STEP_S if left > 200 or left < 40 else 30.0, left)
            counter.pass_time(step)
            left -= step

    def _screen(self, shop: Shop) -> None:
        """While nobody answers no screen says that anything was paid or given back."""
        with contextlib.suppress(NotSeen):
            shop.counter.until(lambda view: False, SEEN_S)
        view = shop.counter.view
        told = read(shop.counter.folder)
        if view.payment is not None and view.payment.phase is PaymentPhase.APPROVED:
            assert all(payment.pays for payment in told.payments.values()), "approved, says the screen"

    def _afterwards(self, shop: Shop) -> None:
        """The line is back: every payment ends or is before a person, and all that was said is true."""
        counter = shop.counter
        if read(counter.folder).payments:
            people = People(counter, shop.desk.rail, customer="", late=give_back)
            try:
                people.finish()
            except NotSeen:  # the service ended it with a word that nobody knows: rule 2 gives it half an hour
                counter.pass_time(GONE_S + shop.terms.service_life_s)
                people.finish()
        told = judge(counter.folder, counter.control)
        assert all(payment.state in FINAL for payment in told.payments.values())
        secrets = tuple(value for _, value in shop.desk.secrets().values())
        Screens((*self.seen, *counter.seen), secrets).judge(told, counter.control.ledger())

    # --- the line

    def _begins(self, down: Down) -> None:
        match down:
            case Down.REFUSED:
                self.line.shuts()
            case Down.RESET:
                self.line.order("", Bent(Kind.CUT_REQUEST, Where.NOTHING, rst=True), always=True)
            case Down.SILENT:
                self.line.order("", Bent(Kind.SWALLOWED), always=True)
            case Down.EXPIRED:
                self.line.becomes(self.authority.server(Paper.EXPIRED))

    def _ends(self, down: Down) -> None:
        self.line.clear()
        if down is Down.EXPIRED:
            self.line.becomes(self.authority.server(Paper.GOOD))
        else:
            self.line.shuts()  # what was swallowed is over
            self.line.opens()


def _tables_failed(view: TillView) -> bool:
    return view.tender is not None and view.tender.tables is not None and view.tender.tables.state == "failed"
