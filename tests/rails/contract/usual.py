"""Tables and secrets of the rails that the demo's shop has."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pos_terminal.rails import find_rails
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets

LOOK_S = 0.3


def shop_table(rail: str, **more: object) -> Callable[[SandboxProcess], Mapping[str, object]]:
    return lambda sandbox: {**sandbox_rails(sandbox, "EUR", LOOK_S)[rail], **more}


def shop_secrets(rail: str) -> Callable[[SandboxProcess], Mapping[str, str]]:
    def told(sandbox: SandboxProcess) -> Mapping[str, str]:
        memory = sandbox_secrets(sandbox)
        return {name: memory.get(name, sandbox.origin) or "" for name in find_rails()[rail].INFO.secrets}

    return told
