"""Currencies without decimals and with three: a sale by each way that can write them, a clear no by the others."""

from __future__ import annotations

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from pos_terminal.config.paths import places
from pos_terminal.domain.money import exponent
from pos_terminal.domain.payment import PayState
from pos_terminal.sandbox_shop import sandbox_rails
from tests.e2e.counter import LOOK_S, Counter, Services, wait_for
from tests.e2e.judge import judge, read
from tests.e2e.kill_scenes import Tills

PRICE, PART = 1999, 500
ON_PAPER = {"JPY": "1,999", "KWD": "1.999", "BHD": "1.999"}
HUNDREDTHS = ("swip", "droppay")  # a number with up to two decimals: their services count hundredths of anything


def counting_in(currency: str, till: Tills, services: Services) -> Counter:
    """Return a started till of a shop that counts in a currency, and whose accounts all do."""
    counter = till("till")
    rails = sandbox_rails(services.process, currency, LOOK_S)
    counter.start_line = msgspec.structs.replace(counter.start_line, currency=currency, rails=rails)
    services.control.settings(**{rail: {"currency": currency} for rail in rails})
    return counter.start()


def on_paper(counter: Counter) -> str:
    (receipt,) = read(counter.folder).receipts
    paper = places(counter.folder).receipts / f"{receipt}.txt"
    wait_for(paper.exists, "the receipt")
    return paper.read_text()


@pytest.mark.parametrize(
    ("currency", "rail"),
    [("JPY", "swip"), ("JPY", "droppay"), ("JPY", "paysera"), ("KWD", "paysera"), ("BHD", "paysera")],
)
def test_a_sale_is_paid_and_goes_back(till: Tills, services: Services, currency: str, rail: str) -> None:
    counter = counting_in(currency, till, services)
    shown = counter.open(rail, PRICE)
    counter.control.customer(rail, "approve")
    counter.paid()
    paid = read(counter.folder).payment
    assert (paid.state, paid.paid, paid.currency) == (PayState.SETTLED, PRICE, currency)
    unit = 10 ** (2 - exponent(currency)) if rail in HUNDREDTHS else 1
    assert counter.control.ledger().captured == PRICE * unit
    assert ON_PAPER[currency] in on_paper(counter)
    counter.send(cmd.RefundPayment(shown.id, PRICE, "broken", approver="Manager"))
    wait_for(lambda: read(counter.folder).payment.refunded == PRICE, "the refund")
    assert counter.control.ledger().refunded == PRICE * unit
    if unit == 1:
        judge(counter.folder, counter.control)


@pytest.mark.parametrize(
    ("currency", "rail"),
    [("JPY", "card"), *((currency, rail) for currency in ("KWD", "BHD") for rail in ("swip", "droppay", "card"))],
)
def test_a_way_that_cannot_write_it_says_so_and_cash_still_works(
    till: Tills, services: Services, currency: str, rail: str
) -> None:
    counter = counting_in(currency, till, services)
    view = counter.basket(PRICE)
    assert view.tender is not None
    (choice,) = [one for one in view.tender.rails if one.id == rail]
    assert (choice.enabled, choice.reason) == (False, "odd_decimals")
    counter.send(cmd.StartPayment(rail))
    counter.until(lambda view: "odd_decimals" in [notice.code for notice in view.notices])
    counter.send(cmd.TakeCash(PRICE, PRICE))
    counter.until(lambda view: view.stage is Stage.DONE)
    assert counter.control.payments(rail) == []
    assert ON_PAPER[currency] in on_paper(counter)
    judge(counter.folder, counter.control)
