"""How the ways to pay answer, as the tender page and the diagnostics show it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from pos_terminal.app.desk import Desk
from pos_terminal.app.health import RailHealth, rank
from pos_terminal.app.views import HealthView, RailHealthView
from pos_terminal.domain.refund import RefundState


def rail_trouble(desk: Desk, rail: str) -> tuple[str, str]:
    """Return what went wrong with a way to pay lately, as a problem code, and when by the shop's clock."""
    known = desk.health.rails.get(rail)
    if known is None or known.trouble_at is None or not known.troubled(desk.clock.now()):
        return "", ""
    return known.trouble, known.trouble_at.astimezone(ZoneInfo(desk.rules.shop.timezone)).strftime("%H:%M")


def health_view(desk: Desk) -> HealthView:
    """Return every network's health; cheap enough for every view."""
    health = desk.health
    names = [name for name, rail in desk.rails.items() if rail.terms.capabilities.network]
    doubted = sum(r.state is RefundState.DOUBT for p in desk.state.payments.values() for r in p.every_refund)
    return HealthView(
        rails=tuple(_rail(desk, name, health.rails.get(name, RailHealth())) for name in names),
        writes=len(health.writes),
        write_p50_us=round(rank(health.writes, 0.5) * 1e6),
        write_p95_us=round(rank(health.writes, 0.95) * 1e6),
        unresolved=sum(not p.final for p in desk.state.payments.values()) + doubted,
    )


def _rail(desk: Desk, name: str, known: RailHealth) -> RailHealthView:
    zone = ZoneInfo(desk.rules.shop.timezone)
    at, good = known.trouble_at, known.last_good
    return RailHealthView(
        rail=name,
        title=desk.rails[name].terms.title,
        last_good=good.astimezone(zone).strftime("%H:%M:%S") if good is not None else "",
        took_ms=round(known.took_s * 1000),
        off=desk.rails[name].off,
        trouble=known.trouble,
        trouble_at=at.astimezone(zone).strftime("%H:%M:%S") if at is not None else "",
        looks=len(known.looks),
        p50_ms=round(rank(known.looks, 0.5) * 1000),
        p95_ms=round(rank(known.looks, 0.95) * 1000),
        open=sum(p.terms.rail == name and not p.final for p in desk.state.payments.values()),
    )
