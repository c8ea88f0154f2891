"""A till that does nothing but write down what it is asked; the test publishes the views."""

from __future__ import annotations

from typing import TypeVar

from pos_terminal.app.commands import Command
from pos_terminal.app.views import TillView
from pos_terminal.ui.runtime.bridge import Bridge

Kind = TypeVar("Kind", bound=Command)


class ScriptedTill:
    """`commands` in the order they came."""

    def __init__(self) -> None:
        self.commands: list[Command] = []
        self.bridge = Bridge(self.commands.append)

    def show(self, view: TillView) -> None:
        self.bridge.publish(view)

    def asked(self, kind: type[Kind]) -> list[Kind]:
        return [command for command in self.commands if type(command) is kind]

    @property
    def last(self) -> Command:
        return self.commands[-1]
