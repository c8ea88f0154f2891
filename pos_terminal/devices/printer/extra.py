"""The extra `printer`: whether python-escpos is there, and its import without what that leaves behind."""

from __future__ import annotations

import importlib
import logging
import shutil
import threading
from importlib.util import find_spec
from typing import Any

from pos_terminal.app.ports import PrinterFailed

_importing = threading.Lock()


def is_there() -> bool:
    """Whether the extra is installed; imports nothing."""
    return find_spec("escpos") is not None


def escpos_driver(name: str) -> Any:
    """Return a class of escpos.printer, 240 ms for the first one. PrinterFailed where the extra is not installed."""
    quiet = logging.NullHandler()
    with _importing:
        logging.getLogger().addHandler(
            quiet
        )  # its import would print the whole program's log where it finds no handler
        try:
            printers = importlib.import_module("escpos.printer")
            capabilities = importlib.import_module("escpos.capabilities")
        except ImportError as error:
            raise PrinterFailed("printer_extra") from error
        finally:
            logging.getLogger().removeHandler(quiet)
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)  # made by every import, used by none
    return getattr(printers, name)
