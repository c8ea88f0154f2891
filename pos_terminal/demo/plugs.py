"""What a demo plugs into its folder's settings for one run, and takes out again: also after a run that was killed."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack, suppress

import msgspec

from pos_terminal.config.paths import Places
from pos_terminal.config.settings import read_settings
from pos_terminal.config.settings_file import NotWritten, Value, flat, with_values

NOTE = "plugged.json"  # beside the records: what each setting was, and what the demo made of it
Plugged = dict[str, tuple[Value, Value]]
PLUGGED = msgspec.json.Decoder(Plugged)


def plug_in(where: Places, values: Mapping[str, Value], stack: ExitStack) -> None:
    """Have the settings name emulated devices until the stack ends."""
    told = flat(read_settings(where.settings))
    earlier = _noted(where)
    noted = {key: (earlier.get(key, (told[key], value))[0], value) for key, value in values.items()}
    (where.data / NOTE).write_bytes(msgspec.json.encode({**earlier, **noted}))  # first: nobody knows when a run ends
    where.settings.write_bytes(with_values(where.settings.read_bytes(), values))
    stack.callback(unplug, where)


def unplug(where: Places) -> None:
    """Put back every device that a demo plugged in, but for one that somebody has set up anew meanwhile."""
    noted = _noted(where)
    if not noted:
        return
    told = flat(read_settings(where.settings))
    anew = {_device(key) for key, (_, plugged) in noted.items() if told.get(key) != plugged}
    back = {key: before for key, (before, _) in noted.items() if _device(key) not in anew}
    with suppress(NotWritten):  # what is left would not go with what was changed
        where.settings.write_bytes(with_values(where.settings.read_bytes(), back))
    (where.data / NOTE).unlink(missing_ok=True)


def _device(key: str) -> str:
    return key.partition(".")[0]


def _noted(where: Places) -> Plugged:
    try:
        return PLUGGED.decode((where.data / NOTE).read_bytes())
    except (OSError, msgspec.MsgspecError):
        return {}
