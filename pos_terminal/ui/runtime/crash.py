"""The crash net: whatever nobody caught is written to a file, without locals, and the till goes on."""

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from pos_terminal.domain import card_digits

LARGEST = 1_000_000  # bytes; then the file becomes crash.1.log and a new one begins

HARMLESS = ("This plugin does not support propagateSizeHints",)


class CrashNet:
    """Holds the hooks of sys, threading and Qt, and the open file; close() puts the old ones back."""

    def __init__(self, folder: Path, tell: Callable[[str], None] | None = None) -> None:
        """Write to `folder`/crash.log; `tell` gets one line per error, from any thread."""
        self._tell = tell
        self._file = _open(folder)
        self._lock = threading.Lock()
        self._old_hook = sys.excepthook
        self._old_thread_hook = threading.excepthook
        self._old_unraisable = sys.unraisablehook
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        faulthandler.enable(file=self._file)
        self._old_qt = qInstallMessageHandler(self._qt_message)

    def close(self) -> None:
        sys.excepthook = self._old_hook
        threading.excepthook = self._old_thread_hook
        sys.unraisablehook = self._old_unraisable
        qInstallMessageHandler(self._old_qt)
        faulthandler.disable()
        self._file.close()

    def write(self, where: str, text: str) -> None:
        """Append one entry, without what may be a card; a full disk must not make things worse."""
        text = card_digits.hide(text)
        with self._lock:
            try:
                self._file.write(f"{datetime.now(UTC).isoformat(timespec='milliseconds')} {where}\n{text}\n")
                self._file.flush()
            except (OSError, ValueError):
                return

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._old_hook(kind, error, trace)
            return
        self._report("main thread", kind, error, trace)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is SystemExit or args.exc_value is None:
            return
        name = args.thread.name if args.thread is not None else "a thread"
        self._report(name, args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable(self, args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._report("destructor", args.exc_type, args.exc_value, args.exc_traceback)

    def _report(self, where: str, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.write(where, "".join(traceback.format_exception(kind, error, trace)))
        if self._tell is not None:
            self._tell(f"{kind.__name__} in {where}")

    def _qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        if kind is QtMsgType.QtDebugMsg or not message or message.startswith(HARMLESS):
            return
        self.write("Qt", message)


def _open(folder: Path) -> TextIO:
    path = folder / "crash.log"
    if path.exists() and path.stat().st_size > LARGEST:
        path.replace(folder / "crash.1.log")
    file = path.open("a", encoding="utf-8")
    path.chmod(0o600)
    return file
