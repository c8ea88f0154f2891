"""The settings page's room: file, secrets and rails of one till, brought together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_terminal.app.ports import Clock, Rail
from pos_terminal.app.rules import Rules
from pos_terminal.app.settings_room import Change, SettingsRead, SettingsRefused, SettingsTaken, Values
from pos_terminal.app.views import RailSettingsView, SecretView
from pos_terminal.config.secrets import SecretStore, SecretStoreError, Stored
from pos_terminal.config.settings import Settings
from pos_terminal.config.settings_file import Content, NotWritten, SettingsFile, SettingsMoved, Value, flat
from pos_terminal.wire.origins import BadOrigin, parse_base

if TYPE_CHECKING:
    from pos_terminal.rails.context import RailInfo

NEXT_START = (
    "shop.currency", "shop.label", "shop.language", "shop.timezone", "shop.tax_included", "shop.cash_rounding",
    "sell.barcode_region", "screens.customer", "screens.cashier_screen", "screens.customer_screen",
    "kiosk.screen", "kiosk.full_screen", "kiosk.idle_s", "kiosk.answer_s", "machine.", "status.",
    "screens.full_screen", "people.test_sign_in",
)  # fmt: skip
MAIL = "email.password"  # for https://HOST:PORT, whatever is spoken there
LONG_ENOUGH = 16  # of a key whose ends are shown
IN_FORCE = ("screens.", "scanner.")


@dataclass(frozen=True, slots=True)
class Till:
    """What a till gives its settings page; `build` makes rules and rails of settings, `take` puts them in force."""

    clock: Clock
    secrets: Callable[[], SecretStore]
    hide: Callable[[str], None]
    rails: Callable[[Settings], Mapping[str, Rail]]
    take: Callable[[Settings], Rules]
    facts: Callable[[], tuple[tuple[str, str], ...]]
    trouble: Callable[[Settings], tuple[str, str]] = lambda settings: ("", "")  # a key that the devices refuse, words


class TillSettings:
    """Implements app.settings_room.SettingsRoom; used by one worker at a time."""

    def __init__(self, file: SettingsFile, settings: Settings, till: Till) -> None:
        """`settings` are those in force, whatever the file says by now."""
        self._file = file
        self._till = till
        self._started = flat(settings)
        self._settings = settings

    def read(self) -> SettingsRead:
        try:
            return self._told(self._file.read())
        except NotWritten as wrong:
            raise SettingsRefused("settings_unreadable", str(wrong), wrong.key) from None

    def save(self, change: Change) -> SettingsTaken:
        values = dict(change.values)
        try:
            self._refuse_secrets(values)
            content = self._file.prepare(values, change.stamp, change.overwrite)
            keys = _changed(flat(self._settings), flat(content.settings))
            self._check_devices(keys, content.settings)
            rails = self._till.rails(content.settings)
            _check_rails({*keys, *values}, rails, change.bound)
            self._file.write(content)
            read = self._file.read()
        except SettingsMoved:
            raise SettingsRefused("settings_moved") from None
        except NotWritten as wrong:
            what = "settings_key" if wrong.key else "settings_unwritable"
            raise SettingsRefused(what, wrong.words, wrong.key) from None
        self._settings = read.settings
        return SettingsTaken(self._told(read), self._till.take(read.settings), rails, keys)

    def replace_secret(self, name: str, origin: str, value: str, bound: Mapping[str, str]) -> SettingsTaken:
        rail = name.split(".")[0]
        try:
            goes_to = parse_base(origin).origin
        except BadOrigin as bad:
            raise SettingsRefused("bad_address", str(bad), f"rails.{rail}.base_url") from None
        if rail in bound and goes_to != _origin(self._settings, rail):
            raise SettingsRefused("settings_bound", "", f"rails.{rail}.base_url")
        if not value.strip() or not value.isprintable():
            raise SettingsRefused("secret_empty", "", name)
        self._till.hide(value)
        self._keep(name, Stored(goes_to, value.strip(), self._till.clock.now().date().isoformat()), rail, bound)
        rules = self._till.take(self._settings)
        return SettingsTaken(self.read(), rules, self._till.rails(self._settings), (), goes_to)

    # --- within

    def _keep(self, name: str, new: Stored, rail: str, bound: Mapping[str, str]) -> None:
        """Store a secret; one that stands for another account than open payments have is put back (rule 15)."""
        secrets, old = self._till.secrets(), self._kept(name)
        try:
            secrets.set(name, new.origin, new.value, new.on)
            if secrets.get(name, new.origin) != new.value:
                raise SecretStoreError("The secret store took the value but does not give it back.")
            made = self._till.rails(self._settings).get(rail) if rail in bound else None
            if made is not None and made.terms.account not in ("", bound[rail]):
                if old is not None:
                    secrets.set(name, old.origin, old.value, old.on)
                raise SettingsRefused("settings_bound", "", name)
        except SecretStoreError as error:
            raise SettingsRefused("secret_not_kept", str(error), name) from None

    def _told(self, content: Content) -> SettingsRead:
        values, now = flat(content.settings), flat(self._settings)
        waiting = [key for key in _changed(self._started, values) if key.startswith(NEXT_START)]
        return SettingsRead(
            path=str(self._file.path),
            stamp=content.stamp,
            hash=content.settings.hash(),
            values=_sorted(values),
            rails=tuple(self._rail(info, content.settings) for info in _in_order()),
            in_force=_sorted({key: value for key, value in now.items() if key.startswith(IN_FORCE)}),
            waiting=tuple(waiting),
            facts=self._till.facts(),
            changed_outside=values != now,
            no_store=str(getattr(self._till.secrets(), "why", "")),
            mail=self._mail(content.settings),
        )

    def _rail(self, info: RailInfo, settings: Settings) -> RailSettingsView:
        table = settings.rails.get(info.id)
        enabled = bool((table or {}).get("enabled", info.id != "external"))
        return RailSettingsView(
            id=info.id,
            title=info.title,
            enabled=enabled and (table is not None or info.always),
            state="" if table is not None or info.always or not info.capabilities.network else "unset",
            network=info.capabilities.network,
            secrets=tuple(self._secret(name, info, settings) for name in info.secrets),
        )

    def _secret(self, name: str, info: RailInfo, settings: Settings) -> SecretView:
        kept = self._kept(name)
        if kept is None:
            return SecretView(name)
        self._till.hide(kept.value)
        shown = name in info.keys and len(kept.value) >= LONG_ENOUGH
        ends = f"{kept.value[:4]} {kept.value[-4:]}" if shown else ""
        return SecretView(name, kept.origin, kept.origin == _origin(settings, info.id), ends, kept.on)

    def _mail(self, settings: Settings) -> SecretView:
        """The mail server's password is never shown, nor its ends."""
        kept = self._kept(MAIL)
        if kept is None:
            return SecretView(MAIL)
        self._till.hide(kept.value)
        email = settings.email
        return SecretView(MAIL, kept.origin, kept.origin == f"https://{email.host}:{email.port}", "", kept.on)

    def _kept(self, name: str) -> Stored | None:
        try:
            return self._till.secrets().stored(name)
        except SecretStoreError:
            return None

    def _check_devices(self, keys: tuple[str, ...], settings: Settings) -> None:
        """A printer that could not print is refused while it is set up, not at the first receipt."""
        if any(key.startswith("printer.") for key in keys):
            key, words = self._till.trouble(settings)
            if key:
                raise SettingsRefused("settings_key", words, key)

    def _refuse_secrets(self, values: Mapping[str, Value]) -> None:
        """What is a secret in the store never comes into the file, whatever field it was typed into."""
        names = [MAIL, *(name for info in _in_order() for name in info.secrets)]
        secrets = [kept.value for name in names if (kept := self._kept(name)) is not None and len(kept.value) >= 4]
        for key, value in values.items():
            if isinstance(value, str) and any(secret in value for secret in secrets):
                raise SettingsRefused("settings_secret", "", key)


