"""A conversation with a receipt printer: how it is, take this, is it on paper. Every wait has its limit."""

from __future__ import annotations

import time
from dataclasses import dataclass

from pos_terminal.app.ports import PrinterFailed
from pos_terminal.devices.printer.status import (
    ASK,
    ASK_DONE,
    DROP_BUFFER,
    PaperState,
    PrinterState,
    is_done,
    is_status,
    state_of,
)
from pos_terminal.devices.printer.wires import Wire


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: for one answer, for the printer to take what is sent, for it to be on paper, between two questions."""

    answer: float = 1.0
    take: float = 8.0
    done: float = 12.0
    step: float = 0.4


class Talk:
    """One open wire. OSError when it breaks."""

    def __init__(self, wire: Wire, patience: Patience) -> None:
        self._wire = wire
        self._patience = patience
        self._done = False  # the printer has told that everything is on paper

    def ask(self) -> PrinterState | None:
        """Return how the printer is; None when it does not say."""
        answers: list[int] = []
        for question in ASK:
            if not self._wire.send(question, self._patience.answer):
                return None
            answer = self._answer(self._patience.answer)
            if answer is None:
                return None
            answers.append(answer)
        return state_of(*answers)

    def deliver(self, raw: bytes, answers: bool) -> PrinterState:
        """Send a document and see it printed; `answers`: the printer tells how it is. PrinterFailed with a code."""
        before = self.ask() if answers else None
        if before is not None and before.problem:
            raise PrinterFailed(before.problem)
        if not self._wire.send(raw, self._patience.take):
            raise PrinterFailed("printer_stuck")
        if not answers:
            return PrinterState()
        if before is None:
            raise PrinterFailed("printer_silent")
        return self._see_it_printed()

    def send(self, raw: bytes) -> None:
        """Send what needs no paper. PrinterFailed when it is not taken."""
        if not self._wire.send(raw, self._patience.answer):
            raise PrinterFailed("printer_stuck")

    def _see_it_printed(self) -> PrinterState:
        """Wait until all that was sent is on paper, looking meanwhile why it is not."""
        self._done = False
        until = time.monotonic() + self._patience.done
        self.send(ASK_DONE)
        self._answer(self._patience.step, until_done=True)
        state = self.ask()
        while not self._done and time.monotonic() < until:
            if state is not None and state.problem:
                self._give_up()
                raise PrinterFailed("printer_paper_middle" if state.paper is PaperState.OUT else state.problem)
            self._answer(self._patience.step, until_done=True)
            state = state if self._done else self.ask()
        if self._done:
            return state or PrinterState()
        self._give_up()
        raise PrinterFailed("printer_silent" if state is None else "printer_stuck")

    def _answer(self, within_s: float, until_done: bool = False) -> int | None:
        """Return the next answer to DLE EOT, None when the time is up; `until_done`: or once all is on paper."""
        until = time.monotonic() + within_s
        while (left := until - time.monotonic()) > 0 and not (until_done and self._done):
            for byte in self._wire.hear(left):
                if is_status(byte):
                    return byte
                self._done = self._done or is_done(byte)
        return None

    def _give_up(self) -> None:
        """What was sent and is not on paper must not come out later, beside its copy."""
        self._wire.send(DROP_BUFFER, self._patience.answer)
