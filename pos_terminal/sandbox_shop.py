"""A shop that sells through a sandbox: its rails and its secrets, for demo, replay, bench and tests."""

from __future__ import annotations

from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.sandbox.process import SandboxProcess


def sandbox_secrets(sandbox: SandboxProcess) -> MemorySecrets:
    """Return a sandbox's credentials as secrets that go to it and nowhere else."""
    swip, droppay = sandbox.credentials["swip"], sandbox.credentials["droppay"]
    return MemorySecrets(
        {
            "swip.token": (sandbox.origin, swip["token"]),
            "droppay.client_id": (sandbox.origin, droppay["client_id"]),
            "droppay.client_secret": (sandbox.origin, droppay["client_secret"]),
            "droppay.connection_code": (sandbox.origin, droppay["connection_code"]),
        }
    )


def sandbox_rails(sandbox: SandboxProcess, currency: str) -> dict[str, dict[str, object]]:
    """Return the tables of both rails for a till that sells through a sandbox."""
    swip, droppay = sandbox.credentials["swip"], sandbox.credentials["droppay"]
    return {
        "swip": {
            "base_url": sandbox.swip,
            "merchant_id": swip["merchant_id"],
            "store_id": swip["store_id"],
            "cash_id": swip["cash_id"],
            "currency": currency,
        },
        "droppay": {"base_url": sandbox.droppay, "pos_id": droppay["pos_id"], "currency": currency},
    }