def _check_rails(keys: set[str], rails: Mapping[str, Rail], bound: Mapping[str, str]) -> None:
    """A rail that is changed must be usable with its new table, and keep its account while payments need it."""
    for name in sorted({key.split(".")[1] for key in keys if key.startswith("rails.")}):
        rail = rails.get(name)
        detail = str(getattr(rail, "detail", ""))
        if name in bound and (rail is None or rail.terms.account != bound[name]):
            raise SettingsRefused("settings_bound", "", f"rails.{name}.base_url")
        if rail is not None and rail.off in ("bad_settings", "bad_origin"):
            key, _, words = detail.partition(": ")
            raise SettingsRefused("settings_key", words or detail, key if key.startswith("rails.") else "")


def _changed(before: Mapping[str, Value], after: Mapping[str, Value]) -> tuple[str, ...]:
    return tuple(sorted(key for key in {*before, *after} if before.get(key) != after.get(key)))


def _sorted(values: Mapping[str, Value]) -> Values:
    return tuple(sorted(values.items()))


def _origin(settings: Settings, rail: str) -> str:
    try:
        return parse_base(str(settings.rails.get(rail, {}).get("base_url", ""))).origin
    except BadOrigin:
        return ""


def _in_order() -> Sequence[RailInfo]:
    """Return every rail that this program has; the network's modules are imported here, in the worker."""
    from pos_terminal.rails import find_rails

    return [folder.INFO for folder in find_rails().values()]
