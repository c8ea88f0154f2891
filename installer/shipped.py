"""What belongs to the frozen program and what does not: decided here, carried out by pos_terminal.spec."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from fnmatch import fnmatch
from pathlib import Path, PurePath

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = "pos_terminal"
UNREAD = ("resources/readme/*", "resources/translations/*.ts")  # pictures of the README, sources of the words
READ_AS_SOURCE = ("pos_terminal/commands/evidence_check.py",)  # handed out with every evidence

# Imported by a name that is made at run time, so that nobody sees them who only reads the source.
BY_NAME = ("anyascii._data", "escpos.printer", "escpos.capabilities", "usb.backend.libusb1", "serial.tools.list_ports")
JUNK = (
    *("tkinter", "curses", "readline", "pydoc", "unittest", "lib2to3", "ensurepip", "idlelib", "setuptools"),
    *("PIL._avif", "PIL._imagingcms", "PIL._imagingft", "PIL._imagingtk", "PIL._webp"),  # logos are PNG, JPEG, BMP, GIF
    *("yaml._yaml", "PySide6.QtDBus"),
)
NOT_READ = (  # files of packages that nobody reads when the program runs
    *("PyInstaller/*", "PySide6/*", "shiboken6/*", "barcode/fonts/*", "keyring/backend_complete.*"),
    *("*.py", "*.pyc", "*.pyi", "*.pyx", "*.h", "*.cfg", "*.so", "*.so.*", "*.dll", "*.pyd", "*.dylib", "*/py.typed"),
)

QT_PLUGINS = {
    "platforms": ("offscreen", "xcb", "wayland", "windows", "cocoa"),  # the kiosk runs under a compositor
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "xcbglintegrations": (),  # nothing here is drawn with GL
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "imageformats": ("qsvg", "qjpeg", "qgif", "qwebp", "qico"),  # PNG is in Qt Gui itself
    "iconengines": ("qsvgicon",),
    "styles": ("*",),
}
"""Every folder of Qt's plugins that is shipped, with what is shipped of it."""

SHIPPED_SYSTEM = ("libsqlite3.so*",)
"""System libraries that come along: the records are written by the very SQLite that was tested."""

Entry = tuple[str, str, str]
"""PyInstaller's own: name within the program, file that it comes from, kind."""


def modules() -> list[str]:
    """Return every module of the program: rails, windows and commands are found by being there."""
    found = []
    for path in sorted((ROOT / PROGRAM).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return [*found, *BY_NAME]


def files() -> list[tuple[str, str]]:
    """Return every file that the program reads, each with the folder that it lies in within the frozen program."""
    read = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    read += [path for path in (ROOT / PROGRAM).rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc")]
    read += [ROOT / name for name in READ_AS_SOURCE]
    wanted = [path for path in sorted(read) if not _any(path.relative_to(ROOT).as_posix(), UNREAD)]
    return [(str(path), str(path.relative_to(ROOT).parent)) for path in wanted]


def package_files(sources: Iterable[str]) -> list[Entry]:
    """Return what lies beside the modules of packages and is read by them: tables, lists, certificates."""
    packages = {_package_of(Path(source)) for source in sources} - {None}
    found = []
    for folder in sorted(package for package in packages if package is not None):
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder.parent).as_posix()
            if path.is_file() and not _any(name, NOT_READ):
                found.append((name, str(path), "DATA"))
    return found


def _package_of(source: Path) -> Path | None:
    """Return the topmost folder of the installed package that a module belongs to."""
    parts = source.parts
    if "site-packages" not in parts:
        return None
    top = parts.index("site-packages") + 2
    return Path(*parts[:top]) if len(parts) > top else None


def keeps_file(name: str) -> bool:
    """Say whether a file of somebody else's package is shipped; `name` is its place within the program."""
    parts = PurePath(name).parts
    if parts[0] != "PySide6":
        return True
    return "plugins" in parts and keeps_plugin(name)  # no translations, no QML: the program speaks for itself


def keeps_plugin(name: str) -> bool:
    """Say whether a plugin of Qt is shipped; True for what is none."""
    parts = PurePath(name).parts
    if "plugins" not in parts:
        return True
    folder = parts[parts.index("plugins") + 1]
    stem = PurePath(name).name.split(".")[0].removeprefix("lib")
    return any(_any(stem, (wanted, f"q{wanted}")) for wanted in QT_PLUGINS.get(folder, ()))


def reached(
    entries: Sequence[Entry], needs: Callable[[str], Iterable[tuple[str, str | None]]]
) -> tuple[list[Entry], dict[str, str]]:
    """Return the binaries that something shipped needs, and the libraries that the system must have, with their files.

    `needs` says which libraries a file names, each with the file that it is here.
    """
    by_file = {str(Path(entry[1]).resolve()): entry for entry in entries if entry[2] != "SYMLINK"}
    kept: dict[str, Entry] = {}
    systems: dict[str, str] = {}
    todo = [entry for entry in by_file.values() if _is_root(entry)]
    while todo:
        entry = todo.pop()
        if entry[0] in kept:
            continue
        kept[entry[0]] = entry
        for name, path in needs(entry[1]):
            found = by_file.get(str(Path(path).resolve())) if path else None
            if found is None or is_the_systems(found):
                systems[name] = path or ""
            else:
                todo.append(found)
    return [*kept.values(), *links_to(kept, entries)], dict(sorted(systems.items()))


def links_to(kept: Collection[str], entries: Iterable[Entry]) -> list[Entry]:
    """Return the links whose file is shipped; such an entry has another one's name in the place of a file."""
    links = [entry for entry in entries if entry[2] == "SYMLINK"]
    return [link for link in links if str(PurePath(link[0]).parent / link[1]) in kept]


def is_the_systems(entry: Entry) -> bool:
    """Say whether a library is left to the system's packages, which mend it without us."""
    if not sys.platform.startswith("linux"):
        return False
    path = Path(entry[1]).resolve()
    system = any(path.is_relative_to(folder) for folder in ("/lib", "/usr/lib", "/lib64", "/usr/lib64"))
    return system and not _any(path.name, SHIPPED_SYSTEM)


def _is_root(entry: Entry) -> bool:
    """Say whether something is loaded by name: Python's extensions, Qt's plugins, Python itself."""
    name = PurePath(entry[0])
    if entry[2] == "EXTENSION" or "plugins" in name.parts:
        return keeps_plugin(entry[0])
    return name.name.startswith(("libpython", "python3"))


def _any(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)
