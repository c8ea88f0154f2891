"""What the customer's display of two lines says, phase by phase; nothing is promised that is not so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from anyascii import anyascii

from pos_terminal.app.pole_text import PoleWords
from pos_terminal.app.views import PaymentPhase, TillView, WeighingView
from pos_terminal.domain.paper_words import ENGLISH
from pos_terminal.ui.text.languages import NAMES, language
from tests.ui import samples

WORDS = PoleWords(ENGLISH)


def lines(view: TillView, words: PoleWords = WORDS) -> list[str]:
    text = words.of(view)
    return [text.upper.set().strip(), text.lower.set().strip()]


def test_idle_it_greets() -> None:
    assert lines(samples.empty()) == ["Linden Café & Grocer", "Welcome"]
    assert lines(samples.empty(), PoleWords(ENGLISH, "Fresh bread at 3"))[1] == "Fresh bread at 3"


def test_while_selling_it_shows_the_newest_line_and_the_total() -> None:
    view = samples.selling()
    newest = next(line for line in view.basket.lines if line.id == view.basket.newest)
    upper, lower = lines(view)
    assert upper.startswith(newest.name[:10])
    assert upper.endswith(f"{newest.amount / 100:.2f}")
    assert lower == f"Total          {view.basket.total / 100:.2f}"


def test_while_weighing_it_shows_weight_price_of_the_unit_and_price() -> None:
    assert lines(samples.weighing()) == ["Bananas      1.79/kg", "0.842 kg        1.51"]
    assert lines(samples.weighing(854, tare=12)) == ["Bananas      1.79/kg", "0.842 kg        1.51"]
    assert lines(samples.weighing(0, "weight_nothing", tare=12))[1] == "-0.012 kg          -"
    dead = samples.empty(weighing=WeighingView(there=True, on=True, name="Bananas", unit="kg", told="scale_silent"))
    assert lines(dead)[1] == "Welcome"


def test_it_says_what_is_to_pay_and_what_comes_back() -> None:
    assert lines(samples.tendering())[0] == "To pay"
    assert lines(samples.tendering())[1] == "EUR            23.84"
    assert lines(samples.cash_done()) == ["Thank you", "Change          6.16"]
    assert lines(samples.done())[0] == "Thank you"


@pytest.mark.parametrize("phase", list(PaymentPhase))
def test_every_phase_has_words_and_only_a_sure_one_says_not_charged(phase: PaymentPhase) -> None:
    upper, lower = lines(samples.paying(phase))
    assert upper
    assert lower
    sure = {"declined", "expired", "cancelled", "refused", "not_paid"}
    assert (upper == "You were not charged") == (phase.value in sure)
    if phase in (PaymentPhase.UNKNOWN, PaymentPhase.ATTENTION, PaymentPhase.GIVING_BACK):
        assert (upper, lower) == ("One moment,", "we are checking")
    if phase in (PaymentPhase.WAITING, PaymentPhase.CHARGING, PaymentPhase.CREATING):
        assert "Paid" not in lower


def test_a_part_that_is_paid_leaves_the_rest() -> None:
    view = samples.paying(PaymentPhase.APPROVED)
    tender = samples.tendering().tender
    assert tender is not None
    assert lines(replace(view, tender=tender))[0] == "Still to pay"


class Heard:
    """Writes down every text that is said in a language."""

    def __init__(self, code: str) -> None:
        self._words = language(code, "EUR").paper()
        self.said: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        self.said[text] = self._words.say(text)
        return self.said[text]


@pytest.mark.parametrize("code", NAMES)
def test_every_language_fits_its_twenty_letters_in_plain_ones_too(qapp: object, code: str) -> None:
    heard = Heard(code)
    words = PoleWords(replace(ENGLISH, say=heard))
    views = [samples.paying(phase) for phase in PaymentPhase]
    tender = samples.tendering().tender
    views += [samples.empty(), samples.selling(), samples.tendering(), samples.cash_done(), samples.done()]
    views.append(replace(samples.paying(PaymentPhase.APPROVED), tender=tender))
    for view in views:
        words.of(view)
    words.test()
    beside_a_sum = {"Total", "Paid", "Change", "On hold"}
    assert beside_a_sum < set(heard.said)
    long = {
        text: said for text, said in heard.said.items() if len(anyascii(said)) > (11 if text in beside_a_sum else 20)
    }
    assert long == {}
