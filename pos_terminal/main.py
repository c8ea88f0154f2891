"""The composition root: settings, journal, rails, till, windows. It knows everybody, and nobody knows it."""

from __future__ import annotations

import errno
import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from pos_terminal import __version__
from pos_terminal.config.paths import Places, places
from pos_terminal.config.settings import Settings, SettingsError, read_settings

DONE, FAILED, NOT_POSSIBLE = 0, 1, 2
DISK_SAYS_NO = frozenset(
    {errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EACCES, errno.EPERM, errno.ENOTDIR, errno.EEXIST}
)


def till(config: Path | None, data: Path | None, test: bool = False, kiosk: bool = False) -> int:
    """The till itself, from the owner's settings and the system's secrets; `test` makes a new folder a test one."""
    from pos_terminal.config.secrets import open_secrets
    from pos_terminal.house import LIVE, TEST

    where = places(data, config)
    try:
        settings = read_settings(where.settings, named=config is not None)
    except SettingsError as error:
        return _say(str(error))
    mode = _mode_of(where, TEST if test else LIVE)

    def run() -> int:
        if kiosk:
            from pos_terminal.kiosk import kiosk_there, run_kiosk

            if not kiosk_there():
                return _say("This copy of the program has no kiosk window. Start it without --kiosk.")
            return run_kiosk(where, settings, mode=mode, secrets=open_secrets)
        from pos_terminal.founding import is_unfounded
        from pos_terminal.windows import run_windows

        if mode == LIVE and is_unfounded(where):
            return _found(where, settings)
        return run_windows(where, settings, mode=mode, secrets=open_secrets)

    return _guarded(where, run)


def _found(where: Places, settings: Settings) -> int:
    """Ask what makes a till, then be that till; the guide goes on in its window."""
    from pos_terminal.config.secrets import open_secrets
    from pos_terminal.founding_windows import open_founding
    from pos_terminal.house import LIVE
    from pos_terminal.windows import Extras, run_windows

    founding = open_founding(where, settings)
    try:
        if not founding.run():
            return DONE
        settings = read_settings(where.settings)

        def take_over(_program: object) -> Sequence[Any]:
            founding.leave()
            return ()

        extras = Extras(windows=take_over)
        return run_windows(where, settings, mode=LIVE, secrets=open_secrets, extras=extras)
    finally:
        founding.leave()


def demo(data: Path | None, kiosk: bool = False, paper: bool = False, devices: bool = False) -> int:
    """Sell in a minute: sandbox, demo catalogue, a phone; test mode and a data folder of its own."""
    if devices and (os.name != "posix" or find_spec("serial") is None):
        return _say("--devices needs a system with pseudo-terminals (not Windows), and the extra “serial”.")
    from pos_terminal.demo.shop import run_demo

    with ExitStack() as stack:
        folder = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-demo-")))
        where = places(folder)
        return _guarded(where, lambda: run_demo(where, kiosk=kiosk, paper=paper, devices=devices))


def selftest(config: Path | None, data: Path | None) -> int:
    """Print what this program finds, as JSON; 1 if anything that it needs is missing."""
    from pos_terminal.selftest import look_around

    found: dict[str, Any] = {"version": __version__, **look_around(places(data, config))}
    print(json.dumps(found, indent=2))
    return DONE if found["good"] else FAILED


def _mode_of(where: Places, new: str) -> str:
    """Return the mode of a data folder that exists, which never changes, or that of a new one."""
    from pos_terminal.store.first_row import mode_of

    return mode_of(where.journal) or new


def _guarded(where: Places, run: Callable[[], int]) -> int:
    """Run a till; what stops it before its window is there is one sentence."""
    from pos_terminal.app.ports import JournalBroken
    from pos_terminal.house import WrongFolder
    from pos_terminal.store.lock import AlreadyRunning

    try:
        return run()
    except AlreadyRunning as running:
        from pos_terminal.windows import bring_forward

        if bring_forward(where.data):
            print("This till is running already; its window comes forward.")
            return DONE
        return _say(str(running))
    except (JournalBroken, WrongFolder) as error:
        return _say(str(error))
    except OSError as error:
        if error.errno not in DISK_SAYS_NO:
            raise
        why = f"The data folder {where.data} cannot be written: {error.strerror}."
        return _say(f"{why} Nothing was sold or changed. Mend the disk or its rights, then start again.")


def _say(text: str) -> int:
    print(text, file=sys.stderr)
    return NOT_POSSIBLE
