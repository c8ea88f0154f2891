"""Qt Linguist's .ts files: read, written in the program's own order, and compiled by lrelease."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from pos_terminal.ui.theme.resources import resources_folder
from tests.words.found import Word

FORMS = {"it": 2, "lt": 3, "ru": 3}  # of a word beside a number, in Qt's order
COMPLETE = tuple(FORMS)
LAYOUT_ONLY = ("ar",)  # enough to see the windows mirrored: what it has not stays English


@dataclass(frozen=True, slots=True)
class Said:
    """A translation: one text, or one per form of a counted word. Empty: still to be translated."""

    forms: tuple[str, ...] = ("",)

    @property
    def finished(self) -> bool:
        return all(self.forms)


def ts_path(code: str) -> Path:
    return resources_folder() / "translations" / f"pos_terminal_{code}.ts"


def qm_path(code: str) -> Path:
    return ts_path(code).with_suffix(".qm")


def read(path: Path) -> dict[Word, Said]:
    found: dict[Word, Said] = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            counted = message.get("numerus") == "yes"
            word = Word(context.findtext("name") or "", message.findtext("source") or "", counted)
            told = message.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] if counted else [told.text or ""]
            found[word] = Said(tuple(forms or [""]))
    return found


def write(path: Path, code: str, words: Iterable[Word], said: Mapping[Word, Said]) -> None:
    """Write every word by context; what has no translation is marked as unfinished."""
    contexts: dict[str, list[Word]] = {}
    for word in words:
        contexts.setdefault(word.context, []).append(word)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{code}" sourcelanguage="en">')
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for word in contexts[context]:
            lines += _message(word, said.get(word, Said()), FORMS.get(code, 1))
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _message(word: Word, said: Said, forms: int) -> list[str]:
    state = "" if said.finished else ' type="unfinished"'
    if word.counted:
        each = (said.forms + ("",) * forms)[:forms]
        told = [f"        <translation{state}>"]
        told += [f"            <numerusform>{_text(form)}</numerusform>" for form in each]
        told += ["        </translation>"]
    else:
        told = [f"        <translation{state}>{_text(said.forms[0])}</translation>"]
    opening = '    <message numerus="yes">' if word.counted else "    <message>"
    return [opening, f"        <source>{_text(word.source)}</source>", *told, "    </message>"]


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compile_words(ts: Path, qm: Path) -> None:
    """Make the file that the program reads; RuntimeError with lrelease's own words."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(lrelease), "-silent", "-removeidentical", str(ts), "-qm", str(qm)]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    if told.returncode != 0 or told.stderr.strip():
        raise RuntimeError(told.stdout + told.stderr)
