"""Every result has a way on: a finger's and the clock's, also where the till still holds the sale for another try."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase as P
from pos_terminal.app.views import TillView
from tests.ui import kiosk_samples as samples
from tests.ui.kiosk.conftest import Open

GIVEN_BACK = samples.paying(P.GIVEN_BACK, paid=800)
HELD = replace(samples.fault(), tender=samples.TENDER)


@pytest.mark.parametrize("view", [GIVEN_BACK, HELD])
def test_what_the_till_still_holds_is_let_go(open_kiosk: Open, view: TillView) -> None:
    """NewSale would be refused: the basket is there for another try, and the page would stay for ever."""
    kiosk = open_kiosk(view)
    kiosk.waits(30.0)
    assert kiosk.asked() == [cmd.CancelSale()]


def test_a_finger_may_be_quicker(open_kiosk: Open) -> None:
    kiosk = open_kiosk(GIVEN_BACK)
    kiosk.taps("kiosk_done_button")
    assert kiosk.asked() == [cmd.CancelSale()]


def test_goods_that_came_out_while_the_service_let_go_are_told_as_what_they_are(open_kiosk: Open) -> None:
    """It said "Approved…" for ever."""
    kiosk = open_kiosk(samples.out_free())
    assert kiosk.reads("kiosk_result_title_label") == "Your items are out"
    assert kiosk.reads("kiosk_result_message_label") == "The payment was not completed. You were not charged."
    kiosk.waits(30.0)
    assert kiosk.asked() == [cmd.NewSale()]


def test_a_sale_that_is_over_makes_room(open_kiosk: Open) -> None:
    kiosk = open_kiosk(samples.fault())
    kiosk.waits(30.0)
    assert kiosk.asked() == [cmd.NewSale()]
