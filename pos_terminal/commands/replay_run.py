"""Plays the cashier of a replay: one invoice after the other through commands and views, as a window does."""

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

from pos_terminal.app import commands as cmd
from pos_terminal.app.views import PaymentPhase, Stage, TillView
from pos_terminal.commands.replay_result import RailSum, ReplayResult
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
OPERATOR = "Owner"


class ReplayFailed(RuntimeError):
    """The replay cannot begin; one sentence."""


def replay(
    file: Path,
    *,
    rails: tuple[str, ...],
    limit: int | None,
    config: Path | None,
    data: Path | None,
    tell: Callable[[str], None],
) -> ReplayResult:
    """Sell a file's invoices and return what it came to."""
    with ExitStack() as stack:
        folder = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pos-replay-")))
        sandbox = None if config else stack.enter_context(SandboxProcess(currency=CURRENCY))
        settings, secrets, origins = _services(config, sandbox)
        invoices = read_invoices(file, settings.shop.currency)
        where = places(folder)
        where.make()
        _import(where.catalogue, folder, invoices, settings)
        house = stack.enter_context(
            House(where, settings, mode=TEST, secrets=secrets, qr_origins=origins, unlimited=True)
        )
        control = stack.enter_context(SandboxControl(sandbox.origin)) if sandbox else None
        rails = tuple(rail for rail in rails if rail in settings.rails)
        if not rails:
            raise ReplayFailed("None of the rails asked for is set up.")
        if control:
            for rail in rails:
                control.auto(rail, "approve")
        result = ReplayResult(settings.shop.currency, limits=_limits(house))
        asyncio.run(_sell_all(house, invoices, rails, limit, result, tell))
        _add_up(house, result)
        if control:
            _compare(control, result)
    return result


def _services(
    config: Path | None, sandbox: SandboxProcess | None
) -> tuple[Settings, Callable[[str], SecretStore], tuple[str, ...]]:
    """Return the settings, their secrets and the origins whose links may be shown."""
    if sandbox is None:
        assert config is not None
        settings = read_settings(config, named=True)
        if not settings.rails:
            raise ReplayFailed(f"{config} sets up no rail to sell through.")
        return settings, open_secrets, ()
    settings, memory = sandbox_settings(sandbox, CURRENCY)
    return settings, lambda till: memory, (sandbox.origin,)


def sandbox_settings(sandbox: SandboxProcess, currency: str) -> tuple[Settings, MemorySecrets]:
    """Return settings and secrets for a till that sells through a sandbox."""
    plain = Settings()
    shop = msgspec.structs.replace(plain.shop, currency=currency, name="Gift shop", timezone="Europe/London")
    sell = msgspec.structs.replace(plain.sell, typed_tax_rate=TAX_PERCENT * 100)
    rails = sandbox_rails(sandbox, currency)
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


# --- selling


class Counter:
    """The counter without windows: sends commands, waits for views, keeps the time of each part."""

    def __init__(self, house: House) -> None:
        self.house = house
        self._view: TillView | None = None
        self._changed = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self.time: dict[str, float] = {}
        house.publish = self._publish

    def _publish(self, view: TillView) -> None:
        self._view = view
        self._changed.set()

    def send(self, *commands: cmd.Command) -> None:
        for command in commands:
            self.house.submit(command)

    async def until(self, part: str, there: Callable[[TillView], bool]) -> TillView:
        """Wait for a view and count the time to a part of the sale. TimeoutError after a minute."""
        began = time.perf_counter()
        async with asyncio.timeout(SALE_S):
            while self._view is None or not there(self._view):
                self._changed.clear()
                await self._changed.wait()
        self.time[part] = self.time.get(part, 0.0) + time.perf_counter() - began
        return self._view


async def _sell_all(
    house: House,
    invoices: list[Invoice],
    rails: tuple[str, ...],
    limit: int | None,
    result: ReplayResult,
    tell: Callable[[str], None],
) -> None:
    counter = Counter(house)
    till = asyncio.create_task(house.run())
    try:
        await counter.until("start", lambda view: not view.no_rails)
        began = time.perf_counter()
        for number, invoice in enumerate(_ordinary(invoices, result)):
            if limit is not None and number >= limit:
                break
            await _sell(counter, invoice, rails[number % len(rails)], result)
            if (number + 1) % 50 == 0:
                tell(f"{number + 1} sales, {time.perf_counter() - began:.1f} s")
        result.seconds = time.perf_counter() - began
        result.time = counter.time
    finally:
        till.cancel()
        await asyncio.gather(till, return_exceptions=True)


