"""The weight of goods: what the scale says, taken with one touch, or typed where it says nothing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pos_terminal.app.commands import AddItem, ChangeQuantity, Command, RestScale, TakeWeight, Tare, WatchScale
from pos_terminal.app.views import LineView, TileView, TillView, WeighingView
from pos_terminal.domain.money import round_half_up
from pos_terminal.domain.weight import MG
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.text.messages import message
from pos_terminal.ui.windows.cashier.entry import MoneyEntry
from pos_terminal.ui.windows.cashier.number_dialogs import NumberDialog
from pos_terminal.ui.windows.cashier.page import column, label, row, set_tone
from pos_terminal.ui.windows.cashier.station import Station

SENTENCE = 60  # px: three lines, so that nothing moves when the scale says something else
WAITS = ("weight_unsteady", "weight_nothing")  # nothing is wrong with the scale


class WeighDialog(NumberDialog):
    """`weigh_dialog`. Typed weights come thousandths first: 842 is 0.842 kg."""

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "weigh_dialog", "weigh_field", 520)
        px = station.theme.px
        self.value = AmountLabel(station.theme, "money_total")
        self.value.setObjectName("weigh_value_label")
        self.reckoned = label("", "body-strong")
        self.reckoned.setObjectName("weigh_reckoned_label")
        for shown in (self.value, self.reckoned):
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._state_icon = IconLabel(station.theme, "scale", "text_muted", 22)
        self.state = label("", "body", "muted", wrap=True)
        self.state.setObjectName("weigh_state_label")
        self._state_row = QWidget()
        self._state_row.setLayout(row(self._state_icon, self.state, spacing=px(12)))
        self._state_row.setMinimumHeight(px(SENTENCE))
        self.field.hide()
        self.tare = ActionButton(station.theme, self.tr("Tare"), "scale")
        self.tare.setObjectName("weigh_tare_button")
        self.back_to_scale = ActionButton(station.theme, self.tr("Use the scale"), "rotate-ccw")
        self.back_to_scale.setObjectName("weigh_scale_button")
        for button in (self.tare, self.back_to_scale):
            button.setFixedHeight(station.theme.touch("min"))
        self._tared = label("", "body-small")
        self.body.insertWidget(1, self._state_row)
        self.body.insertLayout(3, column(self.value, self.reckoned))
        self.body.insertLayout(4, row(self.tare, px(12), self._tared, 0, self.back_to_scale))
        self.tare.clicked.connect(self._take_tare)
        self.back_to_scale.clicked.connect(self._use_scale)
        self._sku = self._basket_line = ""
        self._less = 0  # typed
        self._unit = "kg"
        self._price: int | None = None
        self._asked = False  # the scale
        self._seen = WeighingView()

    def ask_tile(self, tile: TileView) -> None:
        self._sku, self._basket_line, self._price = tile.sku, "", tile.price
        self._start(tile.name, tile.unit, self.tr("Add"))

    def ask_line(self, line: LineView) -> None:
        self._sku, self._basket_line, self._price = "", line.id, line.unit_price
        self._start(line.name, line.unit, self.tr("Use this weight"))

    def _start(self, name: str, unit: str, words: str) -> None:
        self._less, self._unit = 0, unit
        view = self.station.bridge.view
        self._asked = view is not None and view.weighing.there and unit in MG
        self._seen = WeighingView(on=True, unit=unit, told="weight_unsteady")
        self.name_acting("weigh_confirm_button", words, "check")
        title = self.tr("Weight of {name}").replace("{name}", name)
        about = (
            "" if self._asked else self.tr("Type what the scale shows: 842 is 0.842 {unit}.").replace("{unit}", unit)
        )
        self._state_row.setVisible(self._asked)
        self.begin(title, about, 3)
        self.acting.setFocus(Qt.FocusReason.OtherFocusReason)
        self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._asked:
            self.station.send(WatchScale(self._sku, self._basket_line))

    # --- what comes from the till

    def show_view(self, view: TillView) -> None:
        if self._asked and view.weighing.on and view.weighing.reading >= self._seen.reading:
            self._seen = view.weighing
            self.show_entry()

    def show_entry(self) -> None:
        by_scale = self._by_scale
        net = self._net
        shown = net if not by_scale or self._seen.gross is not None else None
        self.value.set_amount("–" if shown is None else self.station.quantity(shown, self._unit))
        self.reckoned.setText(self._reckoned(net))
        less = self._seen.tare if by_scale else self._less
        words = self.tr("less {weight}").replace("{weight}", self.station.quantity(less, self._unit))
        self._tared.setText(words if less else "")
        self.back_to_scale.setVisible(self._asked and not by_scale)
        self.tare.setEnabled(not by_scale or self._seen.told in ("", "weight_nothing"))
        self.acting.setEnabled(self._seen.takes if by_scale else net > 0)
        if self._asked:
            self._show_state(by_scale)

    # --- what the person does

    def type_key(self, key: str) -> bool:
        done = super().type_key(key)
        if self._asked and not self.entry.minor and key in ("backspace", "clear"):
            self._use_scale()
        return done

    def confirm(self) -> None:
        if not self.acting.isEnabled():
            return
        wish = self._wish()
        self.station.send(wish)
        self.close_card()

    def close_card(self) -> None:
        if self._asked:
            self._asked = False
            self.station.send(RestScale())
        super().close_card()

    # --- within

    @property
    def _by_scale(self) -> bool:
        return self._asked and not self.entry.typed and not self._less

    @property
    def _net(self) -> int:
        return self._seen.net if self._by_scale else max(0, self.entry.minor - self._less)

    def _wish(self) -> Command:
        if self._by_scale:
            return TakeWeight(self._sku, self._basket_line, self._seen.reading)
        if self._asked or self._less:
            return TakeWeight(self._sku, self._basket_line, gross=self.entry.minor, tare=self._less)
        return ChangeQuantity(self._basket_line, self._net) if self._basket_line else AddItem(self._sku, self._net)

    def _reckoned(self, net: int) -> str:
        """What it comes to, as the customer's display and the receipt will say it."""
        if self._price is None or net <= 0:
            return " "
        station = self.station
        words = self.tr("{price}/{unit} · {amount}").replace("{unit}", self._unit)
        cost = station.amount(round_half_up(net * self._price, 1000))
        return station.kept(words.replace("{price}", station.amount(self._price)).replace("{amount}", cost))

    def _show_state(self, by_scale: bool) -> None:
        told = self._seen.told
        if not by_scale:
            tone, icon, words = "muted", "keyboard", self.tr("Typed by hand; the receipt says so.")
        elif not told and self._seen.net <= 0:
            tone, icon, words = "muted", "scale", self.tr("Put the goods into the container.")
        elif not told:
            tone, icon, words = "success", "circle-check", self.tr("The weight is steady.")
        else:
            tone, icon = ("muted", "scale") if told in WAITS else ("warning", "triangle-alert")
            words = message(told, {}, self.station.amount).text
        self.state.setText(words)
        set_tone(self.state, tone)
        self._state_icon.set_icon(icon, f"{tone}_text" if tone != "muted" else "text_muted")

    def _take_tare(self) -> None:
        if self._by_scale:
            self.station.send(Tare(self._seen.reading))
            return
        self._less = self.entry.minor
        self.entry = MoneyEntry(3)
        self.show_entry()

    def _use_scale(self) -> None:
        """Forget what was typed."""
        self._less, self.entry = 0, MoneyEntry(3)
        self.show_entry()
