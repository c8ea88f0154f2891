"""Printer and drawer in the till: what a person is told, what is written, how a test goes."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

from pos_terminal.app.commands import TryDevice
from pos_terminal.app.devices import TriedReport
from pos_terminal.app.reports import DeviceReport, DrawerReport, PrintReport
from pos_terminal.app.views import DeviceView
from pos_terminal.domain.events import DocumentFailed, DocumentPrinted, DrawerOpened, DrawerTold
from pos_terminal.domain.receipt import PrinterTest
from tests.unit.till_room import Room, open_room


class Tried:
    """Implements app.devices.Devices: remembers what it was to try."""

    def __init__(self) -> None:
        self.papers: list[PrinterTest] = []
        self.drawers = 0

    def try_printer(self, document: PrinterTest) -> None:
        self.papers.append(document)

    def try_drawer(self) -> None:
        self.drawers += 1

    def try_scale(self) -> None: ...

    def try_scanner(self) -> None: ...

    def try_pole(self) -> None: ...


def events(room: Room) -> list[object]:
    return [entry.event for entry in room.journal.entries()]


def run(story: Coroutine[Any, Any, None]) -> None:
    asyncio.run(story)


def test_low_paper_is_said_once_until_there_is_a_new_roll() -> None:
    async def story() -> None:
        async with open_room() as room:
            await room.send(
                PrintReport("2-1", "", "", "printer_paper_low"), PrintReport("2-2", "", "", "printer_paper_low")
            )
            assert room.notices().count("printer_paper_low") == 1
            await room.send(PrintReport("2-3", ""), PrintReport("2-4", "", "", "printer_paper_low"))
            assert room.notices().count("printer_paper_low") == 2
            assert DocumentPrinted("2-4") in events(room)

    run(story())


def test_what_did_not_print_is_told_and_written() -> None:
    async def story() -> None:
        async with open_room() as room:
            await room.send(PrintReport("2-1", "", "printer_cover"))
            assert "printer_cover" in room.notices()
            assert DocumentFailed("2-1", "printer_cover") in events(room)

    run(story())


def test_a_drawer_that_did_not_open_or_was_left_open_is_told_and_written() -> None:
    async def story() -> None:
        async with open_room() as room:
            await room.send(DrawerReport("drawer_failed"), DrawerReport("", "drawer_left_open"))
            assert room.notices() == ["drawer_failed", "drawer_left_open"]
            assert [event for event in events(room) if isinstance(event, DrawerTold)] == [
                DrawerTold("drawer_failed"),
                DrawerTold("drawer_left_open"),
            ]

    run(story())


def test_a_test_is_tried_once_and_its_answer_shown() -> None:
    async def story() -> None:
        async with open_room() as room:
            tried = room.till._desk.devices = Tried()
            await room.staff()
            await room.sign_in("Mia", "802604")
            await room.send(TryDevice("printer"), TryDevice("printer"))
            assert [paper.shop.name for paper in tried.papers] == ["Shop"]
            assert room.view.devices.printer == DeviceView(running=True)
            await room.send(TriedReport("printer", "printer_paper", "", 0.31))
            assert room.view.devices.printer == DeviceView("printer_paper", 310)
            await room.send(TryDevice("drawer"), TriedReport("drawer", "", "", 0.02))
            assert (tried.drawers, room.view.devices.drawer) == (1, DeviceView("ok", 20))
            assert DrawerOpened("test") in events(room)

    run(story())


def test_a_cashier_tries_no_device_without_a_manager() -> None:
    async def story() -> None:
        async with open_room() as room:
            tried = room.till._desk.devices = Tried()
            await room.staff()
            await room.sign_in("Anna", "4927")
            await room.send(TryDevice("drawer"))
            assert tried.drawers == 0
            assert room.view.people.approval is not None

    run(story())


def test_a_scanner_or_a_display_that_goes_is_told_once_and_once_that_it_is_back() -> None:
    async def story() -> None:
        async with open_room() as room:
            await room.send(DeviceReport("scanner"), DeviceReport("pole"))
            assert room.notices() == []
            await room.send(DeviceReport("scanner", "scanner_gone"))
            assert room.view.devices.scanner.told == "scanner_gone"
            await room.send(DeviceReport("scanner"), DeviceReport("pole", "pole_gone"))
            assert room.notices() == ["scanner_gone", "scanner_back", "pole_gone"]
            assert room.view.devices.scanner.told == "ok"

    run(story())
