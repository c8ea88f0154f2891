"""The parts of a sale that were taken, each with how it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from pos_terminal.app.views import ShareView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.share_words import share_title, standing
from pos_terminal.ui.windows.cashier.station import Station


class ShareRow(QWidget):
    """One part: icon, words, sum."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station = station
        self._icon = IconLabel(station.theme, "circle-check", "success_text", 20)
        self._words: QLabel = label("", "body", wrap=True)
        self._amount = AmountLabel(station.theme, "money_line")
        line = row(self._icon, self._words, self._amount, spacing=station.theme.px(8))
        line.setStretch(1, 1)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def show_sum(self, shares: tuple[ShareView, ...]) -> None:
        """Several parts in one row."""
        self._icon.set_icon("circle-check", "success_text")
        self._words.setText(self.tr("{count} parts, paid").replace("{count}", str(len(shares))))
        self._amount.set_amount(self._station.amount(sum(share.minor for share in shares)))

    def show_share(self, share: ShareView, brief: bool) -> None:
        told = standing(share)
        self._icon.set_icon(told.icon, told.colour)
        title = share_title(share)
        if share.state == "settled" and brief:
            words = "{way}"
        elif share.state == "settled" and share.change:
            words = self.tr("{way}, change {amount}").replace("{amount}", self._station.amount(share.change))
        elif share.state == "settled":
            words = self.tr("{way}, paid")
        else:
            words = self.tr("{way}: {how}").replace("{how}", told.words)
        self._words.setText(words.replace("{way}", title))
        self._amount.set_amount(self._station.amount(share.minor))


class ShareRows(QFrame):
    """`share_list`: hidden while nothing was taken."""

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = station.theme.px
        self._station = station
        self.setObjectName("share_list")
        set_surface(self, "card-sunken")
        self._rows: list[ShareRow] = []
        self._shares: tuple[ShareView, ...] = ()
        self._most, self._brief = 4, False
        self._column = column(spacing=px(4), margins=(px(14), px(8), px(16), px(8)))
        self.setLayout(self._column)
        self.hide()

    def set_most(self, most: int, *, brief: bool) -> None:
        """So many rows at most: earlier parts share one. `brief`: the way to pay and no more."""
        if (most, brief) != (self._most, self._brief):
            self._most, self._brief = most, brief
            self._show()

    def show_shares(self, shares: tuple[ShareView, ...]) -> None:
        if shares != self._shares:
            self._shares = shares
            self._show()

    def _show(self) -> None:
        shares = self._shares
        over = len(shares) - self._most + 1 if len(shares) > self._most else 0
        shown = (None, *shares[over:]) if over else shares
        while len(self._rows) < len(shown):
            made = ShareRow(self._station)
            made.setObjectName(f"share_{len(self._rows) + 1}")
            self._rows.append(made)
            self._column.addWidget(made)
        for place, line in enumerate(self._rows):
            line.setVisible(place < len(shown))
            share = shown[place] if place < len(shown) else None
            if share is not None:
                line.show_share(share, self._brief)
            elif place < len(shown):
                line.show_sum(shares[:over])
        self.setVisible(bool(shares))
