"""Remote sight: a file that is whole at any moment, and a page that only this machine can read."""

from __future__ import annotations

import http.client
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from pos_terminal.app.lookout import Standing, status_of
from pos_terminal.app.views import BasketView, CheckingView, KioskView, LastSale, SlotView, Stage, TillView
from pos_terminal.config.kiosk_settings import StatusSettings
from pos_terminal.config.settings import SettingsError, parse_settings
from pos_terminal.domain.dispense import MachineState
from pos_terminal.lookout import Lookout

VIEW = TillView(True, "Corner", "7", "EUR", "Kiosk", Stage.SELL, BasketView(), online=True, kiosk=KioskView())
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


def changed(**fields: Any) -> TillView:
    return replace(VIEW, **fields)


@pytest.mark.parametrize(
    ("view", "standing", "reason"),
    [
        (VIEW, Standing.AVAILABLE, ""),
        (changed(stage=Stage.PAYMENT), Standing.BUSY, ""),
        (changed(online=False), Standing.OFFLINE, ""),
        (changed(kiosk=KioskView(closed="machine_door_open")), Standing.OUT_OF_ORDER, "machine_door_open"),
        (changed(kiosk=None, payments_off="disk_full"), Standing.OUT_OF_ORDER, "disk_full"),
    ],
    ids=str,
)
def test_how_a_till_stands(view: TillView, standing: Standing, reason: str) -> None:
    status = status_of(view)
    assert (status.standing, status.reason) == (standing, reason)


def test_what_is_told_is_of_the_till_and_not_of_its_customers() -> None:
    view = changed(
        machine=MachineState.READY,
        last_sale=LastSale("s", "7-12", 800, "09:15", "SWiP"),
        checking=(CheckingView("p-secret", "s", "7-11", "swip", "SWiP", 500, "checking", "09:10"),),
        kiosk=KioskView(faults=(SlotView("A2", 3, "jammed"),), unpaid=200, unpaid_sales=1, hint="246810"),
    )
    status = status_of(view)
    assert (status.last_sale, status.last_sale_at, status.unresolved, status.unpaid) == ("7-12", "09:15", 1, 200)
    assert status.unpaid_sales == 1
    assert [(fault.slot, fault.why) for fault in status.faults] == [("A2", "jammed")]
    assert not {"p-secret", "246810", "800"} & set(str(status).replace("'", " ").split())


# --- the file and the page


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Callable[..., Lookout]]:
    made: list[Lookout] = []

    def start(**settings: object) -> Lookout:
        lookout = Lookout(msgspec.convert(settings, StatusSettings), tmp_path / "status.json", lambda: AT)
        made.append(lookout)
        lookout.start()
        lookout.show(VIEW)
        return lookout

    yield start
    for lookout in made:
        lookout.stop()


def until(there: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not there():
        assert time.monotonic() < end
        time.sleep(0.005)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def ask(port: int, path: str = "/", method: str = "GET", host: str = "") -> tuple[int, bytes]:
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        line.request(method, path, headers={"Host": host} if host else {})
        answer = line.getresponse()
        return answer.status, answer.read()
    finally:
        line.close()


def test_off_unless_it_is_asked_for(shown: Callable[..., Lookout], tmp_path: Path) -> None:
    lookout = shown()
    assert (lookout.on, lookout.port, list(tmp_path.iterdir())) == (False, 0, [])


def test_the_file_is_whole_whenever_it_is_read_and_goes_with_the_till(
    shown: Callable[..., Lookout], tmp_path: Path
) -> None:
    lookout = shown(file=True)
    path = tmp_path / "status.json"
    until(path.exists)
    odd: list[str] = []
    done = threading.Event()

    def reads() -> None:
        while not done.is_set():
            try:
                json.loads(path.read_text())
            except ValueError as error:
                odd.append(str(error))

    reader = threading.Thread(target=reads)
    reader.start()
    lookout.show(changed(online=False))
    until(lambda: json.loads(path.read_text())["standing"] == "offline")
    done.set()
    reader.join()
    said = json.loads(path.read_text())
    assert (odd, said["till"], said["at"]) == ([], "7", "2026-03-02T09:00:00+00:00")
    lookout.stop()
    assert list(tmp_path.iterdir()) == []


def test_the_page_is_read_here_and_changes_nothing(shown: Callable[..., Lookout]) -> None:
    port = shown(port=free_port()).port
    until(lambda: b"available" in ask(port)[1])
    assert ask(port, "/status.json")[0] == 200
    assert ask(port, "/", "HEAD") == (200, b"")
    assert ask(port, "/journal.db")[0] == 404
    assert ask(port, "/../journal.db")[0] == 404
    assert ask(port, "/", "POST")[0] == 501
    assert ask(port, "/", host="evil.example")[0] == 403
    assert ask(port, "/", host=f"localhost:{port}")[0] == 200


def test_a_port_that_is_taken_costs_the_page_and_not_the_till(shown: Callable[..., Lookout]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        lookout = shown(port=other.getsockname()[1], file=True)
        assert lookout.port == 0


@pytest.mark.parametrize("port", ["80", "70000", "true", '"8080"'])
def test_a_bad_port_is_one_sentence(port: str) -> None:
    with pytest.raises(SettingsError, match=r"^settings: status\.port: .*allowed: 1024 to 65535, 0 for none\.$"):
        parse_settings(f"[status]\nport = {port}\n".encode())
