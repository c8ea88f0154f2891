"""Where the program writes what it did: keyed lines in the data folder, secrets taken out."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

import structlog

from pos_terminal.wire.redact import Veil

LARGEST = 2_000_000  # bytes; then the file is put aside and a new one begins
KEPT = 3


class QuietFile(logging.handlers.RotatingFileHandler):
    """A log that cannot be written is no log: the till tells of a full or broken disk itself, once, on its screen."""

    def handleError(self, record: logging.LogRecord) -> None:
        return


def log_to(path: Path, veil: Veil) -> logging.Handler:
    """Send every log line to a file through the veil; returns the handler, to be closed at the end."""
    handler = QuietFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True)
    handler.addFilter(veil.log_filter())
    handler.setFormatter(logging.Formatter("%(message)s"))
    root = logging.getLogger("pos_terminal")
    root.setLevel(logging.INFO)
    root.propagate = False
    root.addHandler(handler)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            veil.processor,
            structlog.processors.KeyValueRenderer(key_order=["timestamp", "level", "event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=lambda *_: root,
        cache_logger_on_first_use=False,
    )
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Take a handler away and close its file."""
    logging.getLogger("pos_terminal").removeHandler(handler)
    handler.close()
    structlog.reset_defaults()
