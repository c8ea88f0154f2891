"""A shop that sells through a sandbox: its rails and its secrets, for demo, replay, bench and tests."""

from __future__ import annotations

from pos_terminal.config.secrets import MemorySecrets
from pos_terminal.sandbox.process import SandboxProcess

UNCOUNTED = 1_000_000  # requests a minute: the gateway names no limit, its sandbox keeps none
FREEZE_S = 86_400  # how long Paysera takes a payment back


def card_settings(sandbox: SandboxProcess) -> dict[str, object]:
    """Return the card gateway's table."""
    card = sandbox.credentials["card"]
    return {
        "base_url": sandbox.base("card"),
        "member_id": card["member_id"],
        "partner_id": card["partner_id"],
        "username": card["username"],
        "redirect_url": "https://shop.example/thank-you",
        "email": "receipts@shop.example",
        "requests_per_minute": UNCOUNTED,
    }


def sandbox_secrets(sandbox: SandboxProcess) -> MemorySecrets:
    """Return a sandbox's credentials as secrets that go to it and nowhere else."""
    swip, droppay, paysera = (sandbox.credentials[name] for name in ("swip", "droppay", "paysera"))
    return MemorySecrets(
        {
            "swip.token": (sandbox.origin, swip["token"]),
            "droppay.client_id": (sandbox.origin, droppay["client_id"]),
            "droppay.client_secret": (sandbox.origin, droppay["client_secret"]),
            "droppay.connection_code": (sandbox.origin, droppay["connection_code"]),
            "card.secure_key": (sandbox.origin, sandbox.credentials["card"]["secure_key"]),
            "paysera.mac_id": (sandbox.origin, paysera["mac_id"]),
            "paysera.mac_key": (sandbox.origin, paysera["mac_key"]),
        }
    )


def sandbox_rails(sandbox: SandboxProcess, currency: str, look_seconds: float = 2.0) -> dict[str, dict[str, object]]:
    """Return the tables of its rails for a till that sells through a sandbox; `look_seconds`: at Paysera."""
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
        "paysera": {
            "base_url": sandbox.base("paysera"),
            "currency": currency,
            "freeze_seconds": FREEZE_S,
            "look_seconds": look_seconds,
        },
        "card": {**card_settings(sandbox), "currency": currency, "look_seconds": look_seconds},
    }
