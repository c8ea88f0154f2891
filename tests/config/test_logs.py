"""The program's own log: what it cannot write is not shouted at whoever started the till."""

from __future__ import annotations

from pathlib import Path

import pytest
import structlog

from pos_terminal.config.logs import log_to, stop_log
from pos_terminal.wire.redact import Veil


def test_a_log_that_cannot_be_written_is_silent(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "till.log").mkdir()  # nobody can write there, not even root
    handler = log_to(tmp_path / "till.log", Veil())
    try:
        structlog.get_logger().error("journal.broken", what="disk_full")
    finally:
        stop_log(handler)
    assert capfd.readouterr() == ("", "")


def test_a_line_is_written(tmp_path: Path) -> None:
    handler = log_to(tmp_path / "till.log", Veil())
    try:
        structlog.get_logger().error("journal.broken", what="disk_full")
    finally:
        stop_log(handler)
    assert "event='journal.broken' what='disk_full'" in (tmp_path / "till.log").read_text()
