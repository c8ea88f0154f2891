"""One setting: what it is called, the control that edits it, and what there is to know about it."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QSizePolicy, QWidget

from pos_terminal.ui.parts.check_box import Switch
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.stepper import Stepper
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.spec import Kind, Spec, told
from pos_terminal.ui.windows.cashier.station import Station

FIELD = 50  # px
LONGEST = 200


class Setting(QWidget):
    """Shows a value of the draft and writes into it. Subclasses build the control."""

    def __init__(self, station: Station, draft: Draft, spec: Spec) -> None:
        super().__init__()
        self.station, self.draft, self.spec = station, draft, spec
        self.words = told(spec.words)
        self.title = label(self.words, "label", wrap=True)
        self.hint = label(told(spec.hint), "body-small", wrap=True)
        self.hint.setVisible(bool(spec.hint))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        draft.expect(spec.path, spec.default)

    def show_value(self) -> None:
        """Set the control from the draft."""
        raise NotImplementedError

    def mark(self, bad: bool) -> None:
        """Say that this is the one that was refused."""

    def _put(self, control: QWidget) -> None:
        px = self.station.theme.px
        self.setLayout(column(self.title, px(6), control, px(2), self.hint, 0))


class TextSetting(Setting):
    """`{base}_field`; a sum is typed with its decimals."""

    def __init__(self, station: Station, draft: Draft, spec: Spec) -> None:
        super().__init__(station, draft, spec)
        prefix = station.symbol() if spec.kind is Kind.SUM else ""
        self.field = TextField(station.theme, "", prefix=prefix, letters=self.tr("Letters on the screen"))
        self.field.setFixedHeight(station.theme.px(FIELD))
        self.field.edit.setObjectName(f"{spec.base}_field")
        self.field.edit.setAccessibleName(self.words)
        self.field.edit.setMaxLength(LONGEST)
        self.field.text_edited.connect(self._edited)
        self._put(self.field)

    def show_value(self) -> None:
        if self.draft.bad[0] == self.spec.path:
            self.mark(True)
            return
        value = self.draft.value(self.spec.path)
        if self._typed() != value:
            self.field.set_text(self.station.number(int(value)) if self.spec.kind is Kind.SUM else str(value))
            self.field.edit.home(False)  # what is longer than its field is read from its beginning

    def mark(self, bad: bool) -> None:
        self.field.set_state("error" if bad else "")

    def _edited(self, _text: str) -> None:
        self.mark(False)
        value = self._typed()
        if value is None:
            self.draft.set_bad(self.spec.path, self._wrong().replace("{field}", self.words))
        else:
            self.draft.set(self.spec.path, value)

    def _wrong(self) -> str:
        return self.tr("{field}: type a sum, such as 10.00. Nothing was saved.")

    def _typed(self) -> str | int | None:
        text = self.field.text().strip()
        return minor_of(text, self.station.decimals()) if self.spec.kind is Kind.SUM else text


class PercentSetting(TextSetting):
    """`{base}_field`: a rate with at most two decimals."""

    def show_value(self) -> None:
        if self.draft.bad[0] == self.spec.path:
            self.mark(True)
            return
        value = int(self.draft.value(self.spec.path) or 0)
        if self._typed() != value:
            text = f"{value / 100:.2f}".rstrip("0").rstrip(".")
            self.field.set_text(text.replace(".", QLocale(self.station.options.locale).decimalPoint()))

    def _wrong(self) -> str:
        return self.tr("{field}: type a rate from 0 to 100, such as 22 or 5.5. Nothing was saved.")

    def _typed(self) -> int | None:
        rate = minor_of(self.field.text().strip().removesuffix("%").strip(), 2)
        return rate if rate is not None and rate <= 10_000 else None


class LinesSetting(Setting):
    """`{base}_1_field`, `{base}_2_field`: a list of which two lines are shown; the others stay."""

    def __init__(self, station: Station, draft: Draft, spec: Spec) -> None:
        super().__init__(station, draft, spec)
        px = station.theme.px
        self.fields: list[TextField] = []
        for number in (1, 2):
            field = TextField(station.theme, "", letters=self.tr("Letters on the screen"))
            field.setFixedHeight(px(FIELD))
            field.edit.setObjectName(f"{spec.base}_{number}_field")
            field.edit.setAccessibleName(f"{self.words} {number}")
            field.edit.setMaxLength(LONGEST)
            field.text_edited.connect(self._edited)
            self.fields.append(field)
        both = QWidget()
        both.setLayout(row(*self.fields, spacing=px(24)))
        self._put(both)

    def show_value(self) -> None:
        lines = str(self.draft.value(self.spec.path)).split("\n")
        for number, field in enumerate(self.fields):
            wanted = lines[number] if number < len(lines) else ""
            if field.text().strip() != wanted:
                field.set_text(wanted)
                field.edit.home(False)

    def _edited(self, _text: str) -> None:
        rest = str(self.draft.value(self.spec.path)).split("\n")[len(self.fields) :]
        lines = [field.text().strip() for field in self.fields] + rest
        self.draft.set(self.spec.path, "\n".join(line for line in lines if line))


class StepSetting(Setting):
    """`{base}_minus_button`, `{base}_plus_button`, `{base}_label`."""

    def __init__(self, station: Station, draft: Draft, spec: Spec) -> None:
        super().__init__(station, draft, spec)
        less, more = self.tr("{field}: less"), self.tr("{field}: more")
        self.stepper = Stepper(station.theme, less.replace("{field}", self.words), more.replace("{field}", self.words))
        self.stepper.minus_button.setObjectName(f"{spec.base}_minus_button")
        self.stepper.plus_button.setObjectName(f"{spec.base}_plus_button")
        self.stepper.label.setObjectName(f"{spec.base}_label")
        self.stepper.label.setFixedWidth(station.theme.px(104))
        self.stepper.stepped.connect(self._stepped)
        px = station.theme.px
        beside = QWidget()
        line = row(self.stepper, *((self.hint,) if spec.hint else (0,)), spacing=px(12))
        line.setStretch(1, 1)
        beside.setLayout(line)
        self.setLayout(column(self.title, px(6), beside, 0))

    def show_value(self) -> None:
        value = int(self.draft.value(self.spec.path))
        self.stepper.set_text(told(self.spec.unit).replace("{n}", str(value)))
        self.stepper.set_limits(value > self.spec.least, value < self.spec.most)

    def _stepped(self, by: int) -> None:
        spec = self.spec
        value = int(self.draft.value(spec.path))
        upon = value - value % spec.step if by > 0 else -(-value // spec.step) * spec.step
        self.draft.set(spec.path, min(max(upon + by * spec.step, spec.least), spec.most))


class ChoiceSetting(Setting):
    """`{base}_bar` with `{base}_{choice}_button`."""

    def __init__(self, station: Station, draft: Draft, spec: Spec) -> None:
        super().__init__(station, draft, spec)
        self._values = {str(value): value for value, _words in spec.choices}
        shown = [(value, told(words) if words else station.number(int(value))) for value, words in spec.choices]
        self.bar = Segmented(station.theme, [(str(value), words, "") for value, words in shown])
        self.bar.setObjectName(f"{spec.base}_bar")
        for value, words in shown:
            button = self.bar.button(str(value))
            button.setObjectName(f"{spec.base}_{value}_button")
            button.setAccessibleName(f"{self.words}: {words}")
        self.bar.chosen.connect(self._chosen)
        self._put(self.bar)

    def show_value(self) -> None:
        self.bar.set_chosen(str(self.draft.value(self.spec.path)))

    def _chosen(self, key: str) -> None:
        self.draft.set(self.spec.path, self._values[key])


class SwitchSetting(Setting):
    """`{base}_switch`, words beside it."""

    def __init__(self, station: Station, draft: Draft, spec: Spec) -> None:
        super().__init__(station, draft, spec)
        px = station.theme.px
        self.switch = Switch(station.theme)
        self.switch.setObjectName(f"{spec.base}_switch")
        self.switch.setAccessibleName(self.words)
        self.switch.setFixedWidth(px(54))
        self.switch.clicked.connect(self._switched)
        words = QWidget()
        words.setLayout(column(0, self.title, self.hint, 0))
        self.setLayout(row(self.switch, words, spacing=px(12)))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, px(6), 0, px(6))

    def show_value(self) -> None:
        self.switch.setChecked(bool(self.draft.value(self.spec.path)))

    def _switched(self) -> None:
        self.draft.set(self.spec.path, self.switch.isChecked())


def editor(station: Station, draft: Draft, spec: Spec) -> Setting:
    """The control for a setting."""
    match spec.kind:
        case Kind.TEXT | Kind.SUM:
            return TextSetting(station, draft, spec)
        case Kind.PERCENT:
            return PercentSetting(station, draft, spec)
        case Kind.LINES:
            return LinesSetting(station, draft, spec)
        case Kind.STEP:
            return StepSetting(station, draft, spec)
        case Kind.CHOICE:
            return ChoiceSetting(station, draft, spec)
        case Kind.SWITCH:
            return SwitchSetting(station, draft, spec)


def minor_of(text: str, decimals: int) -> int | None:
    """A typed sum in minor units, whatever sign stands before the decimals; None where it is none."""
    plain = text.replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    last = max(plain.rfind("."), plain.rfind(","))
    if last >= 0 and len(plain) - last - 1 <= decimals:
        plain = plain[:last].replace(".", "").replace(",", "") + "." + plain[last + 1 :]
    else:
        plain = plain.replace(".", "").replace(",", "")
    if not plain.replace(".", "").isdecimal() or not plain.isascii():
        return None
    try:
        minor = Decimal(plain).scaleb(decimals)
    except InvalidOperation:
        return None
    return int(minor) if minor == minor.to_integral_value() and minor <= 10**9 else None
