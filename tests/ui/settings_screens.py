"""Every page of the settings, to be looked at and to be measured."""

from __future__ import annotations

from collections.abc import Callable

from pos_terminal.app.views import BackupView, DevicesView, DeviceView, TillView
from pos_terminal.ui.parts.in_sight import bring_in_sight
from tests.ui import settings_samples as shop
from tests.ui.pages.cashier import Cashier

BACKUP_PATH = "/media/shop/BACKUP/till-2/pos-terminal-2-9f31ac2e-20261121T020000Z.zip"
Screen = tuple[Callable[[], TillView], Callable[[Cashier], None]]


def going(*names: str) -> Callable[[Cashier], None]:
    """Open the settings and touch these controls, one after the other."""

    def do(cashier: Cashier) -> None:
        cashier.press("Ctrl+5")
        for name in names:
            bring_in_sight(cashier.find(name))  # as a person scrolls to it
            cashier.tap(name)

    return do


def typing(cashier: Cashier) -> None:
    going("settings_rail_droppay_button", "droppay_pos_id_field")(cashier)
    cashier.touch_letters("x1")


def failed() -> TillView:
    return shop.with_rail("droppay", tested="test_misconfigured", state="ready")


def moved() -> TillView:
    return shop.shown(problem="settings_moved", conflict=True)


def wrong() -> TillView:
    words = "Expected `int` <= 10; allowed: 1 to 10"
    return shop.shown(problem="settings_key", problem_key="rails.droppay.wait_minutes", problem_words=words)


def unset() -> TillView:
    bare = tuple(shop.SecretView(name) for name in ("droppay.client_id", "droppay.client_secret"))
    return shop.with_rail("droppay", state="missing_secret", secrets=bare, tested="")


def backup(**changes: object) -> Callable[[], TillView]:
    """The page of backups, the folder chosen and one made last night."""
    made = BackupView("2026-11-21 03:00", BACKUP_PATH, 14_200_000)
    values = {**shop.VALUES, "backup.folder": "/media/shop/BACKUP/till-2"}
    return lambda: shop.replace(
        shop.shown(values=tuple(sorted(values.items()))),
        backup=shop.replace(made, **changes),  # type: ignore[arg-type]
    )


def unreadable() -> TillView:
    words = "settings is not valid TOML: Expected ']' at the end of a table declaration (at line 1, column 6)"
    empty = shop.SettingsView("", problem="settings_unreadable", problem_words=words)
    return shop.replace(shop.shown(), settings=empty)


UNTRIED = DeviceView()


def devices(printer: DeviceView = UNTRIED, drawer: DeviceView = UNTRIED, **values: object) -> TillView:
    """The page of printer and drawer with some values of its own; `printer_kind` is printer.kind."""
    view = shop.shown()
    assert view.settings is not None
    changed = {key.replace("_", ".", 1): value for key, value in values.items()}
    settings = shop.replace(view.settings, values=tuple({**dict(view.settings.values), **changed}.items()))
    return shop.replace(view, settings=settings, devices=DevicesView(printer, drawer))


def on_the_network() -> TillView:
    printed, opened = DeviceView("ok", 412), DeviceView("ok", 96)
    return devices(
        printed,
        opened,
        printer_kind="network",
        printer_host="192.168.1.50",
        printer_logo="/home/shop/linden.png",
        drawer_kind="printer",
        drawer_switch="open_is_high",
    )


def on_a_line() -> TillView:
    troubled = DeviceView("printer_paper_middle", 3120)
    return devices(
        troubled,
        printer_kind="serial",
        printer_device="/dev/ttyUSB0",
        drawer_kind="serial",
        drawer_device="/dev/ttyUSB1",
    )


def with_scale(told: DeviceView = UNTRIED, **values: object) -> Callable[[], TillView]:
    """The page of scanner and scale."""

    def view() -> TillView:
        made = devices(scale_kind="toledo", scale_device="/dev/ttyUSB0", **values)
        return shop.replace(made, devices=DevicesView(scale=told))

    return view


def with_scanner(told: DeviceView) -> Callable[[], TillView]:
    """A scanner on a serial port."""

    def view() -> TillView:
        made = devices(scanner_kind="serial", scanner_device="/dev/ttyACM0")
        return shop.replace(made, devices=DevicesView(scanner=told))

    return view


