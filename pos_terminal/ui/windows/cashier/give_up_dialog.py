"""Giving up a part-paid sale: what goes back by which way, and how that stands until all of it is final."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QWidget

from pos_terminal.app.commands import GiveUpSale, LeaveGivenUp
from pos_terminal.app.views import GivingUpView, ShareView, TenderView, TillView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.dialog import Dialog
from pos_terminal.ui.windows.cashier.keys import Do, Wish
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.share_words import Told, share_title, standing, way_back
from pos_terminal.ui.windows.cashier.station import Station

WAITING = frozenset({"returning", "doubt"})
BY_A_PERSON = frozenset({"by_hand", "owed"})


class BackRow(QWidget):
    """One part: how it goes back, or how that stands."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        px = station.theme.px
        self._station = station
        self._icon = IconLabel(station.theme, "undo-2", "text", 28)
        self._title = label("", "body-strong", wrap=True)
        self._words = label("", "body", "muted", wrap=True)
        self._amount = AmountLabel(station.theme, "money_line")
        words = column(self._title, self._words, spacing=px(2))
        line = row(self._icon, words, self._amount, spacing=px(16), margins=(px(20), px(10), px(20), px(10)))
        line.setStretch(1, 1)
        line.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(line)

    def show_share(self, share: ShareView, told: Told) -> None:
        self._icon.set_icon(told.icon, told.colour)
        self._title.setText(share_title(share))
        self._words.setText(told.words)
        self._amount.set_amount(self._station.amount(share.minor))


class GiveUpDialog(Dialog):
    """`give_up_dialog`: `give_up_keep_button` is the default; `give_up_confirm_button` is F12, never Enter."""

    scan_waits = True

    def __init__(self, station: Station, window: QWidget) -> None:
        super().__init__(station, window, "", "give_up_dialog", 640)
        px = station.theme.px
        self._sent = False
        self._watching = False
        self._text = label("", "body", wrap=True)
        self._text.setObjectName("give_up_message_label")
        self._card = QFrame()
        self._card.setObjectName("give_up_list")
        set_surface(self._card, "card-sunken")
        self._rows: list[BackRow] = []
        self._list = column(spacing=0, margins=(0, px(4), 0, px(4)))
        self._card.setLayout(self._list)
        self.body.addWidget(self._text)
        self.body.addWidget(self._card)
        self.name_acting("give_up_confirm_button", "", "undo-2", "danger-outline")
        self.footer.setStretch(0, 1)
        self.footer.setStretch(1, 0)
        self.footer.setStretch(2, 1)

    def ask(self, tender: TenderView) -> None:
        """Say beforehand what goes back by which way."""
        self._sent = self._watching = False
        self.set_title(self.tr("Give up this sale?"))
        self._text.setText(self.tr("It is cancelled without a receipt and the goods stay here. This goes back now:"))
        self._show_rows(tender.shares, planned=True)
        self.safe.setObjectName("give_up_keep_button")
        self.safe.set_words(self.tr("Keep the sale"))
        self.safe.set_kind("primary")
        self.safe.set_hint("Enter")
        total = self.station.amount(sum(share.minor for share in tender.shares))
        self.acting.set_words(self.tr("Give {amount} back").replace("{amount}", total))
        self.acting.set_hint("F12")
        self.acting.setEnabled(True)
        self.acting.show()
        self.open(self.safe)

    def show_view(self, view: TillView) -> None:
        going = view.giving_up
        if going is not None:
            self._show_going(going)
        elif self._watching:
            self.close_card()
        elif self._sent and view.tender is not None and view.tender.can_give_up:
            self._sent = False  # the till said no; nothing went back
            self.acting.setEnabled(True)

    def _show_going(self, going: GivingUpView) -> None:
        first = not self._watching
        self._watching, self._sent = True, False
        title, text = self._told(going)
        self.set_title(title.replace("{number}", going.number))
        self._text.setText(text)
        self._show_rows(going.shares, planned=False)
        self.acting.hide()
        self.safe.setObjectName("give_up_done_button")
        self.safe.set_words(self.tr("Done"))
        self.safe.set_kind("primary")
        self.safe.set_hint("Enter")
        if first or not self.is_open():
            self.open(self.safe)

    def _told(self, going: GivingUpView) -> tuple[str, str]:
        states = {share.state for share in going.shares}
        if states & WAITING and not going.done:
            return self.tr("Sale {number} is going back"), self.tr(
                "The till goes on by itself. You can serve the next customer."
            )
        if states & BY_A_PERSON:
            return self.tr("Sale {number} is cancelled"), self.tr("What is marked below is for you to do.")
        return self.tr("Sale {number} is cancelled"), self.tr("Everything went back. Nothing is owed.")

    def _show_rows(self, shares: tuple[ShareView, ...], *, planned: bool) -> None:
        while len(self._rows) < len(shares):
            made = BackRow(self.station)
            made.setObjectName(f"give_up_share_{len(self._rows) + 1}")
            self._rows.append(made)
            self._list.addWidget(made)
        for place, line in enumerate(self._rows):
            line.setVisible(place < len(shares))
            if place < len(shares):
                share = shares[place]
                line.show_share(share, way_back(share) if planned else standing(share))

    def confirm(self) -> None:
        if not self._sent and not self._watching:
            self._sent = True
            self.acting.setEnabled(False)
            self.station.send(GiveUpSale())

    def go_back(self) -> None:
        if self._watching:
            self._watching = False
            self.station.send(LeaveGivenUp())
        self.close_card()

    def act(self, wish: Wish) -> bool:
        """Enter keeps the sale, unless another button was reached by Tab; F12 gives it up."""
        focused = self.window().focusWidget()
        match wish.do:
            case Do.ACT if not self._watching:
                self.confirm()
            case Do.ENTER if wish.value == "repeat":
                return True
            case Do.ENTER if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
                if focused is not self.acting:
                    focused.click()
            case Do.ENTER:
                self.go_back()
            case _:
                return super().act(wish)
        return True
