"""What this campaign has found in the program, and the tests that hold it down since."""

from __future__ import annotations

from tests.prove.outcome import Mended

MENDED = (
    Mended(
        "A payment let go while the answer to its settle was lost was voided on the word of a look from before that "
        "settle; a service that gives money back for a second close would have given it back twice.",
        "tests/rules/test_rule_13.py::test_rule_13_a_look_from_before_the_lost_settle_voids_nothing",
    ),
)
