"""Translations say what the sources say: the same places, marks and keys, a form for every number, nothing glued."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tests.words.found import PACKAGE, Word
from tests.words.ts import COMPLETE, FORMS, LAYOUT_ONLY, Said, compile_words, qm_path, read, ts_path

EVERY = (*COMPLETE, *LAYOUT_ONLY)
PLACES = re.compile(r"\{\w+\}|<[^>]+>|&\w|\bF\d{1,2}\b|\b(?:Ctrl|Alt)\+\w+")
SETTERS = frozenset(
    {
        "setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "setStatusTip",
        "setAccessibleDescription", "set_words", "drawText", "label", "QLabel", "setWhatsThis", "setTitle",
    }
)  # fmt: skip
KINDS = frozenset({"label"})  # of whose words only the first counts; the others name a style
NAMES = re.compile(r"^(SWiP|DropPay|Paysera|F\d+|Enter|Esc|PIN|QR|px|pos_terminal)$")


def told(code: str) -> dict[Word, Said]:
    return {word: said for word, said in read(ts_path(code)).items() if said.finished}


@pytest.mark.parametrize("code", EVERY)
def test_places_marks_and_keys_are_the_same(code: str) -> None:
    wrong = [
        (word.source, form)
        for word, said in told(code).items()
        for form in said.forms
        if set(PLACES.findall(form)) != set(PLACES.findall(word.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("code", EVERY)
def test_a_text_ends_and_begins_as_its_source(code: str) -> None:
    """What is joined to something keeps its spaces; a title stays a title: one line, as many as the source has."""
    wrong = [
        (word.source, form)
        for word, said in told(code).items()
        for form in said.forms
        if (form[:1] == " ") != (word.source[:1] == " ")
        or (form[-1:] == " ") != (word.source[-1:] == " ")
        or form.count("\n") != word.source.count("\n")
    ]
    assert wrong == []


@pytest.mark.parametrize("code", COMPLETE)
def test_every_number_has_its_form(code: str) -> None:
    counted = {word: said for word, said in told(code).items() if word.counted}
    assert len(counted) > 15
    assert {word.source for word, said in counted.items() if len(said.forms) != FORMS[code]} == set()


@pytest.mark.parametrize("code", EVERY)
def test_what_the_program_reads_was_made_from_what_people_write(code: str, tmp_path: Path) -> None:
    compile_words(ts_path(code), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == qm_path(code).read_bytes(), "python -m tests.words.refresh"


def test_nothing_is_said_without_being_translated() -> None:
    """No literal words go to a label, a button or a screen reader."""
    wrong = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                wrong += [f"{path.relative_to(PACKAGE)}:{node.lineno} {text}" for text in _said_plainly(node)]
    assert wrong == []


def _said_plainly(call: ast.Call) -> list[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name not in SETTERS:
        return []
    texts = []
    for argument in call.args[:1] if name in KINDS else call.args:
        for part in argument.values if isinstance(argument, ast.JoinedStr) else [argument]:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                texts.append(part.value)
    return [text for text in texts if re.search(r"[^\W\d_]{2}", text) and not NAMES.match(text.strip())]
