"""The ways to pay: set up, with their secrets, and reachable; a connection is tested by reading only."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from pos_terminal import __version__
from pos_terminal.app.ports import Checked, Rail, Secrets
from pos_terminal.config.settings import Settings
from pos_terminal.devices.clock import SystemClock
from pos_terminal.doctor.finding import Finding, bad, look, well
from pos_terminal.domain.errors import RailError
from pos_terminal.ui.text.messages import short_reason

LONGEST_S = 20.0
SAID = {
    "unreachable": "could not be reached. Is the address right, and the line up?",
    "misconfigured": "did not accept this till. Are the secrets right?",
    "uncertain": "did not answer clearly. Try again in a moment.",
    "busy": "asks for patience. Try again in a moment.",
    "refused": "refused the question. Is the account right?",
    "stranger": "is not who answers there. Is the address right?",
}


def ways(settings: Settings, secrets: Secrets, live: bool, currency: str) -> list[Finding]:
    """Ask every service that is set up, all at once."""
    from pos_terminal.rails import build_all
    from pos_terminal.rails.context import RailContext
    from pos_terminal.wire.http import Network
    from pos_terminal.wire.redact import Veil

    clock = SystemClock()

    async def ask() -> list[Finding]:
        network = Network(clock, f"pos-terminal/{__version__}", Veil())
        rails = build_all(settings.rails, secrets, RailContext(live, currency, clock, network))
        try:
            return await _all(rails)
        finally:
            for rail in rails.values():
                await rail.close()

    return asyncio.run(ask())


async def _all(rails: Mapping[str, Rail]) -> list[Finding]:
    over_network = [rail for rail in rails.values() if rail.terms.capabilities.network]
    found = list(await asyncio.gather(*(_one(rail) for rail in over_network)))
    return found or [look("Ways to pay", "None over the network is set up: the till sells for cash.")]


async def _one(rail: Rail) -> Finding:
    title = rail.terms.title
    if rail.off:
        detail = str(getattr(rail, "detail", ""))
        return bad(title, f"It is off: {short_reason(rail.off)}." + (f" {detail}" if detail else ""))
    began = SystemClock().monotonic()
    try:
        async with asyncio.timeout(LONGEST_S):
            checked = await rail.check()
    except (TimeoutError, OSError):
        checked = Checked(False, "", "unreachable")
    except RailError:
        checked = Checked(False, "", "uncertain")
    took = round((SystemClock().monotonic() - began) * 1000)
    if checked.ok:
        return well(title, f"It knows this till and answered in {took} ms.")
    return bad(title, f"{title} {SAID.get(checked.code, SAID['uncertain'])}")
