"""What the list is narrowed to, and the questions that follow from it."""

from dataclasses import replace

from PySide6.QtCore import QObject

from pos_terminal.app.commands import ShowPayments
from pos_terminal.app.views import PaymentsPageView
from pos_terminal.ui.windows.cashier.dialogs import Dialogs
from pos_terminal.ui.windows.cashier.payments.filters import Filters
from pos_terminal.ui.windows.cashier.station import Station

OPENING = ShowPayments(day="today")


class Narrowing(QObject):
    """Sends the wish anew with each letter and each choice; the newest counts."""

    def __init__(self, station: Station, dialogs: Dialogs, filters: Filters, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._dialogs = dialogs
        self._filters = filters
        self._wish = OPENING
        self._view: PaymentsPageView | None = None
        self._awaits = True  # the rows of the wish have not come yet
        self._after = ""  # the row behind which older ones were asked for
        filters.searched.connect(self.search)
        filters.state_chosen.connect(self._choose_state)
        filters.day_asked.connect(self._ask_day)
        filters.rail_asked.connect(self._ask_rail)

    @property
    def narrowed(self) -> bool:
        return self._wish != OPENING

    @property
    def searching(self) -> bool:
        return bool(self._wish.text)

    def start(self) -> None:
        """Today's payments, all of them."""
        self._view = None
        self._filters.field.set_text("")
        self._ask(OPENING)

    def everything(self) -> None:
        self._filters.field.set_text("")
        self._ask(ShowPayments())

    def again(self) -> None:
        """Read the same once more; what is shown stays where it is."""
        self._after = ""
        self._station.send(self._wish)

    def clear(self) -> None:
        """No filters: today's; without any, of all days."""
        if self.narrowed:
            self.start()
        else:
            self.everything()

    def search(self, text: str) -> None:
        self._filters.field.set_text(text)
        self._ask(replace(self._wish, text=text))

    def take(self, page: PaymentsPageView) -> bool | None:
        """Whether a view shows other rows than before (then it begins at the top); None: it is of an earlier wish."""
        asked = self._wish
        if (page.text, page.state, page.rail, page.day) != (asked.text, asked.state, asked.rail, asked.day):
            return None
        self._view = page
        if page.last != self._after:
            self._after = ""
        anew = self._awaits and page.ready
        self._awaits = self._awaits and not page.ready
        self._filters.show_page(page, asked.text)
        return anew

    def next_page(self) -> None:
        """Read on behind the last row, once."""
        page = self._view
        if page is not None and not self._awaits and page.more and page.last and page.last != self._after:
            self._after = page.last
            self._station.send(replace(self._wish, after=page.last))

    def _ask(self, wish: ShowPayments) -> None:
        self._wish, self._after, self._awaits = wish, "", True
        if self._view is not None:  # what was chosen shows at once, the rows when they are read
            chosen = replace(self._view, state=wish.state, rail=wish.rail, day=wish.day)
            self._filters.show_page(chosen, wish.text)
        self._station.send(wish)

    def _choose_state(self, state: str) -> None:
        self._ask(replace(self._wish, state=state))

    def _choose_day(self, day: str) -> None:
        self._ask(replace(self._wish, day=day))

    def _choose_rail(self, rail: str) -> None:
        self._ask(replace(self._wish, rail=rail))

    def _ask_day(self) -> None:
        if self._view is not None:
            self._dialogs.payments_day(self._view.today, self._wish.day, self._choose_day)

    def _ask_rail(self) -> None:
        if self._view is not None:
            self._dialogs.payments_rail(self._view.rails, self._wish.rail, self._choose_rail)
