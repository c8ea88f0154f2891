"""What the recipe, the package and the unit name is there, and what is there is named."""

from __future__ import annotations

import configparser
import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import pos_terminal
from installer import deb, icons, shipped
from pos_terminal.keyring_pepper import NAME as PEPPER
from pos_terminal.post import SECRET as PASSWORD
from pos_terminal.rails import find_rails

ROOT = Path(__file__).resolve().parents[2]
KIOSK = ROOT / "installer" / "kiosk"
UNITS = sorted(KIOSK.glob("*.service"))
DESKTOP = ROOT / "installer" / "deb" / "pos-terminal.desktop"
SPEC = (ROOT / "installer" / "pos_terminal.spec").read_text(encoding="utf-8")


def test_every_rail_and_window_and_command_is_shipped() -> None:
    modules = set(shipped.modules())
    ours = {name for name, rail in find_rails().items() if ROOT / "pos_terminal" in Path(rail.__file__ or "").parents}
    assert {"swip", "droppay", "paysera", "card"} <= ours
    assert {f"pos_terminal.rails.{name}" for name in ours} <= modules
    for path in (ROOT / "pos_terminal").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        assert ".".join(part for part in parts if part != "__init__") in modules
    assert "pos_terminal.sandbox.__main__" in modules


def test_every_resource_is_shipped_where_it_is_looked_for() -> None:
    placed = {f"{folder}/{Path(file).name}" for file, folder in shipped.files()}
    for folder in ("fonts", "icons", "demo", "program"):
        files = [path for path in (ROOT / "resources" / folder).rglob("*") if path.is_file()]
        assert files
        assert {path.relative_to(ROOT).as_posix() for path in files} <= placed
    compiled = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("resources/translations/*.qm")}
    migrations = {path.relative_to(ROOT).as_posix() for path in ROOT.glob("pos_terminal/store/migrations/*/*.sql")}
    assert compiled | migrations | {"resources/tokens.json", *shipped.READ_AS_SOURCE} <= placed
    assert not [name for name in placed if name.startswith("resources/readme/") or name.endswith(".ts")]


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/QtCore.abi3.so", True),
    ],
)
def test_which_plugins_of_qt_are_shipped(name: str, kept: bool) -> None:
    assert shipped.keeps_plugin(name) is kept


def test_what_only_a_dropped_plugin_needs_is_dropped_with_it(tmp_path: Path) -> None:
    files = {name: tmp_path / name for name in ("core.so", "libqxcb.so", "libqgtk3.so", "libgtk.so", "libQtXcb.so")}
    for file in files.values():
        file.touch()
    entries = [
        ("core.so", str(files["core.so"]), "EXTENSION"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", str(files["libqxcb.so"]), "BINARY"),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", str(files["libqgtk3.so"]), "BINARY"),
        ("libgtk.so", str(files["libgtk.so"]), "BINARY"),
        ("PySide6/Qt/lib/libQtXcb.so", str(files["libQtXcb.so"]), "BINARY"),
        ("libQtXcb.so", "PySide6/Qt/lib/libQtXcb.so", "SYMLINK"),
        ("libgtk.so.0", "libgtk.so", "SYMLINK"),
    ]
    needs = {
        str(files["libqxcb.so"]): [("libQtXcb.so", str(files["libQtXcb.so"])), ("libGL.so.1", "/lib/libGL.so.1")],
        str(files["libqgtk3.so"]): [("libgtk.so", str(files["libgtk.so"]))],
    }
    kept, system = shipped.reached(entries, lambda path: needs.get(path, ()))
    assert {entry[0] for entry in kept} == {
        "core.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQtXcb.so",
        "libQtXcb.so",
    }
    assert system == {"libGL.so.1": "/lib/libGL.so.1"}


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.stem)
def test_a_unit_starts_what_the_package_brings(unit: Path) -> None:
    (start,) = re.findall(r"^ExecStart=(.+)$", unit.read_text(encoding="utf-8"), re.MULTILINE)
    session, program = start.split()[:2]
    placed = {f"/{place}": (ROOT / "installer" / name, mode) for name, (place, mode) in deb.PLACES.items()}
    assert placed[session] == (KIOSK / "session.sh", 0o755)
    assert placed[f"/{deb.UNITS}/{unit.name}"] == (unit, 0o644)
    assert program == "/usr/bin/pos-terminal"
    assert all(source.is_file() for source, _ in placed.values())
    assert f"/{deb.ROOM}/kiosk/session.sh" == session


