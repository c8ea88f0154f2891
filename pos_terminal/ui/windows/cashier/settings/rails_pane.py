"""The ways to pay: the list with its switches, and what one of them needs."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_terminal.app.views import RailSettingsView, SettingsView
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.titles import rail_title
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.rails_look import rail_icon
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.editors import Setting
from pos_terminal.ui.windows.cashier.settings.form import Scroll, SettingGrid
from pos_terminal.ui.windows.cashier.settings.rail_card import RailCard
from pos_terminal.ui.windows.cashier.settings.rail_words import state_look
from pos_terminal.ui.windows.cashier.settings.secret_row import SecretRow
from pos_terminal.ui.windows.cashier.settings.specs import specs_of
from pos_terminal.ui.windows.cashier.settings.table_cards import TableCardsRow
from pos_terminal.ui.windows.cashier.station import Station


class RailList(QWidget):
    """`settings_rail_list`. Signal: chosen(str) with a rail's id."""

    chosen = Signal(str)

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("settings_rail_list")
        theme = station.theme
        px = theme.px
        self._station, self._draft, self._compact = station, draft, False
        self.cards: dict[str, RailCard] = {}
        self._cards = column(spacing=px(12))
        self._note = label(self.tr("The order here is the order at Pay."), "body-small", wrap=True)
        inside = QWidget()
        inside.setLayout(column(self._cards, self._note, 0, spacing=px(12)))
        title = label(self.tr("Ways to pay"), "title", wrap=True)
        self.setLayout(column(title, Scroll(inside), spacing=px(14)))

    def show_rails(self, rails: tuple[RailSettingsView, ...], chosen: str) -> None:
        for rail in rails:
            card = self.cards.get(rail.id) or self._make(rail)
            enabled = self._draft.value(f"rails.{rail.id}.enabled")
            name = self.tr("{rail}: offered at Pay").replace("{rail}", rail_title(rail.title))
            card.show_rail(rail_title(rail.title), state_look(rail), name)
            card.switch.setChecked(
                bool(enabled) and (rail.state != "unset" or self._draft.touches(f"rails.{rail.id}."))
            )
            card.set_chosen(rail.id == chosen)

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        for card in self.cards.values():
            card.set_compact(compact)

    def _make(self, rail: RailSettingsView) -> RailCard:
        card = RailCard(self._station.theme, rail.id, rail_icon(rail.id))
        card.set_compact(self._compact)
        card.clicked.connect(partial(self._choose, rail.id))
        card.switch.clicked.connect(partial(self._switch, rail.id))
        self._draft.expect(f"rails.{rail.id}.enabled", rail.id != "external")
        self._cards.addWidget(card)
        self.cards[rail.id] = card
        card.show()
        return card

    def _choose(self, rail: str, _checked: bool = False) -> None:
        self.chosen.emit(rail)

    def _switch(self, rail: str, _checked: bool = False) -> None:
        wanted = self.cards[rail].switch.isChecked()
        self.chosen.emit(rail)
        self._draft.set(f"rails.{rail}.enabled", wanted)


class RailPane(QWidget):
    """What one way to pay needs: its settings, its secrets. Signal: replace_asked(str)."""

    replace_asked = Signal(str)

    def __init__(
        self, station: Station, draft: Draft, rail: RailSettingsView, values: Mapping[str, str | int | bool]
    ) -> None:
        super().__init__()
        theme = station.theme
        px = theme.px
        specs = specs_of(rail.id, values)
        ids = [spec for spec in specs if spec.kind == "text"]
        rest = [spec for spec in specs if spec.kind != "text"]
        self.grids = [SettingGrid(station, draft, ids), SettingGrid(station, draft, rest)]
        self.secrets = [SecretRow(station, secret.name) for secret in rail.secrets]
        for secret in self.secrets:
            secret.replace_asked.connect(self.replace_asked)
        plain = label(self._plain(rail.id), "body", "muted", wrap=True)
        plain.setVisible(bool(self._plain(rail.id)))
        self.cards = TableCardsRow(station, rail.id)
        self._shield = IconLabel(theme, "shield-check", "text_muted", 18)
        self._kept = label("", "body-small", wrap=True)
        note = QWidget()
        line = row(self._shield, self._kept, spacing=px(8))
        line.setStretch(1, 1)
        note.setLayout(line)
        note.setVisible(bool(self.secrets))
        inside = QWidget()
        for grid in self.grids:
            grid.setVisible(bool(grid.settings))
        inside.setLayout(
            column(
                plain,
                self.grids[0],
                self.cards,
                *self.secrets,
                self.grids[1],
                note,
                0,
                spacing=px(12),
                margins=(0, 0, px(8), 0),
            )
        )
        self.area = Scroll(inside)
        self._bound = Banner(theme, "info", self.tr("Its payments are still open: its account stays until they end."))
        self._bound.setObjectName(f"{rail.id}_bound")
        self._bound.hide()
        whole = column(self._bound, self.area, spacing=px(12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_rail(self, rail: RailSettingsView, no_store: str) -> None:
        """`no_store` says why no secret can be kept here."""
        told = self.tr("Secrets are kept in the system's secret store. They can be replaced, never shown.")
        self._kept.setText(no_store or told)
        self._bound.setVisible(rail.bound)
        self.cards.setVisible(rail.tables)
        set_tone(self._kept, "warning" if no_store else "muted")
        self._shield.set_icon(*(("triangle-alert", "warning_text") if no_store else ("shield-check", "text_muted")))
        for grid in self.grids:
            grid.show_values()
        for shown, secret in zip(self.secrets, rail.secrets, strict=True):
            shown.show_secret(secret)

    def set_columns(self, columns: int) -> None:
        for grid in self.grids:
            grid.set_columns(columns)

    def mark(self, path: str) -> Setting | None:
        found = None
        for grid in self.grids:
            found = grid.mark(path) or found
        if found is not None:
            self.area.ensureWidgetVisible(found)
        return found

    def _plain(self, rail: str) -> str:
        match rail:
            case "cash":
                return self.tr("Cash needs nothing but the drawer. The rounding of cash is under “Payment rules”.")
            case "external":
                return self.tr(
                    "A card on the bank's own terminal: the cashier confirms and types the slip's reference."
                )
            case _:
                return ""


class RailPanes(QWidget):
    """One pane for each way to pay, made when it is first shown. Signal: replace_asked(str)."""

    replace_asked = Signal(str)

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__()
        self._station, self._draft = station, draft
        self._panes: dict[str, RailPane] = {}
        self._columns = 2
        self._stack = QStackedLayout(self)

    def show_rail(self, view: SettingsView, chosen: str) -> None:
        rail = next((rail for rail in view.rails if rail.id == chosen), None)
        if rail is None:
            return
        pane = self._panes.get(chosen)
        if pane is None:
            pane = self._panes[chosen] = RailPane(self._station, self._draft, rail, dict(view.values))
            pane.set_columns(self._columns)
            pane.replace_asked.connect(self.replace_asked)
            self._stack.addWidget(pane)
        pane.show_rail(rail, view.no_store)
        self._stack.setCurrentWidget(pane)

    def set_columns(self, columns: int) -> None:
        self._columns = columns
        for pane in self._panes.values():
            pane.set_columns(columns)

    def mark(self, path: str) -> Setting | None:
        found = None
        for pane in self._panes.values():
            found = pane.mark(path) or found
        return found
