"""What waits for a person is decided at the machine itself, behind the PIN: the counter's commands, by touch alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_terminal.app import commands as cmd
from tests.ui import kiosk_samples as samples
from tests.ui.kiosk.conftest import Open
from tests.ui.kiosk_samples import WAITING
from tests.ui.pages.kiosk import Kiosk


@pytest.fixture
def deciding(open_kiosk: Open) -> Kiosk:
    """On the staff page, with the first of what waits for a person."""
    kiosk = open_kiosk(samples.staff())
    kiosk.taps("kiosk_staff_decide_button")
    assert kiosk.sees("kiosk_waiting_sheet")
    return kiosk


def answers(kiosk: Kiosk) -> list[object]:
    """What was asked of the till beside reading."""
    return [one for one in kiosk.asked() if not isinstance(one, cmd.ShowPayments | cmd.ShowPayment)]


def test_its_story_is_asked_for_and_told(deciding: Kiosk) -> None:
    assert deciding.asked()[-1] == cmd.ShowPayment("w1")
    deciding.shows(samples.waiting(must_decide=True))
    assert "The machine saw an item come out" in deciding.words()
    assert "Charge sent, the answer was lost" in deciding.words()
    assert deciding.reads("kiosk_waiting_which_label") == "SWiP · Sale 2-1040 · since 10:39"


@pytest.mark.parametrize(("answer", "charged"), [("kiosk_answer_1_button", False), ("kiosk_answer_2_button", True)])
def test_a_manager_says_whether_it_was_charged_and_how_that_is_known(
    deciding: Kiosk, answer: str, charged: bool
) -> None:
    deciding.shows(samples.waiting(must_decide=True))
    deciding.taps(answer)
    assert answers(deciding) == []  # nothing is decided without evidence

    deciding.taps("kiosk_known_2_button").taps(answer)
    assert answers(deciding) == [cmd.DecidePayment("w1", charged, "Asked by telephone")]


def test_a_refund_in_doubt_is_decided_when_it_can_no_longer_arrive(deciding: Kiosk) -> None:
    deciding.shows(samples.waiting(doubt="r1", doubt_minor=800, decide_from=deciding.now + 299))
    deciding.taps("kiosk_known_1_button").taps("kiosk_answer_2_button")
    assert answers(deciding) == []
    assert deciding.reads("kiosk_waiting_question_label") == "Can be decided in 5 min."

    deciding.shows(samples.waiting(doubt="r1", doubt_minor=800))
    deciding.taps("kiosk_known_1_button").taps("kiosk_answer_2_button")
    assert answers(deciding) == [cmd.DecideRefund("w1", "r1", True, "Seen in the service's list")]


def test_what_is_owed_is_closed_with_how_it_went_back(deciding: Kiosk) -> None:
    deciding.taps("kiosk_waiting_next_button")
    assert deciding.asked()[-1] == cmd.ShowPayment("w2")
    deciding.taps("kiosk_answer_1_button")
    assert answers(deciding) == []
    deciding.taps("kiosk_known_1_button").taps("kiosk_answer_1_button")
    assert answers(deciding) == [cmd.CloseOwed("w2", "In cash")]


def test_goods_that_were_paid_late_are_handed_over_or_the_money_goes_back(deciding: Kiosk) -> None:
    deciding.taps("kiosk_waiting_next_button").taps("kiosk_waiting_next_button")
    deciding.taps("kiosk_answer_1_button")
    assert answers(deciding) == []  # it is asked once more
    deciding.taps("kiosk_answer_2_button")
    assert answers(deciding) == [cmd.RefundPayment("w3", 320, "late")]

    deciding.taps("kiosk_answer_2_button")
    assert answers(deciding)[1:] == [cmd.HandOver("s3")]


def test_a_touch_that_decided_one_never_decides_the_next(deciding: Kiosk) -> None:
    two = (WAITING[1], replace(WAITING[1], payment="w9", sale="s9", number="2-1020"))
    deciding.shows(samples.waiting(0, two))
    deciding.taps("kiosk_known_1_button").taps("kiosk_answer_1_button")
    deciding.shows(samples.waiting(0, two[1:]))
    deciding.taps("kiosk_answer_1_button", after=0.2)
    deciding.taps("kiosk_answer_1_button")  # and how the next one went back is asked anew
    assert answers(deciding) == [cmd.CloseOwed("w2", "In cash")]


def test_the_sheet_goes_when_nothing_waits_any_more(deciding: Kiosk) -> None:
    deciding.shows(replace(samples.staff(), checking=()))
    assert not deciding.sees("kiosk_waiting_sheet")
    assert not deciding.sees("kiosk_staff_decide_button")


def test_the_sheet_goes_with_whoever_opened_it(deciding: Kiosk) -> None:
    deciding.shows(samples.view(kiosk=samples.MACHINE))
    assert not deciding.sees("kiosk_waiting_sheet")
