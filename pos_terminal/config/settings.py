"""The settings: one TOML file, read strictly; a wrong key is named with its path and what is allowed."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Meta, Struct

from pos_terminal.config import counter_settings, kiosk_settings, printer_settings
from pos_terminal.config.amounts import Minor
from pos_terminal.config.backup_settings import BackupSettings
from pos_terminal.config.counter_settings import PoleSettings, ScaleSettings, ScannerSettings
from pos_terminal.config.email_settings import EmailSettings
from pos_terminal.config.kiosk_settings import KioskSettings, MachineSettings, StatusSettings
from pos_terminal.config.printer_settings import DrawerSettings, PrinterSettings
from pos_terminal.domain.money import MoneyError, exponent

Label = Annotated[str, Meta(pattern=r"^[A-Za-z0-9]{1,8}$")]
REGIONS = ("dk", "ee", "fi", "de", "gb", "lv", "lt", "no", "se")  # whose weight and price codes can be read
Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}([-_][A-Za-z]{2,4})?$")]
LanguageOrNone = Annotated[str, Meta(pattern=r"^$|^[a-z]{2,3}([-_][A-Za-z]{2,4})?$")]


class SettingsError(ValueError):
    """The settings cannot be used; the text is one sentence that names the key."""


class ShopSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    name: str = "My shop"
    address: tuple[str, ...] = ()
    tax_id: str = ""
    currency: str = "EUR"
    language: Language = "en"
    timezone: str = "UTC"
    header: str = ""
    footer: str = ""
    label: Label = "1"  # of the till; sale numbers begin with it
    tax_included: bool = True
    cash_rounding: Literal[0, 5, 10, 50, 100] = 0  # minor units
    receipt_url: str = ""


class SellSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    price_limit: Minor = 1_000_000  # minor units
    quantity_limit: Annotated[int, Meta(ge=1, le=1_000_000)] = 9_999  # pieces
    sale_limit: Minor = 10_000_000  # minor units
    discount_limit_percent: Annotated[int, Meta(ge=0, le=100)] = 100
    typed_tax_rate: Annotated[int, Meta(ge=0, le=10_000)] = 0  # hundredths of a percent
    barcode_region: str = ""  # of in-store weight and price codes, ISO country


class ScreenSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    theme: Literal["light", "dark", "system"] = "light"
    customer_theme: Literal["light", "dark", "system"] = "light"
    scale: Literal[100, 125, 150] = 100
    text_scale: Literal[100, 120] = 100
    show_shortcuts: bool = True
    customer: Literal["auto", "off", "window"] = "auto"
    cashier_screen: str = ""
    customer_screen: str = ""
    customer_language: LanguageOrNone = ""  # of the customer's window; empty: the shop's
    full_screen: bool = False
    reduced_motion: bool = False
    volume: Annotated[int, Meta(ge=0, le=100)] = 60


class PaymentSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    loyalty_max_percent: Annotated[int, Meta(ge=0, le=90)] = 50
    late_settle_s: Annotated[int, Meta(ge=10, le=600)] = 120


class RoleSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """What one role may do without a manager's PIN; the defaults are a cashier's."""

    discount_percent: Annotated[int, Meta(ge=0, le=100)] = 10
    price_up: bool = False  # above the catalogue's; below it counts as a discount
    drawer: bool = False  # open it without a sale
    refund: Minor | Literal["any"] = 0  # minor units; 0: none
    returns: bool = False  # without a receipt
    cancel: bool = False  # held payments and open orders
    override: bool = False  # cash while a payment is in doubt
    shift: bool = True  # open and close it, put cash in and take it out
    delete_parked: bool = True
    settings: bool = False


class ManagerSettings(RoleSettings, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """A manager decides what no service can tell and who may work here, whatever is set."""

    discount_percent: Annotated[int, Meta(ge=0, le=100)] = 100
    price_up: bool = True
    drawer: bool = True
    refund: Minor | Literal["any"] = "any"
    returns: bool = True
    cancel: bool = True
    override: bool = True
    settings: bool = True


class PeopleSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    test_sign_in: bool = False  # a test folder too asks who is there; a live one always does
    idle_s: Annotated[int, Meta(ge=15, le=3600)] = 120  # a manager's session without a touch
    cashier: RoleSettings = msgspec.field(default_factory=RoleSettings)
    manager: ManagerSettings = msgspec.field(default_factory=ManagerSettings)


class ShiftSettings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    blind_count: bool = False  # cashiers count the drawer without being told what should be in it
    difference_limit: Minor = 200  # minor units; a larger one asks for a note
    close_wait_s: Annotated[int, Meta(ge=0, le=600)] = 20  # for the services' answers


class Settings(Struct, forbid_unknown_fields=True, frozen=True, kw_only=True):
    """Everything that an owner may set. A rail's table is read by the rail itself."""

    shop: ShopSettings = msgspec.field(default_factory=ShopSettings)
    sell: SellSettings = msgspec.field(default_factory=SellSettings)
    screens: ScreenSettings = msgspec.field(default_factory=ScreenSettings)
    scanner: ScannerSettings = msgspec.field(default_factory=ScannerSettings)
    payments: PaymentSettings = msgspec.field(default_factory=PaymentSettings)
    shift: ShiftSettings = msgspec.field(default_factory=ShiftSettings)
    printer: PrinterSettings = msgspec.field(default_factory=PrinterSettings)
    drawer: DrawerSettings = msgspec.field(default_factory=DrawerSettings)
    scale: ScaleSettings = msgspec.field(default_factory=ScaleSettings)
    pole: PoleSettings = msgspec.field(default_factory=PoleSettings)
    people: PeopleSettings = msgspec.field(default_factory=PeopleSettings)
    backup: BackupSettings = msgspec.field(default_factory=BackupSettings)
    email: EmailSettings = msgspec.field(default_factory=EmailSettings)
    kiosk: KioskSettings = msgspec.field(default_factory=KioskSettings)
    status: StatusSettings = msgspec.field(default_factory=StatusSettings)
    machine: MachineSettings = msgspec.field(default_factory=MachineSettings)
    rails: dict[str, dict[str, Any]] = msgspec.field(default_factory=dict)

    def hash(self) -> str:
        """Return a hash of what the settings say, whatever order or comments the file has.

        What is as by default counts for nothing: a program that knows of more settings has changed none.
        """
        said = _said(msgspec.to_builtins(self), msgspec.to_builtins(Settings()))
        return hashlib.sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()


