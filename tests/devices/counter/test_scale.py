"""Scales that chatter, fall silent, hang, tear their answers, are pulled out, or weigh in pounds."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from pos_terminal.app.ports import DeviceFailed
from pos_terminal.devices.scale import AskedScale, Pace, WatchedScale, serial_scale
from pos_terminal.devices.scale.dialect import milligrams
from pos_terminal.devices.serial_line import Line
from pos_terminal.devices.worker import Worker
from pos_terminal.domain.weight import ScaleState, Weight
from pos_terminal.sandbox.counter.cable import Cable
from pos_terminal.sandbox.counter.scale import EmulatedScale
from tests.devices.counter.scales import QUICK, WAIT_S, CableRig, rig_of
from tests.fakes.fake_clock import FakeClock

SPEAKS = ("toledo", "cas")


@pytest.fixture(params=SPEAKS)
def rig(request: pytest.FixtureRequest) -> Iterator[CableRig]:
    with rig_of(request.param) as made:
        assert isinstance(made, CableRig)
        yield made


def asked(rig: CableRig) -> str:
    """Ask once, by a line of its own; returns the problem."""
    scale = serial_scale(rig.emulated.speaks, rig.cable.port, 9600, "8N1")
    try:
        with pytest.raises(DeviceFailed) as failed:
            scale.ask()
    finally:
        scale.close()
    return str(failed.value)


def test_one_that_chatters_is_not_believed(rig: CableRig) -> None:
    rig.emulated.mood.chatters = True
    assert asked(rig) == "scale_garbled"


def test_one_that_is_mute_is_told(rig: CableRig) -> None:
    rig.emulated.mood.mute = True
    assert asked(rig) == "scale_silent"


def test_one_that_hangs_is_told(rig: CableRig) -> None:
    rig.emulated.mood.hangs = True
    assert asked(rig) == "scale_silent"


def test_one_that_weighs_in_pounds_is_not_believed(rig: CableRig) -> None:
    rig.emulated.mood.pounds = True
    assert asked(rig) == "scale_units"


def test_an_answer_that_loses_its_end_is_asked_for_again(rig: CableRig) -> None:
    rig.put(842_000)
    rig.emulated.mood.torn = 1
    scale = serial_scale(rig.emulated.speaks, rig.cable.port, 9600, "8N1")
    assert scale.ask() == Weight(ScaleState.STEADY, 842_000)
    scale.close()


def test_a_port_that_is_not_there_is_told(rig: CableRig) -> None:
    rig.cable.pull()
    assert asked(rig) == "scale_gone"


def test_pulled_out_between_two_weighings_and_back_it_weighs(rig: CableRig) -> None:
    scale = serial_scale(rig.emulated.speaks, rig.cable.port, 9600, "8N1")
    scale.ask()
    rig.cable.pull()
    rig.cable.plug()
    rig.put(100_000)
    assert scale.ask() == Weight(ScaleState.STEADY, 100_000)
    scale.close()


def test_a_changed_digit_is_not_believed() -> None:
    class Noisy(EmulatedScale):
        def feed(self, raw: bytes) -> bytes:
            return super().feed(raw).replace(b"00.842", b"00.848")

    cable = Cable(Noisy("cas", 842_000))
    scale = serial_scale("cas", cable.port, 9600, "8N1")
    try:
        with pytest.raises(DeviceFailed, match="scale_garbled"):
            scale.ask()
    finally:
        scale.close()
        cable.close()


class Restless(AskedScale):
    """A scale that never comes to rest; its clock runs as fast as it is asked."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(NoDialect(), lambda: NoLine())
        self._clock = clock

    def ask(self) -> Weight:
        self._clock.advance(1)
        return Weight(ScaleState.MOVING, 300_000)


class NoLine:
    def say(self, raw: bytes) -> None: ...

    def hear(self, within_s: float) -> bytes:
        return b""

    def forget(self) -> None: ...

    def close(self) -> None: ...


class NoDialect:
    bits = "8N1"

    def ask(self, line: Line) -> Weight:
        raise AssertionError(line)


def test_a_weight_that_never_comes_to_rest_is_told() -> None:
    clock = FakeClock()
    worker = Worker("scale", now=clock.monotonic)
    rig = CableRig("toledo", worker)
    scale = WatchedScale(Restless(clock), worker, rig.said.put, Pace(poll=0, dead=0, restless=5))
    worker.start()
    try:
        scale.watch()
        assert rig.is_in(ScaleState.MOVING).problem == ""
        restless = rig.fails("scale_restless")
        assert restless.weight == Weight(ScaleState.MOVING, 300_000)
    finally:
        scale.rest()
        worker.stop()
        rig.cable.close()


def test_one_reading_alone_is_not_believed() -> None:
    """A digit that changed on its way passes the check of a byte once in a while, but not twice alike."""

    class Flickers(Restless):
        turn = 0

        def ask(self) -> Weight:
            self.turn += 1
            return Weight(ScaleState.STEADY, 800_000 if self.turn == 2 else 300_000)

    worker = Worker("scale")
    rig = CableRig("toledo", worker)
    scale = WatchedScale(Flickers(FakeClock()), worker, rig.said.put, QUICK)
    worker.start()
    try:
        scale.watch()
        assert rig.is_in(ScaleState.STEADY).weight == Weight(ScaleState.STEADY, 300_000)
    finally:
        scale.rest()
        worker.stop()
        rig.cable.close()


@pytest.mark.parametrize(("text", "mg"), [("00.842", 842_000), (" 0.005", 5000), ("1.2505", 1_250_500)])
def test_kilograms_are_read_without_a_float(text: str, mg: int) -> None:
    assert milligrams(text) == mg


@pytest.mark.parametrize("text", ["", "12", "1.2.3", "FFFFFF", "-1.000", "٣.٠٠٠", "1.0000000"])
def test_what_is_no_number_is_no_weight(text: str) -> None:
    with pytest.raises(DeviceFailed):
        milligrams(text)


def test_a_port_that_hangs_for_good_is_told_and_left_behind() -> None:
    """Not a mute scale: a driver that never comes back. What waits behind it is told, and nobody waits for it."""
    free = threading.Event()

    class Hangs(Restless):
        def ask(self) -> Weight:
            free.wait(WAIT_S)
            return Weight(ScaleState.STEADY, 1000)

    worker = Worker("scale", stuck_s=0.05, failed="scale_failed", stuck="scale_stuck")
    rig = CableRig("toledo", worker)
    scale = WatchedScale(Hangs(FakeClock()), worker, rig.said.put, QUICK)
    worker.start()
    try:
        scale.watch()
        assert rig.fails("scale_stuck").weight is None
        free.set()
        assert rig.is_in(ScaleState.STEADY).problem == ""
    finally:
        free.set()
        scale.rest()
        worker.stop()
        rig.cable.close()
