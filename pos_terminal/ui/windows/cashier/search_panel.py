"""Search hits in place of the tiles: the first preselected, the match underlined."""

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QLayout, QScrollArea, QStackedLayout, QStyle, QWidget

from pos_terminal.app.views import SearchView, TileView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.content import Hint, paint_hint, piece_size
from pos_terminal.ui.parts.icon_label import IconLabel
from pos_terminal.ui.parts.shortcut_hint import ShortcutHint
from pos_terminal.ui.parts.tints import ground_of
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.flow import flow
from pos_terminal.ui.windows.cashier.page import column, label, row
from pos_terminal.ui.windows.cashier.station import Station

MOST = 50
HEIGHT, ADD_WIDTH = 93, 130


class SearchRow(QAbstractButton):
    """One hit, painted whole: picture, name, where from, price, key."""

    def __init__(self, station: Station, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._station = station
        self._number = number
        self._hit: TileView | None = None
        self._match = ""
        self._chosen = False
        self.setObjectName(f"search_result_{number}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_hit(self, hit: TileView, match: str, chosen: bool) -> None:
        if (hit, match, chosen) == (self._hit, self._match, self._chosen):
            return
        self._hit, self._match, self._chosen = hit, match, chosen
        self.setText(hit.name)
        self.setAccessibleName(f"{hit.name}, {self._price(hit)}")
        self.setAccessibleDescription(f"Alt+{self._number}" if self._number <= 9 else "")
        self.update()

    def _price(self, hit: TileView) -> str:
        if hit.price is None:
            return self.tr("Open price")
        price = self._station.amount(hit.price)
        return price if hit.unit == "pcs" else self._station.kept(f"{price}/{hit.unit}")

    def paintEvent(self, event: QPaintEvent) -> None:
        hit = self._hit
        if hit is None:
            return
        theme = self._station.theme
        px = theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen:
            painter.fillRect(self.rect(), theme.colour("accent_subtle"))
            painter.fillRect(self._seen(QRect(0, 0, px(4), self.height())), theme.colour("accent"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme.colour("divider"))
        self._paint_picture(painter, hit, QRect(px(16), (self.height() - px(60)) // 2, px(60), px(60)))
        end = self._paint_end(painter, hit)
        self._paint_words(painter, hit, px(92), end)
        painter.end()

    def _paint_picture(self, painter: QPainter, hit: TileView, box: QRect) -> None:
        theme = self._station.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_sunken" if hit.sold_out else ground_of(hit.category)))
        seen = self._seen(box)
        painter.drawRoundedRect(seen, theme.radius("control"), theme.radius("control"))
        side = theme.px(40)
        picture = theme.picture(hit.picture, side, side, self.devicePixelRatioF())
        if not picture.isNull():
            inset = (box.width() - side) // 2
            painter.setOpacity(0.5 if hit.sold_out else 1.0)
            painter.drawPixmap(seen.x() + inset, seen.y() + inset, picture)
            painter.setOpacity(1.0)

    def _paint_end(self, painter: QPainter, hit: TileView) -> int:
        """Price and key at the end edge; returns where the words must end."""
        theme = self._station.theme
        px = theme.px
        right = self.width() - px(20)
        if self._number <= 9 and not self._chosen and theme.show_shortcuts:
            keys = f"Alt+{self._number}"
            size = piece_size(theme, Hint(keys))
            place = QRect(right - size.width(), (self.height() - size.height()) // 2, size.width(), size.height())
            paint_hint(painter, theme, self._seen(place), keys, theme.colour("text_muted"))
        right -= px(ADD_WIDTH + 14)
        price = self._price(hit)
        font = theme.font("label_money")
        width = QFontMetrics(font).horizontalAdvance(price)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        place = QRect(right - width, 0, width + 1, self.height())
        painter.drawText(self._seen(place), int(Qt.AlignmentFlag.AlignCenter), price)
        end = right - width - px(16)
        if not hit.sold_out:
            return end
        words = self.tr("Sold out")
        font = theme.font("body_strong")
        width = QFontMetrics(font).horizontalAdvance(words)
        place = QRect(end - width, 0, width + 1, self.height())
        painter.setFont(font)
        painter.setPen(theme.colour("danger_text"))
        painter.drawText(self._seen(place), int(Qt.AlignmentFlag.AlignCenter), words)
        side = px(18)
        icon = self._seen(QRect(end - width - side - px(6), (self.height() - side) // 2, side, side))
        painter.drawPixmap(icon.topLeft(), theme.pixmap("ban", "danger_text", side, self.devicePixelRatioF()))
        return end - width - side - px(20)

    def _paint_words(self, painter: QPainter, hit: TileView, start: int, end: int) -> None:
        theme = self._station.theme
        name_font, below_font = QFont(theme.font("label")), theme.font("body_small")
        name_font.setWeight(QFont.Weight.Medium)
        name, below = QFontMetrics(name_font), QFontMetrics(below_font)
        top = (self.height() - name.height() - below.height() - theme.px(2)) // 2
        painter.setFont(name_font)
        painter.setPen(theme.colour("text"))
        shown = name.elidedText(hit.name, Qt.TextElideMode.ElideRight, end - start)
        place = self._seen(QRect(start, top, end - start, name.height()))
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        painter.drawText(place, flags, shown)
        self._underline(painter, shown, name, place)
        painter.setFont(below_font)
        painter.setPen(theme.colour("text_muted"))
        words = " · ".join(part for part in (hit.category, hit.sku) if part)
        place = self._seen(QRect(start, top + name.height() + theme.px(2), end - start, below.height()))
        painter.drawText(place, flags, below.elidedText(words, Qt.TextElideMode.ElideRight, end - start))

    def _underline(self, painter: QPainter, name: str, metrics: QFontMetrics, place: QRect) -> None:
        at = name.casefold().find(self._match.casefold()) if self._match else -1
        if at < 0 or self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return
        start = metrics.horizontalAdvance(name[:at])
        width = metrics.horizontalAdvance(name[: at + len(self._match)]) - start
        thick = self._station.theme.px(2)
        line = QRectF(place.left() + start, place.bottom() - thick + 1, width, thick)
        painter.fillRect(line, self._station.theme.colour("text"))

    def _seen(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


class SearchPanel(QWidget):
    """Signal: chosen(TileView), by touch, Enter or Alt+n."""

    chosen = Signal(object)

    def __init__(self, station: Station, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_panel")
        self._station = station
        theme = station.theme
        px = theme.px
        self._rows: list[SearchRow] = []
        self._view: SearchView | None = None
        self._at = 0
        self._list = QWidget()
        self._list.setObjectName("search_results")
        set_surface(self._list, "surface")
        self._area = QScrollArea()
        self._area.setWidgetResizable(False)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._list)
        self.add = ActionButton(theme, self.tr("Add"), hint="Enter", kind="primary", parent=self._list)
        self.add.setObjectName("search_add_button")
        self._nothing = label("", "title", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nothing = QWidget()
        nothing.setLayout(
            column(
                0,
                row(0, IconLabel(theme, "search", "text_muted", 40), 0),
                px(12),
                self._nothing,
                0,
                margins=(px(24), px(24), px(24), px(24)),
            )
        )
        card = QFrame()
        set_surface(card, "card")
        self._stack = QStackedLayout(card)
        self._stack.setContentsMargins(1, px(8), 1, px(8))
        self._stack.addWidget(self._area)
        self._stack.addWidget(nothing)
        self._hints = QWidget()
        self._hints.setLayout(self._hint_row())
        whole = column(card, self._hints, spacing=px(8))
        whole.setStretchFactor(card, 1)
        self.setLayout(whole)
        self.add.clicked.connect(self.add_chosen)

    def show_search(self, search: SearchView) -> None:
        if self._view is None or search.text != self._view.text:
            self._at = 0
        self._view = search
        hits = search.hits[:MOST]
        self._at = min(self._at, max(0, len(hits) - 1))
        while len(self._rows) < len(hits):
            made = SearchRow(self._station, len(self._rows) + 1, self._list)
            made.clicked.connect(partial(self._tap, len(self._rows)))
            self._rows.append(made)
        for place, shown in enumerate(self._rows):
            if place < len(hits):
                shown.show_hit(hits[place], search.text, place == self._at)
            shown.setVisible(place < len(hits))
        self._stack.setCurrentIndex(0 if hits else 1)
        words = self.tr("Nothing found for “{text}”. Check the spelling or scan the item.")
        self._nothing.setText(words.replace("{text}", search.text))
        self._lay_out()

    def leave_free(self, height: int) -> None:
        """The list ends above the letters on the screen; the keys' hints give way to it."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(0, 0, 0, height)
        self._hints.setVisible(not height)

    def step(self, by: int) -> None:
        """Preselect the hit below or above."""
        if self._view is not None and self._view.hits:
            self._at = max(0, min(len(self._view.hits[:MOST]) - 1, self._at + by))
            self.show_search(self._view)
            self._area.ensureWidgetVisible(self._rows[self._at], 0, 0)

    def add_chosen(self) -> None:
        self.add_nth(self._at + 1)

    def add_nth(self, number: int) -> None:
        """Add the nth hit, counted from 1."""
        hits = self._view.hits[:MOST] if self._view is not None else ()
        if 1 <= number <= len(hits):
            self.chosen.emit(hits[number - 1])

    def _tap(self, place: int, _checked: bool = False) -> None:
        self._at = place
        if self._view is not None:
            self.show_search(self._view)
        self.add_chosen()

    def _lay_out(self) -> None:
        theme = self._station.theme
        height, width = theme.px(HEIGHT), self._area.viewport().width()
        count = sum(1 for shown in self._rows if not shown.isHidden())
        self._list.resize(width, max(1, height * count))
        for place, shown in enumerate(self._rows[:count]):
            shown.setGeometry(0, place * height, width, height)
        self.add.setVisible(count > 0)
        size = QSize(theme.px(ADD_WIDTH), theme.touch("min"))
        top = self._at * height + (height - size.height()) // 2
        place_of_add = QRect(width - size.width() - theme.px(20), top, size.width(), size.height())
        self.add.setGeometry(QStyle.visualRect(self.layoutDirection(), self._list.rect(), place_of_add))
        self.add.raise_()

    def _hint_row(self) -> QLayout:
        theme = self._station.theme
        told = (
            (("↑", "↓"), self.tr("choose")),
            (("Enter",), self.tr("add one")),
            (("3", "*", "Enter"), self.tr("add three")),
            (("Esc",), self.tr("back to tiles")),
        )
        groups = []
        for keys, words in told:
            group = QWidget()
            hints = [ShortcutHint(theme, key) for key in keys]
            group.setLayout(row(*hints, label(words, "body-small"), spacing=theme.px(8)))
            groups.append(group)
        return flow(*groups, gap=theme.px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()
