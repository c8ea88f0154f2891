"""Sound cues: short sines made here, played where there is a device, silent where there is none."""

from __future__ import annotations

import array
import math
import queue
import threading
from collections.abc import Generator

RATE = 44_100
FADE_MS = 10
CUES: dict[str, tuple[tuple[int, int], ...]] = {  # DESIGN.md section 10: (Hz, ms), 0 Hz is a pause
    "scan": ((1250, 50),),
    "error": ((300, 120), (0, 60), (300, 120)),
    "loyalty": ((784, 80), (988, 80)),
    "tick": ((700, 30),),
    "approved": ((660, 110), (880, 110)),
    "declined": ((440, 160), (330, 160)),
    "unknown": ((520, 90), (0, 60), (520, 90), (0, 60), (520, 90)),
}


def samples(cue: str, volume: int) -> bytes:
    """Return a cue as 16-bit mono samples; volume in percent."""
    sound = array.array("h")
    fade = RATE * FADE_MS // 1000
    for hertz, ms in CUES[cue]:
        count = RATE * ms // 1000
        for index in range(count):
            edge = min(1.0, index / fade, (count - index) / fade)
            height = math.sin(2 * math.pi * hertz * index / RATE) * edge
            sound.append(int(height * 32_000 * volume / 100 * 0.5))
    return sound.tobytes()


class Sounds:
    """Plays cues in a thread of its own, so that no sound device ever holds the till up."""

    def __init__(self, volume: int) -> None:
        """Volume in percent; at 0 no device is opened."""
        self._volume = volume
        self._asked: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)
        if volume:
            self._thread.start()

    def play(self, cue: str) -> None:
        """Ask for a cue; unknown names and volume 0 are silent."""
        if self._volume and cue in CUES:
            self._asked.put(cue)

    def set_volume(self, volume: int) -> None:
        """In percent; the first cue after silence opens the device."""
        self._volume = volume
        if volume and self._thread.ident is None:
            self._thread.start()

    def close(self) -> None:
        self._asked.put(None)
        if self._thread.is_alive():
            self._thread.join(2.0)

    def _run(self) -> None:
        cue = self._asked.get()
        if cue is None:
            return
        import miniaudio

        try:
            device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=RATE
            )
        except miniaudio.MiniaudioError:
            return  # no sound on this machine; everything is on the screen as well
        with device:
            while cue is not None:
                stream = _stream(samples(cue, self._volume))
                next(stream)
                device.start(stream)
                cue = self._asked.get()
                device.stop()


def _stream(sound: bytes) -> Generator[bytes, int, None]:
    """Feed a device: the sound, then silence for as long as it asks."""
    at = 0
    frames = yield b""
    while True:
        part = sound[at : at + frames * 2]
        at += frames * 2
        frames = yield part.ljust(frames * 2, b"\0")
