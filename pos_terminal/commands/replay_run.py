"""Replays a shop's past: a shift a day, through the real till, rails and services, and adds up what it came to."""

from __future__ import annotations

import asyncio
import csv
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace as with_changes
from pathlib import Path

import msgspec

from pos_terminal.commands.replay_cash import add_cash
from pos_terminal.commands.replay_counter import close_shift, give_back, open_shift, sell
from pos_terminal.commands.replay_result import RailSum, ReplayFailed, ReplayResult
from pos_terminal.commands.replay_returns import Shelf
from pos_terminal.commands.replay_room import Counter
from pos_terminal.commands.replay_tables import Guests
from pos_terminal.commands.replay_ways import AT_THE_TILL, SPLIT, Ways
from pos_terminal.commands.sales_file import Invoice, catalogue_rows, read_invoices
from pos_terminal.config.paths import places
from pos_terminal.config.secrets import MemorySecrets, SecretStore, open_secrets
from pos_terminal.config.settings import Settings, read_settings
from pos_terminal.domain.payment import PayState
from pos_terminal.house import TEST, House
from pos_terminal.sandbox.control import SandboxControl
from pos_terminal.sandbox.process import SandboxProcess
from pos_terminal.sandbox_shop import sandbox_rails, sandbox_secrets
from pos_terminal.store.catalog_import import import_catalogue
from pos_terminal.store.verify import verify

CURRENCY = "GBP"
TAX_PERCENT = 20  # the United Kingdom's standard rate
SALE_S = 60.0
UNCOUNTED = 1_000_000  # requests: a past of years is sold in minutes
OPERATOR = "Owner"


def replay(
    file: Path,
    *,
    rails: tuple[str, ...],
    limit: int | None,
    config: Path | None,
    data: Path | None,
    tell: Callable[[str], None],
    tables: int = 0,
) -> ReplayResult:
    """Sell a file's invoices and return what it came to; `tables`: so many of them pay Paysera's bills.

    A past of years is sold in minutes, so with a sandbox of its own a rail's requests a minute are not counted, nor
    does the sandbox count them; with the settings of a shop (`config`) its limits stand.
    """
    with ExitStack() as stack:
        folder = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-replay-")))
        sandbox = None if config else stack.enter_context(SandboxProcess(currency=CURRENCY))
        settings, secrets, origins = _services(config, sandbox, tables)
        invoices = read_invoices(file, settings.shop.currency)
        where = places(folder)
        where.make()
        _import(where.catalogue, folder, invoices, settings)
        house = stack.enter_context(
            House(where, settings, mode=TEST, secrets=secrets, qr_origins=origins, unlimited=True)
        )
        control = stack.enter_context(SandboxControl(sandbox.origin)) if sandbox else None
        ways = _ways(rails, settings)
        if control:
            control.settings(paysera={"a_minute": UNCOUNTED, "an_hour": UNCOUNTED})
            if tables:
                at = str(settings.rails["paysera"]["location_id"])
                ways = with_changes(ways, guests=Guests(control, at, tables))
            for rail in ways.network:
                if not (tables and rail == "paysera"):
                    control.auto(rail, "approve")
        result = ReplayResult(settings.shop.currency, limits=_limits(house))
        asyncio.run(_play_days(house, _days(invoices), ways, limit, result, tell))
        _add_up(house, result)
        if control:
            _compare(control, result)
    return result


def _ways(asked: tuple[str, ...], settings: Settings) -> Ways:
    """Return the ways to sell by; a split sale is spread over the rails asked for, or else over all that are set up."""
    known = tuple(name for name in asked if name in settings.rails or name in AT_THE_TILL)
    named = tuple(name for name in known if name in settings.rails)
    if not known:
        raise ReplayFailed("None of the rails asked for is set up.")
    return Ways(known, named if len(named) > 1 or SPLIT not in known else tuple(settings.rails))


def _services(
    config: Path | None, sandbox: SandboxProcess | None, tables: int
) -> tuple[Settings, Callable[[str], SecretStore], tuple[str, ...]]:
    """Return the settings, their secrets and the origins whose links may be shown."""
    if sandbox is None:
        assert config is not None
        settings = read_settings(config, named=True)
        if not settings.rails:
            raise ReplayFailed(f"{config} sets up no rail to sell through.")
        return settings, open_secrets, ()
    settings, memory = sandbox_settings(sandbox, CURRENCY)
    if tables:
        place = sandbox.credentials["paysera"]["location_id"]
        settings.rails["paysera"] |= {"mode": "tables", "location_id": place}
    return settings, lambda till: memory, (sandbox.origin,)