def test_the_tills_words_reach_who_started_it() -> None:
    """A login's session would be a control group of its own: systemd hears READY and WATCHDOG from the unit's only."""
    machine = (KIOSK / "machine.conf").read_text(encoding="utf-8")
    assert "NotifyAccess=all" in (KIOSK / "pos-terminal-kiosk.service").read_text(encoding="utf-8")
    assert "PAMName=" not in machine
    assert "Requires=seatd.service" in machine
    assert "XDG_RUNTIME_DIR=%t/pos-terminal" in machine, "ProtectHome hides the user's own"
    (suggested,) = re.findall(r"^Suggests: (.+)$", (ROOT / "installer/deb/control").read_text(), re.MULTILINE)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"apt install ./pos-terminal_*.deb {suggested.replace(',', '')}\n" in readme


def test_a_machine_is_given_every_secret_that_the_program_asks_for() -> None:
    given = re.findall(r"^LoadCredentialEncrypted=(.+)$", (KIOSK / "machine.conf").read_text(), re.MULTILINE)
    asked = {name for rail in find_rails().values() for name in rail.INFO.secrets}
    assert set(given) == asked | {PEPPER, PASSWORD}


def test_the_desktop_entry_names_the_program_and_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # names keep their capitals
    entry.read_string(DESKTOP.read_text(encoding="utf-8"))
    assert entry["Desktop Entry"]["Exec"] == "pos-terminal"
    assert entry["Desktop Entry"]["Icon"] == icons.SVG.stem
    actions = [name for name in entry["Desktop Entry"]["Actions"].split(";") if name]
    assert [entry[f"Desktop Action {name}"]["Exec"] for name in actions] == ["pos-terminal --demo"]
    for language in ("it", "lt", "ru"):
        assert entry["Desktop Entry"][f"GenericName[{language}]"]


def test_the_icon_is_drawn_in_every_size(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    for size in icons.SIZES:
        icons.draw(size, tmp_path / f"{size}.png")
        image = QImage(str(tmp_path / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, 1 + size // 16).name() != "#000000"
        assert image.pixelColor(0, 0).alpha() < 255


def test_there_is_one_version() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" in told["project"]["dynamic"] and "version" not in told["project"]
    assert told["tool"]["hatch"]["version"]["path"] == "pos_terminal/__init__.py"
    assert pos_terminal.__version__ == deb.__version__
    for path in (ROOT / "installer").rglob("*"):
        if path.suffix in (".iss", ".spec", ".py", ".desktop") or path.parent.name == "deb":
            assert pos_terminal.__version__ not in (path.read_text(encoding="utf-8") if path.is_file() else ""), path


@pytest.mark.parametrize("script", deb.SCRIPTS)
def test_a_maintainer_script_is_a_shell_script_that_holds_no_blank(script: str) -> None:
    path = ROOT / "installer" / "deb" / script
    assert subprocess.run(["sh", "-n", str(path)], check=False).returncode == 0
    filled = deb._filled(path.read_text(encoding="utf-8"), 1)
    assert "@" not in filled
    assert "/.local/share" not in filled or "rm -rf" not in filled.partition("/.local/share")[2]


def test_the_recipe_reads_what_is_decided_elsewhere() -> None:
    for name in ("shipped.files()", "shipped.modules()", "shipped.JUNK", "shipped.reached("):
        assert name in SPEC
