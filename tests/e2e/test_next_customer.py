"""The next customer: of the one before nothing is left in what the windows are given."""

from __future__ import annotations

import msgspec
import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import Stage
from tests.e2e.counter import Counter

NAME = "A present for Ann Smith"


@pytest.mark.parametrize("rail", ["swip", "droppay", "paysera", "card"])
def test_no_name_code_or_qr_of_a_customer_is_in_the_next_ones_views(counter: Counter, rail: str) -> None:
    counter.send(cmd.AddByPrice(price=1999, name=NAME), cmd.Pay())
    counter.until(lambda view: view.tender is not None)
    counter.send(cmd.ChooseShare(500), cmd.StartPayment(rail, 500))
    shown = counter.until(lambda view: view.payment is not None and bool(view.payment.qr_text)).payment
    assert shown is not None
    counter.control.customer(rail, "approve")
    counter.until(lambda view: view.tender is not None and len(view.tender.shares) == 1)
    counter.send(cmd.BackToSale(), cmd.TakeCash(1499))
    counter.paid()
    counter.send(cmd.NewSale())
    counter.until(lambda view: view.stage is Stage.SELL)
    counter.send(cmd.AddByPrice(price=700, name="Bread"), cmd.Pay())
    seen = counter.until(lambda view: view.tender is not None)
    assert seen.tender is not None
    assert (seen.tender.due, seen.tender.share, seen.tender.shares, seen.payment) == (700, 0, (), None)
    words = msgspec.json.encode(seen).decode()
    for gone in (NAME, shown.qr_text, shown.session_code, shown.id):
        assert gone and gone not in words, f"{gone} is still there"
