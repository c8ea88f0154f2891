"""Every text that the program says, with the context by which it is asked for at run time."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2] / "pos_terminal"
PAPER = "paper"  # what is said on paper, where no Qt is: papers.say("…")


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """A source text; `counted` where its form depends on a number."""

    context: str
    source: str
    counted: bool = False


def words_of_program(package: Path = PACKAGE) -> dict[Word, str]:
    """Every text, and the file that says it first; in the order of files and lines."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(package.rglob("*.py"))}
    names = {_module(path, package): path for path in trees}
    own = {path: dict(_wrappers(tree)) for path, tree in trees.items()}
    found: dict[Word, str] = {}
    for path, tree in trees.items():
        known = own[path] | dict(_imported(tree, names, own))
        for word in _Reader(known).read(tree):
            found.setdefault(word, path.relative_to(package.parent).as_posix())
    counted = {(word.context, word.source) for word in found if word.counted}
    return {word: path for word, path in found.items() if word.counted or (word.context, word.source) not in counted}


def _module(path: Path, package: Path) -> str:
    return ".".join((package.name, *path.relative_to(package).with_suffix("").parts))


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of one text that only ask Qt for it: their names and contexts."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and len(node.body) == 1 and isinstance(node.body[0], ast.Return):
            call = node.body[0].value
            if isinstance(call, ast.Call) and _name(call.func) == "translate" and call.args:
                context = _constant(call.args[0], tree)
                first = next((arg.arg for arg in node.args.args if arg.arg != "self"), None)
                if context and isinstance(call.args[1], ast.Name) and call.args[1].id == first:
                    yield node.name, context


def _imported(tree: ast.Module, names: dict[str, Path], own: dict[Path, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in names:
            there = own[names[node.module]]
            for alias in node.names:
                if alias.name in there:
                    yield alias.asname or alias.name, there[alias.name]


def _constant(node: ast.expr, tree: ast.Module) -> str:
    """A text, or the text that a name of the module stands for."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.Name):
        for line in tree.body:
            if isinstance(line, ast.Assign) and any(_name(one) == node.id for one in line.targets):
                return _constant(line.value, tree)
    return ""


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


class _Reader:
    """Walks a module and knows in which class it is."""

    def __init__(self, wrappers: dict[str, str]) -> None:
        self._wrappers = wrappers
        self._tree = ast.Module([], [])

    def read(self, tree: ast.Module) -> Iterator[Word]:
        self._tree = tree
        yield from self._walk(tree, "")

    def _walk(self, node: ast.AST, within: str) -> Iterator[Word]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, within)
            yield from self._walk(child, child.name if isinstance(child, ast.ClassDef) else within)

    def _call(self, call: ast.Call, within: str) -> Iterator[Word]:
        name = _name(call.func)
        context, texts, rest = "", call.args[:1], call.args[1:]
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1:
            context, texts, rest = _constant(call.args[0], self._tree), call.args[1:2], call.args[2:]
        elif name == "tr" and isinstance(call.func, ast.Attribute):
            context = within if _name(call.func.value) == "self" else ""
        elif name == "say" and self._on_paper(call):
            for text in call.args[:1]:
                yield from (Word(PAPER, source) for source in self._meant(text, 4))
            return
        elif isinstance(call.func, ast.Name):
            context = self._wrappers.get(name, "")
        counted = bool(rest) or any(word.arg == "n" for word in call.keywords)
        for text in texts:
            yield from (Word(context, source, counted) for source in _texts(text) if context)

    @staticmethod
    def _on_paper(call: ast.Call) -> bool:
        """say("…"), words.say("…"), page.say("…"): one text and nothing before it."""
        return len(call.args) == 1 and not isinstance(call.args[0], ast.Starred)

    def _meant(self, node: ast.expr, deep: int) -> Iterator[str]:
        """Every text that an expression may stand for, through names, choices and tables."""
        if not deep:
            return
        parts: list[ast.expr] = []
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and any(c.isalpha() for c in node.value):
            yield node.value
        elif isinstance(node, ast.Name):
            parts = [value for name, value in self._assigned() if name == node.id]
        elif isinstance(node, ast.IfExp):
            parts = [node.body, node.orelse]
        elif isinstance(node, ast.Dict):
            parts = node.values
        elif isinstance(node, ast.Tuple):
            parts = node.elts
        elif isinstance(node, ast.Subscript):
            parts = [node.value]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "get":
            parts = [node.func.value, *node.args[1:]]
        for part in parts:
            yield from self._meant(part, deep - 1)

    def _assigned(self) -> Iterator[tuple[str, ast.expr]]:
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    names = target.elts if isinstance(target, ast.Tuple) else [target]
                    for name in names:
                        yield _name(name), node.value


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)
