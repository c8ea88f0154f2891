"""What was typed on the settings page and is not saved yet."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

Value = str | int | bool


class Draft(QObject):
    """Outlives the page's comings and goings. Signal: changed(), after a value or a word about one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._values: dict[str, Value] = {}
        self._over: dict[str, Value] = {}  # what the file said when it was typed
        self._bad: dict[str, str] = {}
        self._saved: Mapping[str, Value] = {}
        self._defaults: dict[str, Value] = {}

    def show_saved(self, values: Mapping[str, Value]) -> None:
        """What the file says; what was typed and is there by now is let go of."""
        self._saved = values
        self._values = {key: value for key, value in self._values.items() if self.saved(key) != value}
        self._over = {key: value for key, value in self._over.items() if key in self._values}

    def expect(self, key: str, default: Value) -> None:
        """Say what a value is where the file says nothing of it."""
        self._defaults[key] = default

    def saved(self, key: str) -> Value:
        return self._saved.get(key, self._defaults.get(key, ""))

    def value(self, key: str) -> Value:
        """Return what is to be shown: what was typed, else what is in the file."""
        return self._values.get(key, self.saved(key))

    def set(self, key: str, value: Value) -> None:
        self._bad.pop(key, None)
        if value == self.saved(key):
            self._values.pop(key, None)
            self._over.pop(key, None)
        else:
            self._values[key] = value
            self._over.setdefault(key, self.saved(key))
        self.changed.emit()

    def set_bad(self, key: str, why: str) -> None:
        """What stands in the field is no value; `why` is one sentence."""
        self._bad[key] = why
        self.changed.emit()

    def drop(self) -> None:
        """Let go of everything that was typed."""
        self._values, self._bad, self._over = {}, {}, {}
        self.changed.emit()

    @property
    def dirty(self) -> bool:
        return bool(self._values or self._bad)

    @property
    def bad(self) -> tuple[str, str]:
        """The first field whose content is no value, and why; empty where there is none."""
        return next(iter(self._bad.items()), ("", ""))

    @property
    def clashes(self) -> tuple[str, ...]:
        """What was typed here over a value that somebody else has changed in the file since."""
        return tuple(key for key, value in self._over.items() if self.saved(key) != value)

    def changes(self) -> tuple[tuple[str, Value], ...]:
        return tuple(self._values.items())

    def touches(self, prefix: str) -> bool:
        return any(key.startswith(prefix) for key in (*self._values, *self._bad))