def sandbox_settings(sandbox: SandboxProcess, currency: str) -> tuple[Settings, MemorySecrets]:
    """Return settings and secrets for a till that sells through a sandbox."""
    plain = Settings()
    shop = msgspec.structs.replace(plain.shop, currency=currency, name="Gift shop", timezone="Europe/London")
    sell = msgspec.structs.replace(plain.sell, typed_tax_rate=TAX_PERCENT * 100)
    rails = sandbox_rails(sandbox, currency, look_seconds=0.3)
    rails["paysera"] |= {"requests_per_minute": UNCOUNTED, "requests_per_hour": UNCOUNTED}
    return msgspec.structs.replace(plain, shop=shop, sell=sell, rails=rails), sandbox_secrets(sandbox)


def _import(catalogue: Path, folder: Path, invoices: list[Invoice], settings: Settings) -> None:
    path = folder / "replay-catalogue.csv"
    rows = list(catalogue_rows(invoices, TAX_PERCENT))
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]) if rows else ["sku", "name", "price"])
        writer.writeheader()
        writer.writerows(rows)
    report = import_catalogue(path, catalogue, settings.shop.currency)
    if report.bad:
        raise ReplayFailed(f"Line {report.bad[0].line} of the catalogue: {report.bad[0].reason}.")


def _limits(house: House) -> dict[str, str]:
    rules = house.rules
    return {
        "operator": OPERATOR,
        "price up to": str(rules.price_limit),
        "quantity up to": str(rules.quantity_limit // 1000),
        "discount up to": f"{rules.discount_limit // 100} %",
    }


# --- the days


async def _play_days(
    house: House,
    days: list[tuple[str, list[Invoice]]],
    ways: Ways,
    limit: int | None,
    result: ReplayResult,
    tell: Callable[[str], None],
) -> None:
    """Play each day as a shift: sales as they came, then what came back, then the Z."""
    counter = Counter(house)
    shelf = Shelf()
    till = asyncio.create_task(house.run())
    try:
        await counter.until("start", lambda view: not view.no_rails)
        began = time.perf_counter()
        for _day, invoices in days:
            if limit is not None and result.tried >= limit:
                break
            await open_shift(counter)
            for invoice in _ordinary(invoices, result):
                if limit is not None and result.tried >= limit:
                    break
                await sell(counter, invoice, ways, shelf, result)
                result.tried += 1
                if result.tried % 50 == 0:
                    tell(f"{result.tried} sales, {time.perf_counter() - began:.1f} s")
            for invoice in invoices:
                if invoice.cancellation:
                    await give_back(counter, invoice, shelf.take_back(invoice), result)
            await close_shift(counter)
        result.seconds = time.perf_counter() - began
        result.time = counter.time
    finally:
        till.cancel()
        await asyncio.gather(till, return_exceptions=True)


def _days(invoices: list[Invoice]) -> list[tuple[str, list[Invoice]]]:
    days: dict[str, list[Invoice]] = {}
    for invoice in invoices:
        days.setdefault(invoice.day, []).append(invoice)
    return sorted(days.items())


def _ordinary(invoices: list[Invoice], result: ReplayResult) -> Iterator[Invoice]:
    """Yield the invoices to sell, and count why the others are not."""
    for invoice in invoices:
        if invoice.cancellation:
            continue
        result.invoices += 1
        if not invoice.positive:
            result.skipped["no positive line"] = result.skipped.get("no positive line", 0) + 1
        elif invoice.total == 0:
            result.skipped["worth 0"] = result.skipped.get("worth 0", 0) + 1
        else:
            yield invoice


# --- adding up


def _add_up(house: House, result: ReplayResult) -> None:
    """Add up what the journal on disk says, rail by rail, and walk its chain."""
    from pos_terminal.domain import payment_events
    from pos_terminal.domain.events import PaymentCreated, ShiftClosed
    from pos_terminal.domain.payment import Payment

    payments: dict[str, Payment] = {}
    for entry in house.journal.entries():
        if isinstance(entry.event, ShiftClosed):
            result.shifts.append(entry.event)
        which = entry.envelope.payment
        if which and (which in payments or isinstance(entry.event, PaymentCreated)):
            payments[which] = payment_events.apply(payments.get(which), entry)
    for payment in payments.values():
        found = result.rails.setdefault(payment.terms.rail, RailSum())
        if payment.state is PayState.SETTLED and payment.pays:
            found.sales += 1
            found.journal += payment.paid - payment.refunded
            found.refunded += payment.refunded
    add_cash(house, result)
    bad = verify(house.places.journal).bad
    result.chain = f"row {bad.seq} {bad.why}" if bad is not None else ""


def _compare(control: SandboxControl, result: ReplayResult) -> None:
    for name, found in result.rails.items():
        if name in AT_THE_TILL:
            continue  # its ledger is the drawer
        ledger = control.ledger(name)
        result.rails[name] = with_changes(found, ledger=ledger.net, captures=ledger.captures)
    result.violations = control.violations()
