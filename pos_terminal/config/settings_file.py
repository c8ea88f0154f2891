"""Writes the settings file: all or nothing, the owner's comments and order kept, the last content beside it."""

from __future__ import annotations

import hashlib
import os
import re
import stat
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from pos_terminal.config.settings import Settings, SettingsError, parse_settings

Value = str | int | bool
LISTS = frozenset({"shop.address"})  # one line of the page is one element of the list
_NAME = "settings"
_AT = re.compile(rf"^{_NAME}: (?P<path>[a-z_][\w.]*?): (?P<words>.*)$", re.DOTALL)


class SettingsMoved(Exception):
    """The file is not the one that was read: somebody else has changed it meanwhile."""


class NotWritten(SettingsError):
    """Nothing was written. `key` is the dotted path that is wrong, `words` say why."""

    def __init__(self, key: str, words: str) -> None:
        super().__init__(f"{key}: {words}" if key else words)
        self.key = key
        self.words = words


@dataclass(frozen=True, slots=True)
class Content:
    """A content of the file and what it means; `stamp` is its hash, of nothing where there is no file."""

    text: bytes
    stamp: str
    settings: Settings


class SettingsFile:
    """One settings file. Every call reads or writes the disk."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._good: bytes | None = None  # what was read or written last and could be used

    @property
    def before(self) -> Path:
        """Where the content lies that the last change replaced."""
        return self.path.with_name(self.path.name + ".before")

    def read(self) -> Content:
        """Return what the file says now, all defaults where there is none. NotWritten for one that cannot be used."""
        text = self._bytes()
        settings = _parsed(text)
        self._good = text
        return Content(text, _stamp(text), settings)

    def prepare(self, values: Mapping[str, Value], stamp: str, overwrite: bool = False) -> Content:
        """Return what the file would be with some values changed; its `stamp` is still that of the content now.

        SettingsMoved where the file is no longer the one of `stamp`, unless it is to be overwritten: then the values
        are put on top of what it says now, or of the last good content where that cannot be used.
        """
        now = self._bytes()
        if _stamp(now) != stamp and not overwrite:
            raise SettingsMoved
        try:
            _parsed(now)
            text = now
        except NotWritten:
            if not overwrite or self._good is None:
                raise
            text = self._good
        changed = with_values(text, values)
        return Content(changed, _stamp(now), _parsed(changed))

    def write(self, content: Content) -> None:
        """Put a prepared content in the file's place. SettingsMoved where it was changed meanwhile, else NotWritten."""
        now = self._bytes()
        if _stamp(now) != content.stamp:
            raise SettingsMoved
        if content.text == now:
            return
        try:
            if now:
                _put(self.before, now, self.path)
            _put(self.path, content.text, self.path)
        except OSError as error:
            raise NotWritten("", f"The file cannot be written: {error.strerror}.") from error
        self._good = content.text

    def _bytes(self) -> bytes:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise NotWritten("", f"The file cannot be read: {error.strerror}.") from error


def with_values(text: bytes, values: Mapping[str, Value]) -> bytes:
    """Return a settings text with some values changed and everything else as it was. NotWritten.

    A value that the text means already is not written, so that defaults stay unwritten.
    """
    import tomlkit  # only when something is changed: the first window need not wait for it
    from tomlkit.exceptions import TOMLKitError

    meant = flat(_parsed(text))
    wanted = {key: _lines(value) if key in LISTS else value for key, value in values.items()}
    changed = {key: value for key, value in wanted.items() if key not in meant or meant[key] != value}
    try:
        document = tomlkit.parse(text.decode())
        for key, value in changed.items():
            _set(document, key, value)
        made = tomlkit.dumps(document).encode()
    except (TOMLKitError, KeyError, TypeError, AttributeError, ValueError) as error:
        raise NotWritten(next(iter(changed), ""), "this place of the file cannot be changed from here") from error
    if flat(_parsed(made)) != {**meant, **changed}:
        raise NotWritten(next(iter(changed), ""), "this place of the file cannot be changed from here")
    return made


def flat(settings: Settings) -> dict[str, Value]:
    """Return every value by its dotted path, a list as its lines; a rail's routes are no values."""
    found: dict[str, Value] = {}

    def walk(path: str, told: object) -> None:
        match told:
            case dict():
                for key, inner in told.items():
                    walk(f"{path}.{key}" if path else str(key), inner)
            case list() | tuple() if path in LISTS:
                found[path] = "\n".join(str(line) for line in told)
            case str() | int() if ".routes." not in path:
                found[path] = told

    walk("", msgspec.to_builtins(settings))
    return found


def _set(document: Any, key: str, value: Value) -> None:
    from tomlkit import table as new_table

    *tables, name = key.split(".")
    table = document
    for depth, step in enumerate(tables, 1):
        if step not in table:
            table[step] = new_table(is_super_table=depth < len(tables))
        table = table[step]
    kept = _trailing(table) if name not in table else []
    if key in LISTS and isinstance(value, str):
        table[name] = value.split("\n") if value else []
    else:
        table[name] = value
    if kept:
        table.value.body.extend(kept)


def _trailing(table: Any) -> list[Any]:
    """Take off what stands behind a table's last key: a comment there is most often about the next table."""
    body = getattr(table.value, "body", [])
    kept: list[Any] = []
    while body and body[-1][0] is None:
        kept.insert(0, body.pop())
    return kept


def _lines(value: Value) -> str:
    return "\n".join(line for line in str(value).split("\n") if line.strip())


def _parsed(text: bytes) -> Settings:
    try:
        return parse_settings(text, _NAME)
    except SettingsError as error:
        found = _AT.match(str(error))
        key, words = (found["path"], found["words"]) if found else ("", str(error))
        raise NotWritten(key, words) from None


def _stamp(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _put(path: Path, text: bytes, like: Path) -> None:
    """Write a file under another name, flushed, then give it its own; as readable as the settings file is."""
    target = Path(os.path.realpath(path))  # a link stays a link
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    mode = stat.S_IMODE(like.stat().st_mode) if like.exists() else 0o600
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    made = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        made.chmod(mode)
        made.replace(target)
    except BaseException:
        made.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def _flush_folder(folder: Path) -> None:
    """Have the new name on disk too, where the system lets a folder be flushed."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
