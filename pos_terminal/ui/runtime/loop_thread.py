"""The till's own thread with a stock asyncio loop: everything async is opened and closed inside it."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import Any

JOIN_S = 10.0


class LoopThread:
    """Runs one coroutine to its end in a thread of its own. A bug in it ends the till's work, and is told."""

    def __init__(
        self, work: Callable[[], Coroutine[Any, Any, None]], broken: Callable[[BaseException], None], name: str = "till"
    ) -> None:
        """`work` is called in the thread; `broken` too, when the work ends by an exception."""
        self._work = work
        self._broken = broken
        self._thread = threading.Thread(target=self._run, name=name)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._started = threading.Event()

    @property
    def alive(self) -> bool:
        return self._thread.is_alive()

    def start(self) -> None:
        self._thread.start()
        self._started.wait(JOIN_S)

    def stop(self) -> bool:
        """Cancel the work and join the thread; False if it did not end in time."""
        if self._loop is not None and self._task is not None and not self._loop.is_closed():
            with contextlib.suppress(RuntimeError):  # the loop closed between the question and the call
                self._loop.call_soon_threadsafe(self._task.cancel)
        if self._thread.is_alive():
            self._thread.join(JOIN_S)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except BaseException as error:  # noqa: BLE001  # the thread's border: nothing may vanish in silence
            self._broken(error)

    async def _main(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._work(), name="till")
        self._started.set()
        try:
            await self._task
        except asyncio.CancelledError:
            if not self._task.cancelled():
                raise
