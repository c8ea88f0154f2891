"""Whole sales on a real till, one answer of which is a lie: journal, receipts and screens against the ledger."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path as File

from tests.prove.lies.lie import Lie
from tests.prove.lies.values import Known
from tests.prove.line.far import WAYS, FarDesk, Ground
from tests.prove.line.street import patiently, screens_are_true
from tests.rails.contract.scenes import Scene, scenes
from tests.rails.contract.shop import Shop

MOST_KB = 90_000  # a till's memory may grow by so much over one sale, Python's own heap included


@dataclass(frozen=True, slots=True)
class SaleLie:
    """A scene, and the answer in it that is a lie."""

    desk: FarDesk
    scene: Scene
    call: str
    at: int
    lie: Lie

    def __str__(self) -> str:
        where = f"{self.desk.rail}, {self.desk.way.name}: sale: {self.scene.name}"
        return f"{where}: {self.call} ({self.at + 1}): {self.lie}"


@dataclass(slots=True)
class Sales:
    """Plays scenes; which calls they make is found out when they are first drawn."""

    ground: Ground
    memory_kb: list[int] = field(default_factory=list)
    _calls: dict[tuple[str, str, str], list[str]] = field(default_factory=dict)

    def every(self) -> list[tuple[FarDesk, Scene]]:
        desks = [self.ground.desk(rail, way) for rail, way in WAYS]
        return [(desk, scene) for desk in desks for scene in scenes(desk.terms, desk.side)]

    def calls(self, desk: FarDesk, scene: Scene) -> list[str]:
        """Return the calls of a scene when all is true."""
        key = desk.rail, desk.way.name, scene.name
        if key not in self._calls:
            self._calls[key] = patiently(lambda: self._true(desk, scene))
        return self._calls[key]

    def _true(self, desk: FarDesk, scene: Scene) -> list[str]:
        with self.ground.street(desk).shop(dict(scene.service)) as shop:
            return self._told(shop, scene, None)

    def play(self, sale: SaleLie) -> None:
        """AssertionError for anything that the lie has moved, or that the till says of it and is not so."""
        with self.ground.street(sale.desk).shop(dict(sale.scene.service)) as shop:
            begun = memory_kb(shop.counter.pid, "VmRSS")
            self._told(shop, sale.scene, sale)
            grown = memory_kb(shop.counter.pid, "VmHWM") - begun
            self.memory_kb.append(grown)
            assert grown < MOST_KB, f"the till's memory grew by {grown} kB"
            screens_are_true(shop)

    def _told(self, shop: Shop, scene: Scene, sale: SaleLie | None) -> list[str]:
        desk = shop.desk
        assert isinstance(desk, FarDesk) and desk.between is not None
        story = scene.story(shop)
        next(story)
        since = len(desk.calls())
        if sale is not None:
            secrets = tuple(value for _, value in desk.secrets().values())
            desk.between.order(sale.call, replace(sale.lie, known=Known(secrets)), rail=desk.rail, at=sale.at)
        for _ in story:
            raise AssertionError("a scene yields once")
        desk.between.rests()
        return [str(call["call"]) for call in desk.calls(since)]


def memory_kb(pid: int, what: str) -> int:
    """Return a figure of a process's memory, in kB; 0 where the system does not tell."""
    status = File(f"/proc/{pid}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith(f"{what}:")), 0)
