"""Refunds close to the cent: by line, by tax rate and by tender, whatever their order and whatever the services say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from pos_terminal.domain.basket import Basket, Line
from pos_terminal.domain.discount import Discount
from pos_terminal.domain.events import Outcome, PriceSource
from pos_terminal.domain.return_plan import Wanted, lines_left
from tests.unit.returned_sales import Counter, closed_sale, counters, wanted

ANSWERS = [Outcome.DONE, Outcome.REFUSED, Outcome.UNCERTAIN]


def within(counter: Counter) -> None:
    """Nothing gave more than it got: no payment, no line, no rate, no drawer."""
    sale = counter.sale
    for payment in counter.payments:
        assert counter.moved.get(payment.id, 0) + payment.by_hand <= payment.paid
        assert payment.left >= 0
    for one in lines_left(sale):
        assert 0 <= one.given <= one.paid
        assert 0 <= one.back <= one.line.quantity
    for rate, gross, tax in sale.tax:
        rows = [row for back in sale.returns for row in back.counted_tax if row[0] == rate]
        assert all(row[1] >= 0 and 0 <= row[2] <= row[1] for row in rows)
        assert sum(row[1] for row in rows) <= gross
        assert sum(row[2] for row in rows) <= tax
    for back in sale.returns:
        assert sum(line.minor for line in back.counted_lines) == back.counted
        assert sum(row[1] for row in back.counted_tax) == back.counted
        assert sum(part.minor for part in back.parts) == back.total


def all_back(counter: Counter) -> None:
    """What was paid went back: by line, by rate, by tender, and the drawer has what it had before the sale."""
    sale = counter.sale
    assert sum(back.counted for back in sale.returns) == sale.paid
    assert all(one.given == one.paid for one in lines_left(sale))
    for rate, gross, tax in sale.tax:
        rows = [row for back in sale.returns for row in back.counted_tax if row[0] == rate]
        assert (sum(row[1] for row in rows), sum(row[2] for row in rows)) == (gross, tax)
    for payment in counter.payments:
        assert counter.moved.get(payment.id, 0) + payment.by_hand == payment.paid


@settings(max_examples=300, deadline=None)
@given(
    counters(), st.lists(st.tuples(wanted(), st.lists(st.sampled_from(ANSWERS), min_size=1, max_size=3)), max_size=6)
)
def test_any_sequence_of_refunds_stays_within_and_the_whole_rest_closes_to_nothing(
    counter: Counter, asked: list[tuple[Wanted, list[Outcome]]]
) -> None:
    for one, answers in asked:
        found = counter.refund(one, answers)
        event(found.problem or "done")
        within(counter)
    if counter.plan(Wanted()).problem != "refund_nothing_left":
        last = counter.refund(Wanted(cash_instead=True), [Outcome.DONE])
        assert not last.problem
    within(counter)
    all_back(counter)
    assert counter.plan(Wanted(cash_instead=True)).problem == "refund_nothing_left"


@settings(max_examples=100, deadline=None)
@given(counters(), st.lists(wanted(), max_size=4))
def test_a_drawer_gives_back_what_it_took_with_its_rounding(counter: Counter, asked: list[Wanted]) -> None:
    for one in asked:
        counter.refund(replace(one, cash_instead=False), [Outcome.DONE])
    cash = [tender for tender in counter.sale.tenders if tender.rail == "cash"]
    way = next((way for way in counter.plan(Wanted()).ways if way.way == "cash"), None)
    if way is not None:
        assert 0 <= way.given <= sum(tender.minor + tender.rounding for tender in cash)
        if not way.left:
            assert way.given == way.taken


# --- one by one


def line(n: int, price: int, quantity: int = 1000, rate: int = 2100, unit: str = "pcs") -> Line:
    return Line(f"l{n}", f"k{n}", f"Thing {n}", unit, quantity, price, PriceSource.CATALOGUE, rate)


def cafe(*shares: tuple[str, int], loyalty: int = 0, rounding: int = 0) -> Counter:
    basket = Basket((line(0, 360, 2000), line(1, 240, 2000), line(2, 314, rate=500)))
    total = 360 * 2 + 240 * 2 + 314 - loyalty
    return closed_sale(basket, loyalty, list(shares) or [("swip", total)], rounding=rounding)


def test_a_line_comes_back_with_its_share_of_loyalty() -> None:
    counter = cafe(loyalty=76)  # 5.02 % of 15.14
    found = counter.plan(Wanted("lines", (("l1", 1000), ("l2", 1000))))
    assert [part.minor for part in found.lines] == [228, 298]
    assert found.total == 526
    assert [one.loyalty_of(1000) for one in found.left_lines][1:] == [12, 16]


def test_three_for_a_euro_come_back_one_by_one_for_a_euro() -> None:
    basket = Basket((replace(line(0, 50, 3000), discount=Discount(minor=50)),))
    counter = closed_sale(basket, 0, [("swip", 100)])
    shares = [counter.refund(Wanted("lines", (("l0", 1000),)), [Outcome.DONE]).total for _ in range(3)]
    assert shares == [33, 34, 33]


def test_a_part_comes_first_from_those_that_give_any_number() -> None:
    counter = cafe(("droppay", 500), ("cash", 600), ("swip", 414))
    found = counter.plan(Wanted("amount", minor=1100))
    assert [(part.way, part.payment, part.minor) for part in found.parts] == [
        ("rail", "p2", 414),
        ("cash", "", 600),
        ("rail", "p0", 86),
    ]


def test_the_whole_takes_all_of_every_tender() -> None:
    counter = cafe(("droppay", 500), ("cash", 600), ("swip", 414))
    assert sorted(part.minor for part in counter.plan(Wanted()).parts) == [414, 500, 600]


def test_droppay_gives_once_and_then_only_cash_instead() -> None:
    counter = cafe(("droppay", 1514))
    assert counter.plan(Wanted()).ways[0].only_once
    counter.refund(Wanted("amount", minor=500), [Outcome.DONE])
    found = counter.plan(Wanted())
    assert (found.problem, found.can_cash_instead) == ("refund_refunded_once", True)
    found = counter.plan(Wanted(cash_instead=True))
    assert [(part.way, part.minor, part.instead) for part in found.parts] == [("cash", 1014, "p0")]


def test_what_went_back_in_part_by_hand_is_no_whole_any_more() -> None:
    """A rail that gives back a whole payment or nothing cannot give the rest of one."""
    counter = cafe(("whole", 1514))
    counter.refund(Wanted("amount", minor=500, cash_instead=True), [Outcome.DONE])
    found = counter.plan(Wanted())
    assert (found.problem, found.can_cash_instead) == ("refund_only_whole", True)
    found = counter.plan(Wanted(cash_instead=True))
    assert [(part.way, part.minor) for part in found.parts] == [("cash", 1014)]


def test_a_refused_one_may_be_tried_again() -> None:
    counter = cafe(("droppay", 1514))
    counter.refund(Wanted(), [Outcome.REFUSED])
    assert counter.sale.returns[0].counted == 0
    assert counter.plan(Wanted()).total == 1514


def test_a_rail_that_gives_nothing_says_so_and_leaves_cash() -> None:
    found = cafe(("paysera", 1514)).plan(Wanted())
    assert (found.problem, found.can_cash_instead) == ("refund_no_refund", True)


def test_after_a_refusal_a_manager_may_give_cash_instead() -> None:
    counter = cafe(("droppay", 1000), ("cash", 514))
    assert not counter.plan(Wanted()).can_cash_instead
    counter.refund(Wanted(), [Outcome.REFUSED])
    found = counter.plan(Wanted())
    assert ([part.way for part in found.parts], found.can_cash_instead) == (["rail"], True)
    found = counter.plan(Wanted(cash_instead=True))
    assert [(part.way, part.minor, part.instead) for part in found.parts] == [("cash", 1000, "p0")]
    counter.refund(Wanted(cash_instead=True), [Outcome.DONE])
    assert counter.payment("p0").left == 0


def test_what_gives_all_or_nothing_gives_all_where_the_others_cannot_give_enough() -> None:
    counter = cafe(("swip", 300), ("whole", 500), ("cash", 714))
    found = counter.plan(Wanted("amount", minor=1014))
    assert sorted(part.minor for part in found.parts) == [300, 714]
    found = counter.plan(Wanted("amount", minor=1015))
    assert sorted(part.minor for part in found.parts) == [215, 300, 500]
    assert sorted(part.minor for part in counter.plan(Wanted()).parts) == [300, 500, 714]


def test_a_refund_that_is_on_its_way_blocks_the_next() -> None:
    counter = cafe()
    from pos_terminal.domain import events as ev

    counter.say(ev.ReturnStarted("r", "amount", (), 100, (), (ev.ReturnPart("rail", 100, payment="p0"),), "why"))
    assert counter.plan(Wanted()).problem == "refund_in_doubt"


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        (Wanted("amount", minor=0), "refund_amount"),
        (Wanted("amount", minor=-1), "refund_amount"),
        (Wanted("amount", minor=1515), "refund_limit"),
        (Wanted("lines"), "refund_choose_lines"),
        (Wanted("lines", (("l0", 3000),)), "refund_quantity"),
        (Wanted("lines", (("l0", 0),)), "refund_quantity"),
        (Wanted("lines", (("lx", 1000),)), "refund_quantity"),
        (Wanted("lines", (("l0", 1000),), minor=361), "refund_lines_limit"),
        (Wanted("half"), "refund_mode"),
    ],
)
def test_what_cannot_be_has_a_word(asked: Wanted, problem: str) -> None:
    assert cafe().plan(asked).problem == problem


def test_cash_comes_back_rounded_as_it_was_taken() -> None:
    counter = cafe(("cash", 1514), rounding=5)
    assert counter.sale.rounding == 1
    counter.refund(Wanted("lines", (("l2", 1000),)), [Outcome.DONE])
    assert counter.drawer == 315
    counter.refund(Wanted(), [Outcome.DONE])
    assert counter.drawer == 1515


def test_an_exchange_counts_against_the_tender_and_moves_no_money() -> None:
    counter = cafe(("droppay", 1000), ("cash", 514))
    found = counter.plan(Wanted("lines", (("l0", 2000), ("l2", 1000)), exchange=5000))
    assert [(part.way, part.minor, part.instead) for part in found.parts] == [
        ("exchange", 1000, "p0"),
        ("exchange", 34, ""),
    ]
    found = counter.plan(Wanted("lines", (("l0", 2000),), exchange=300))
    assert [(part.way, part.minor, part.instead) for part in found.parts] == [
        ("exchange", 300, "p0"),
        ("cash", 420, ""),
    ]
