"""A search ahead of the key that is held back: nothing is shown of it, and its hits are there when it is typed."""

from __future__ import annotations

import asyncio

from pos_terminal.app.browsing import Shelf
from pos_terminal.app.commands import Foresee, Search
from pos_terminal.app.reports import SearchReport
from pos_terminal.app.rules import Rules
from pos_terminal.domain.product import Product
from pos_terminal.domain.receipt import Shop
from tests.unit.till_room import open_room

TEA = Product("tea", "Tea", 200, tax_rate=2100)
FOUND = SearchReport("te", (TEA,))


def test_hits_that_were_asked_ahead_are_shown_at_once() -> None:
    shelf = Shelf()
    shelf.foresee("te")
    shelf.take(FOUND)
    assert shelf.search is None
    assert not shelf.ask("te")
    assert shelf.search == ("te", (TEA,), False)


def test_hits_that_are_on_their_way_are_not_asked_for_again() -> None:
    shelf = Shelf()
    shelf.foresee("te")
    assert not shelf.ask("te")
    assert shelf.search is None
    shelf.take(FOUND)
    assert shelf.search == ("te", (TEA,), False)


def test_another_text_than_foreseen_is_asked_for() -> None:
    shelf = Shelf()
    shelf.foresee("te")
    shelf.take(FOUND)
    assert shelf.ask("ta")
    assert shelf.search is None
    assert shelf.ask("te")  # what was read ahead serves the very next search only


def test_a_later_letter_drops_the_hits_of_an_earlier() -> None:
    shelf = Shelf()
    assert shelf.ask("t")
    assert shelf.ask("te")
    shelf.take(SearchReport("t", ()))
    assert shelf.search is None
    shelf.take(FOUND)
    assert not shelf.ask("")
    assert shelf.search is None


def test_a_search_ahead_publishes_no_view() -> None:
    async def play() -> None:
        async with open_room(Rules(Shop("Shop"), test=True)) as room:
            before = room.view.seq
            room.till.submit(Foresee("te"))
            room.till.submit(FOUND)
            view = await room.send(Search("te"))
            assert view.search is not None
            assert [hit.sku for hit in view.search.hits] == ["tea"]
            assert view.seq == before + 1

    asyncio.run(play())
