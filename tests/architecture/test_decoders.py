"""Shapes are read by decoders that stand in a module: msgspec crashes where two threads first meet a dataclass."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pos_terminal

HOME = Path(pos_terminal.__file__).parent
ONE_THREAD = {"sandbox"}  # its processes have one


def made_in_passing(tree: ast.AST) -> Iterator[int]:
    """Yield the lines of functions that decode into a type of their own making."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        for call in ast.walk(function):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                typed = any(keyword.arg == "type" for keyword in call.keywords)
                if call.func.attr == "Decoder" or (call.func.attr == "decode" and typed):
                    yield call.lineno


def test_every_decoder_is_made_at_import() -> None:
    found = [
        f"{path.relative_to(HOME)}:{line}"
        for path in sorted(HOME.rglob("*.py"))
        if path.relative_to(HOME).parts[0] not in ONE_THREAD
        for line in made_in_passing(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "another thread may read the same shape for the first time: a module's Decoder is safe"


def test_a_decoder_made_in_passing_would_be_found() -> None:
    tree = ast.parse("def read(body):\n    return msgspec.json.decode(body, type=Sale)\n")
    assert list(made_in_passing(tree)) == [2]