def with_pole(told: DeviceView, kind: str = "epson") -> Callable[[], TillView]:
    """A customer's display of two lines."""

    def view() -> TillView:
        made = devices(pole_kind=kind, pole_device="/dev/ttyUSB1", pole_greeting="Fresh bread at 3")
        return shop.replace(made, devices=DevicesView(pole=told))

    return view


def at_the_pole(cashier: Cashier) -> None:
    going("settings_displays_button")(cashier)
    cashier.tab_to("pole_test_button")


def mailing(view: DeviceView = UNTRIED) -> TillView:
    """The page of receipts by e-mail, a server set up."""
    shown = devices(email_host="smtp.linden.example", email_sender="receipts@linden.example", email_user="till")
    assert shown.settings is not None
    mail = shop.SecretView("email.password", "https://smtp.linden.example:587", True, "", "2026-11-03")
    return shop.replace(shown, settings=shop.replace(shown.settings, mail=mail), devices=DevicesView(mail=view))


def receipt() -> TillView:
    """The page of the receipt, with all that can stand on one."""
    return devices(
        shop_tax_id="IT01234567890",
        shop_header="Open from 7 to 20",
        shop_footer="Thank you, come again",
        sell_typed_tax_rate=2200,
    )


PRINTER = going("settings_printer_button")
SCANNER = going("settings_scanner_button")


def at_the_scale(cashier: Cashier) -> None:
    SCANNER(cashier)
    cashier.tab_to("scale_test_button")


def at_the_drawer(cashier: Cashier) -> None:
    PRINTER(cashier)
    cashier.tab_to("drawer_test_button")


SECTIONS = (
    "payment_rules",
    "printer",
    "displays",
    "scanner",
    "receipt",
    "email",
    "kiosk",
    "people",
    "backup",
    "diagnostics",
    "setup",
)
DROPPAY = going("settings_rail_droppay_button")
SCREENS: dict[str, Screen] = {
    "17-settings": (shop.shown, DROPPAY),
    "17-settings-swip": (shop.shown, going()),
    "17-settings-paysera": (shop.with_paysera, going("settings_rail_paysera_button")),
    "17-settings-cash": (shop.shown, going("settings_rail_cash_button")),
    **{f"17-settings-{name}": (shop.shown, going(f"settings_{name}_button")) for name in SECTIONS},
    "17-printer-network": (on_the_network, PRINTER),
    "17-printer-drawer": (on_the_network, at_the_drawer),
    "17-printer-drawer-serial": (on_a_line, at_the_drawer),
    "17-printer-serial": (on_a_line, PRINTER),
    "17-printer-silent": (
        lambda: devices(DeviceView("printer_silent", 9), printer_kind="usb", printer_usb="04b8:0202"),
        PRINTER,
    ),
    "17-scale": (with_scale(DeviceView("ok", 118, found=842_000)), at_the_scale),
    "17-scale-garbled": (with_scale(DeviceView("scale_garbled", 1004)), at_the_scale),
    "17-scanner-serial": (with_scanner(DeviceView("ok")), SCANNER),
    "17-scanner-gone": (with_scanner(DeviceView("scanner_gone")), SCANNER),
    "17-pole": (with_pole(DeviceView("ok")), at_the_pole),
    "17-pole-gone": (with_pole(DeviceView("pole_gone"), "cd5220"), at_the_pole),
    "17-email": (mailing, going("settings_email_button")),
    "17-email-login": (lambda: mailing(DeviceView("mail_login", 420)), going("settings_email_button")),
    "17-receipt": (receipt, going("settings_receipt_button")),
    "17-settings-secret": (shop.shown, going("swip_token_replace_button")),
    "17-settings-letters": (shop.shown, typing),
    "17-settings-moved": (moved, DROPPAY),
    "17-settings-wrong": (wrong, DROPPAY),
    "17-settings-failed": (failed, DROPPAY),
    "17-settings-unset": (unset, DROPPAY),
    "17-settings-bound": (lambda: shop.with_rail("droppay", bound=True), DROPPAY),
    "17-settings-backup-made": (backup(answered=1), going("settings_backup_button")),
    "17-settings-backup-running": (backup(running=True), going("settings_backup_button")),
    "17-settings-backup-gone": (
        backup(problem="backup_gone", folder="/media/shop/BACKUP/till-2"),
        going("settings_backup_button"),
    ),
    "17-settings-unreadable": (unreadable, going("settings_rails_button")),
    "17-settings-closed": (lambda: shop.replace(shop.shown(), settings=None), going()),
}
