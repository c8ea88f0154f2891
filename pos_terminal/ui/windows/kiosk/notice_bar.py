"""Kind, true words about what just changed: a strip above the foot that goes by itself."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pos_terminal.app.views import Notice
from pos_terminal.ui.parts.fitted_label import FittedLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.surface import Surface

STAYS_S = 6.0
BETWEEN = 32


class NoticeWords(QObject):
    """What a customer is told of a notice; most are for staff and are not told at all."""

    def __init__(self, booth: Booth, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._booth = booth

    def of(self, notice: Notice) -> str:
        args = dict(notice.args)
        words = self._template(notice.code, args)
        minor = args.get("minor", "")
        if minor.lstrip("-").isdecimal():
            words = words.replace("{amount}", self._booth.amount(int(minor)))
        return words.replace("{name}", args.get("name", "")).replace("{n}", args.get("limit", ""))

    def _template(self, code: str, args: dict[str, str]) -> str:
        match code:
            case "sold_out" | "not_in_machine" | "unknown_item":
                return self.tr("Sorry, {name} is sold out.") if args.get("name") else self.tr("Sorry, it is sold out.")
            case "taken_out" | "sold_out_meanwhile":
                return self.tr("Sorry, {name} just sold out. We took it out of your basket.")
            case "price_changed":
                return self.tr("The price of {name} is {amount} now. It is in your basket at that price.")
            case "option_gone":
                return self.tr("Sorry, {name} is not available that way any more. Please choose again.")
            case "kiosk_sale_limit" | "sale_limit":
                return self.tr("This is as much as we can sell here at once. Please use the counter for more.")
            case "kiosk_not_here":
                return self.tr("Sorry, {name} is sold at the counter only.")
            case "kiosk_hour_limit":
                return self.tr("Sorry, we cannot sell that much here now. Please use the counter.")
            case "quantity_limit":
                return self.tr("At most {n} of one kind.")
            case "one_item_only":
                return self.tr("This way of paying is for one item at a time. Please choose another way to pay.")
            case "machine_off" | "not_possible":
                return self.tr("That is not possible right now. Your basket is unchanged.")
            case _ if code in PAYING:
                return self.tr("This way to pay is not available at the moment. You were not charged.")
            case _:
                return ""


PAYING = frozenset(
    {
        "rail_unknown",
        "offline",
        "rail_not_answering",
        "access_expired",
        "account_changed",
        "amount_too_small",
        "amount_too_large",
        "budget_used_up",
        "busy",
        "clock_wrong",
        "desk_busy",
        "disk_full",
        "only_last_share",
        "odd_decimals",
        "rail_failed",
        "unauthorized",
        "wrong_currency",
    }
)


class NoticeBar(Surface):
    """`kiosk_notice_label`."""

    def __init__(self, booth: Booth, window: QWidget) -> None:
        super().__init__(booth.theme, "warning_subtle", "warning_line", 28, parent=window)
        self._booth, self._window = booth, window
        self._until = 0.0
        self._icon = IconLabel(booth.theme, "circle-alert", "warning_text", 44)
        self._words = FittedLabel(booth.theme, "kiosk_body", tone="warning", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        self._words.setObjectName("kiosk_notice_label")
        self.hide()

    def say(self, words: str) -> None:
        self._until = self._booth.options.monotonic() + STAYS_S
        self._words.set_words(words)
        self.setAccessibleName(words)
        self.show()
        self.raise_()

    def until(self) -> float | None:
        """When it goes, on the clock of the options; None while it is not there."""
        return self._until if not self.isHidden() else None

    def look(self) -> None:
        if not self.isHidden() and self._booth.options.monotonic() >= self._until - 0.001:
            self.clear()

    def clear(self) -> None:
        self._words.set_words("")
        self.setAccessibleName("")
        self.hide()

    def place(self, above: int) -> None:
        """Just above a line of the window."""
        px = self.theme.px
        self._row.setContentsMargins(px(32), px(24), px(32), px(24))
        self._row.setSpacing(px(24))
        self._words.measure()
        width = min(self._window.width() - 2 * px(56), px(1200))
        inner = self.layout()
        height = inner.totalHeightForWidth(width) if inner is not None else 0
        height = max(height, px(108))
        self.setGeometry((self._window.width() - width) // 2, above - height - px(BETWEEN), width, height)
