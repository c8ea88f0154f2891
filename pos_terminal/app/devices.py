"""Printer and drawer, as far as the till knows of them: how a test went, what a person is told, what is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Protocol

from pos_terminal.app import commands as cmd
from pos_terminal.app.reports import DeviceReport, DrawerReport, PrintReport, Report
from pos_terminal.app.sample_receipt import sample_receipt
from pos_terminal.app.views.devices import DevicesView, DeviceView
from pos_terminal.domain import events as ev
from pos_terminal.domain.receipt import PrinterTest, Receipt

if TYPE_CHECKING:
    from pos_terminal.app.desk import Desk

DEVICES = frozenset(field.name for field in fields(DevicesView))
SAVED = "saved-"  # how the name of a document begins that went to a folder only


class Devices(Protocol):
    """Tries printer and drawer away from the till; each answer comes to the inbox as a TriedReport."""

    def try_printer(self, document: PrinterTest | Receipt) -> None:
        """Print a test; a Receipt is a sample of one, answered as `receipt`."""

    def try_drawer(self) -> None: ...

    def try_scale(self) -> None: ...

    def try_scanner(self) -> None: ...

    def try_pole(self) -> None: ...


@dataclass(frozen=True, slots=True)
class TriedReport(Report):
    """How a test of a device went; codes as in a PrintReport, seconds. `found` is what a scale weighed, in mg."""

    device: str
    problem: str = ""
    warning: str = ""
    took_s: float = 0.0
    found: int = 0


def try_device(desk: Desk, command: cmd.TryDevice) -> None:
    """Print a test, or open the drawer, which is written down like any opening without a sale."""
    if desk.devices is None or command.device not in DEVICES or _of(desk.tried, command.device).running:
        return
    devices = desk.devices
    _keep(desk, command.device, DeviceView(running=True))
    match command.device:
        case "drawer":
            desk.say(ev.DrawerOpened("test"))
            desk.after_commit(devices.try_drawer)
        case "scale":
            desk.after_commit(devices.try_scale)
        case "scanner":
            desk.after_commit(devices.try_scanner)
        case "pole":
            desk.after_commit(devices.try_pole)
        case "mail":
            _try_mail(desk)
        case "receipt":
            sample = _sample(desk)
            desk.after_commit(lambda: devices.try_printer(sample))
        case _:
            document = PrinterTest(desk.rules.shop, desk.now().at)
            desk.after_commit(lambda: devices.try_printer(document))


def _try_mail(desk: Desk) -> None:
    mail = desk.mail
    if mail is None:
        _keep(desk, "mail", DeviceView("mail_unset"))
        return
    document = PrinterTest(desk.rules.shop, desk.now().at)
    desk.after_commit(lambda: mail.try_out(document))


def _sample(desk: Desk) -> Receipt:
    rules = desk.rules
    return sample_receipt(
        rules.shop, desk.now().at, rules.typed_tax_rate, tax_included=rules.tax_included, url=rules.receipt_url
    )


def tried(desk: Desk, report: TriedReport) -> None:
    ms = max(1, round(report.took_s * 1000))
    _keep(desk, report.device, DeviceView(report.problem or report.warning or "ok", ms, found=report.found))


def printed(desk: Desk, report: PrintReport) -> None:
    """Write down what became of a document, and say what a person must know; low paper is said once."""
    document, sale, problem = report.document, report.sale, report.problem
    desk.say(ev.DocumentFailed(document, problem) if problem else ev.DocumentPrinted(document), sale)
    if sale and not document.startswith("slip-"):
        desk.state.printing[sale] = "failed" if problem else "printed"
    if problem:
        desk.error(problem)
        return
    if document.startswith(SAVED):
        desk.notice("report_saved", "success", name=document.removeprefix(SAVED))
    if report.warning and report.warning != desk.printer_warned:
        desk.notice(report.warning, "warning")
    if not document.startswith(SAVED):
        desk.printer_warned = report.warning


def drawer_told(desk: Desk, report: DrawerReport) -> None:
    """A drawer that did not open, or was left open, is told and stands in the records."""
    what = report.problem or report.warning
    desk.say(ev.DrawerTold(what))
    if report.problem:
        desk.error(what)
    else:
        desk.notice(what, "warning")


def stands(desk: Desk, report: DeviceReport) -> None:
    """Keep how a device stands; say once that it is gone, and once that it is back."""
    before = _of(desk.tried, report.device).told
    _keep(desk, report.device, DeviceView(report.problem or "ok"))
    if desk.rules.kiosk is not None:
        return  # nobody there can do anything about it
    if report.problem:
        desk.notice(report.problem, "warning", "error")
    elif before not in ("", "ok"):
        desk.notice(f"{report.device}_back", "success")


def _of(tried: DevicesView, device: str) -> DeviceView:
    view: DeviceView = getattr(tried, device)
    return view


def _keep(desk: Desk, device: str, view: DeviceView) -> None:
    desk.tried = replace(desk.tried, **{device: view})


HANDLERS: dict[type[cmd.Command], Callable[[Desk, Any], None]] = {cmd.TryDevice: try_device}