def _ordinary(invoices: list[Invoice], result: ReplayResult) -> Iterator[Invoice]:
    """Yield the invoices to sell, and count why the others are not."""
    for invoice in invoices:
        if invoice.cancellation:
            result.cancellations += 1
            continue
        result.invoices += 1
        if not invoice.positive:
            result.skipped["no positive line"] = result.skipped.get("no positive line", 0) + 1
        elif invoice.total == 0:
            result.skipped["worth 0"] = result.skipped.get("worth 0", 0) + 1
        else:
            yield invoice


async def _sell(counter: Counter, invoice: Invoice, rail: str, result: ReplayResult) -> None:
    """Sell one invoice; what cannot be sold is told with the reason, and its sale is cancelled."""
    lines = [
        cmd.SellLine(sku=line.sku, name=line.name, price=line.price, quantity=line.quantity * 1000)
        for line in invoice.positive
    ]
    try:
        counter.send(*lines, cmd.Pay())
        view = await counter.until("basket", lambda view: view.stage is Stage.TENDER)
        if view.tender is None or view.tender.due != invoice.total:
            raise TimeoutError("the till's total differs")
        way = next((choice for choice in view.tender.rails if choice.id == rail), None)
        if way is None or not way.enabled:
            raise ReplayFailed(f"{rail} cannot be used: {_why_off(counter, rail) or 'it is not set up.'}")
        counter.send(cmd.StartPayment(rail=rail))
        view = await counter.until("open", _shown_or_over)
        if view.payment is not None and view.payment.phase is PaymentPhase.WAITING:
            counter.send(cmd.CheckNow(payment=view.payment.id))
        view = await counter.until("approve and settle", _over)
        if view.stage is not Stage.DONE:
            raise TimeoutError(view.payment.phase.value if view.payment else "no payment")
    except TimeoutError as error:
        result.not_sold.append((invoice.number, str(error) or "no answer in time"))
        counter.send(cmd.BackToSale(), cmd.CancelSale())
        return
    result.sales += 1
    result.sold += invoice.total
    counter.send(cmd.NewSale())
    await counter.until("next", lambda view: view.stage is Stage.SELL)


def _why_off(counter: Counter, rail: str) -> str:
    found = counter.house.till.rail(rail)
    return "" if found is None else str(getattr(found, "detail", "") or found.off)


OVER = frozenset(
    {
        PaymentPhase.DECLINED,
        PaymentPhase.EXPIRED,
        PaymentPhase.CANCELLED,
        PaymentPhase.REFUSED,
        PaymentPhase.NOT_PAID,
        PaymentPhase.ATTENTION,
    }
)


def _over(view: TillView) -> bool:
    return view.stage is Stage.DONE or (view.payment is not None and view.payment.phase in OVER)


def _shown_or_over(view: TillView) -> bool:
    return _over(view) or (view.payment is not None and bool(view.payment.qr_text)) or view.stage is Stage.DONE


# --- adding up


def _add_up(house: House, result: ReplayResult) -> None:
    """Add up what the journal on disk says, rail by rail, and walk its chain."""
    from pos_terminal.domain import payment_events
    from pos_terminal.domain.events import PaymentCreated
    from pos_terminal.domain.payment import Payment

    payments: dict[str, Payment] = {}
    for entry in house.journal.entries():
        which = entry.envelope.payment
        if which and (which in payments or isinstance(entry.event, PaymentCreated)):
            payments[which] = payment_events.apply(payments.get(which), entry)
    for payment in payments.values():
        found = result.rails.setdefault(payment.terms.rail, RailSum())
        if payment.state is PayState.SETTLED and payment.pays:
            found.sales += 1
            found.journal += payment.paid
    bad = verify(house.places.journal).bad
    result.chain = f"row {bad.seq} {bad.why}" if bad is not None else ""


def _compare(control: SandboxControl, result: ReplayResult) -> None:
    for name, found in result.rails.items():
        ledger = control.ledger(name)
        result.rails[name] = with_changes(found, ledger=ledger.net, captures=ledger.captures)
    result.violations = control.violations()
