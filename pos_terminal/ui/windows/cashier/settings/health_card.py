"""How the ways to pay answer, how long the records take to be written, what is not resolved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from pos_terminal.app.views import HealthView, RailHealthView
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.messages import short_reason
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.rails_look import rail_icon, trouble_words
from pos_terminal.ui.windows.cashier.station import Station


class HealthRow(QWidget):
    """One thing that is watched: icon, name, what is known of it."""

    def __init__(self, station: Station, name: str) -> None:
        super().__init__()
        px = station.theme.px
        self._icon = IconLabel(station.theme, "info", "text", 24)
        self._title = label("", "body-strong", wrap=True)
        self._words = label("", "body", "muted", wrap=True)
        self._words.setObjectName(f"health_{name}_label")
        line = row(self._icon, column(self._title, self._words, spacing=px(2)), spacing=px(14))
        line.setStretch(1, 1)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_row(self, icon: str, colour: str, title: str, words: str) -> None:
        self._icon.set_icon(icon, colour)
        self._title.setText(title)
        self._words.setText(words)


class HealthCard(QFrame):
    """`health_card`: shows HealthView and needs nothing else."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = station.theme.px
        self._station = station
        self._view: HealthView | None = None
        self._rails: dict[str, HealthRow] = {}
        self.setObjectName("health_card")
        set_surface(self, "card-sunken")
        self._records = HealthRow(station, "records")
        self._open = HealthRow(station, "unresolved")
        self._column = column(self._records, self._open, spacing=px(14), margins=(px(20), px(16), px(20), px(16)))
        self.setLayout(self._column)

    def show_health(self, view: HealthView) -> None:
        if view == self._view:
            return
        self._view = view
        for name in [name for name in self._rails if name not in {rail.rail for rail in view.rails}]:
            gone = self._rails.pop(name)
            gone.hide()
            gone.deleteLater()
        for place, rail in enumerate(view.rails):
            if rail.rail not in self._rails:
                self._rails[rail.rail] = HealthRow(self._station, rail.rail)
                self._column.insertWidget(place, self._rails[rail.rail])
            icon, colour = (
                ("triangle-alert", "warning_text") if rail.trouble or rail.off else (rail_icon(rail.rail), "text")
            )
            self._rails[rail.rail].show_row(icon, colour, rail_title(rail.title), self._rail_words(rail))
        self._records.show_row("database", "text", self.tr("Records"), self._records_words(view))
        unsure = "shield-question-mark" if view.unresolved else "shield-check"
        self._open.show_row(unsure, "text", self.tr("Unresolved"), self._open_words(view))

    def _rail_words(self, rail: RailHealthView) -> str:
        said = []
        if rail.off:
            said.append(self.tr("{reason}.").replace("{reason}", short_reason(rail.off)))
        elif rail.trouble:
            said.append(self.tr("{reason}.").replace("{reason}", trouble_words(rail.trouble)))
        if rail.last_good:
            good = self.tr("Last good answer at {good}, after {took}.")
            said.append(good.replace("{good}", rail.last_good).replace("{took}", _time(rail.took_ms * 1000)))
        if rail.looks:
            words = self.tr("Half of the looks took up to {half}, 19 of 20 up to {most}.")
            said.append(_filled(words, rail.p50_ms * 1000, rail.p95_ms * 1000))
        return " ".join(said).replace("{time}", rail.trouble_at) or self.tr("Not asked yet since the till started.")

    def _records_words(self, view: HealthView) -> str:
        if not view.writes:
            return self.tr("Nothing was written yet since the till started.")
        words = self.tr("Half of the writes took up to {half}, 19 of 20 up to {most}.")
        return _filled(words, view.write_p50_us, view.write_p95_us)

    def _open_words(self, view: HealthView) -> str:
        one = self.tr("1 payment is not resolved yet.")
        many = self.tr("{n} payments are not resolved yet.", "", view.unresolved)
        return count_text(view.unresolved, one, many) if view.unresolved else self.tr("Every payment is resolved.")


def _filled(words: str, half_us: int, most_us: int) -> str:
    return words.replace("{half}", _time(half_us)).replace("{most}", _time(most_us))


def _time(us: int) -> str:
    """A short time with its unit: 0.4 ms, 120 ms, 2.5 s."""
    if us >= 1_000_000:
        return f"{us / 1_000_000:.1f} s"
    return f"{us / 1000:.1f} ms" if us < 10_000 else f"{us // 1000} ms"
