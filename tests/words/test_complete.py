"""No source text is left: every text of the program is finished in every language that is called complete."""

from __future__ import annotations

import pytest

from tests.words.found import words_of_program
from tests.words.ts import COMPLETE, read, ts_path

WAY = "uv run python -m tests.words.refresh takes new texts over; then translate what it calls unfinished"


@pytest.mark.parametrize("code", COMPLETE)
def test_no_source_text_is_left(code: str) -> None:
    said = read(ts_path(code))
    assert [word.source for word in words_of_program() if word not in said or not said[word].finished] == [], WAY


@pytest.mark.parametrize("code", COMPLETE)
def test_no_text_is_kept_that_the_program_does_not_say(code: str) -> None:
    words = words_of_program()
    assert [word.source for word in read(ts_path(code)) if word not in words] == [], WAY