def _said(now: dict[str, Any], plain: dict[str, Any]) -> dict[str, Any]:
    """Return what is not as by default, tables within tables."""
    return {
        key: _said(value, plain[key]) if isinstance(value, dict) and isinstance(plain.get(key), dict) else value
        for key, value in now.items()
        if key not in plain or plain[key] != value
    }


def read_settings(path: Path, named: bool = False) -> Settings:
    """Read a settings file; a missing one is all defaults unless it was `named`. SettingsError with one sentence."""
    try:
        text = path.read_bytes()
    except FileNotFoundError:
        if not named:
            return Settings()
        raise SettingsError(f"There is no settings file {path}.") from None
    except OSError as error:
        raise SettingsError(f"The settings {path} cannot be read: {error.strerror}.") from error
    return parse_settings(text, str(path))


def parse_settings(text: bytes, name: str = "settings") -> Settings:
    """Read settings from TOML bytes; SettingsError names the key by its path and says what is allowed."""
    try:
        data = tomllib.loads(text.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise SettingsError(f"{name} is not a text file in UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name} is not valid TOML: {error}.") from error
    try:
        settings = msgspec.convert(data, Settings)
    except msgspec.ValidationError as error:
        raise SettingsError(f"{name}: {_explain(str(error))}") from error
    _check(settings, name)
    return settings


def _check(settings: Settings, name: str) -> None:
    try:
        exponent(settings.shop.currency)
    except MoneyError as error:
        raise SettingsError(f"{name}: shop.currency: {error}.") from error
    try:
        ZoneInfo(settings.shop.timezone)  # the list of all of them takes 25 ms at every start
    except (LookupError, ValueError, OSError) as error:
        raise SettingsError(
            f"{name}: shop.timezone: {settings.shop.timezone!r} is not a time zone such as Europe/Rome."
        ) from error
    for key, words in (
        settings.machine.problem(),
        settings.printer.problem(),
        settings.email.problem(),
        settings.drawer.problem(settings.printer),
        settings.scale.problem(),
        settings.scanner.problem(),
        settings.pole.problem(),
        _shared_port(settings),
    ):
        if key:
            raise SettingsError(f"{name}: {key}: {words}.")
    region = settings.sell.barcode_region
    if region and region.lower() not in REGIONS:
        raise SettingsError(f"{name}: sell.barcode_region: {region!r} is not one of {', '.join(REGIONS)}, or empty.")


def _shared_port(settings: Settings) -> tuple[str, str]:
    """Return the key of a serial port that two devices would read, and words; both empty where each has its own."""
    drawer, machine = settings.drawer, settings.machine
    ports = (
        ("printer.device", settings.printer.device if settings.printer.kind == "serial" else ""),
        ("drawer.device", drawer.device if drawer.kind == "serial" else ""),
        ("machine.port", machine.port if machine.kind == "serial" else ""),
        ("scale.device", settings.scale.device if settings.scale.kind != "none" else ""),
        ("scanner.device", settings.scanner.device if settings.scanner.kind == "serial" else ""),
        ("pole.device", settings.pole.device if settings.pole.kind != "none" else ""),
    )
    taken: dict[str, str] = {}
    for key, port in ports:
        if port.strip() and (other := taken.setdefault(port.strip(), key)) != key:
            return key, f"{port.strip()} is the port of {other} already; every device has its own"
    return "", ""


_AT = re.compile(r" - at `\$(?P<path>[^`]*)`$")
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<key>[^`]*)`")
_CHOICES = {
    "screens.theme": "light, dark, system",
    "screens.customer_theme": "light, dark, system",
    "screens.scale": "100, 125, 150",
    "screens.text_scale": "100, 120",
    "screens.customer": "auto, off, window",
    "screens.customer_language": "a language such as en, it or lt; empty: the shop's",
    "shop.cash_rounding": "0, 5, 10, 50, 100",
    "shop.label": "1 to 8 letters and digits",
    "shop.language": "a language such as en, it or pt-BR",
    "backup.time": "a time of day such as 03:00",
    "email.security": "starttls, tls, none",
    "people.cashier.refund": "a sum in minor units, 0 for none, or any",
    "people.manager.refund": "a sum in minor units, 0 for none, or any",
    **kiosk_settings.CHOICES,
    **printer_settings.CHOICES,
    **counter_settings.CHOICES,
}
_TABLES: dict[str, type[Struct]] = {
    "": Settings,
    "shop": ShopSettings,
    "sell": SellSettings,
    "screens": ScreenSettings,
    "payments": PaymentSettings,
    "shift": ShiftSettings,
    "people": PeopleSettings,
    "backup": BackupSettings,
    "email": EmailSettings,
    "people.cashier": RoleSettings,
    "people.manager": ManagerSettings,
    **kiosk_settings.TABLES,
    **printer_settings.TABLES,
    **counter_settings.TABLES,
}


def _explain(words: str) -> str:
    """Turn the reader's words into one sentence with the key's path and what is allowed."""
    at = _AT.search(words)
    path = (at["path"] if at else "").lstrip(".")
    if unknown := _UNKNOWN.match(words):
        key = f"{path}.{unknown['key']}".lstrip(".")
        allowed = ", ".join(_TABLES[path].__struct_fields__) if path in _TABLES else ""
        return f"{key}: there is no such key; allowed are {allowed}."
    plain = _AT.sub("", words)
    if path in _CHOICES:
        return f"{path}: {plain}; allowed: {_CHOICES[path]}."
    return f"{path}: {plain}."
