"""What a rail can do is read from its declaration: nobody asks for its name but who draws or titles it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import pos_terminal
from pos_terminal.rails import find_rails

HOUSE = Path(pos_terminal.__file__).parent
NAMES = {name for name, rail in find_rails().items() if rail.INFO.capabilities.network}
NAMED = {
    "ui/windows/cashier/rails_look.py": "icons and subtitles",
    "ui/windows/cashier/payments/detail_words.py": "what a service calls its own number",
    "ui/windows/cashier/refund/words.py": "what a service calls an account",
    "ui/windows/cashier/settings/specs.py": "titles of settings",
    "ui/windows/customer/idle_page.py": "icons",
    "ui/windows/kiosk/ways_page.py": "icons",
    "ui/windows/phone/client.py": "what the demo's phones have for buttons",
    "ui/windows/phone/window.py": "icons",
}
DRAWN = ("set_surface", "radius", "_surface", "__init__")  # a card is a surface too, and a kind of button


def rails_named(path: Path) -> set[str]:
    """Return the rails whose id stands alone as a text in a module; surfaces aside."""
    tree = ast.parse(path.read_text())
    drawn = {
        id(word)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call.func) in DRAWN
        for word in ast.walk(call)
    }
    return {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in NAMES and id(node) not in drawn
    }


def _name(func: ast.expr) -> str:
    match func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


@pytest.mark.parametrize("room", ["domain", "app", "store", "wire", "devices", "ui"])
def test_no_rail_is_asked_for_by_its_name(room: str) -> None:
    found = {}
    for path in (HOUSE / room).rglob("*.py"):
        where = str(path.relative_to(HOUSE))
        if where.startswith("ui/theme/"):
            continue  # the surfaces themselves
        if rails_named(path):
            found[where] = sorted(rails_named(path))
    assert found.keys() == {where for where in NAMED if where.startswith(f"{room}/")}, found
