"""A parked basket in small: its name, what it comes to, since when, what is in it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pos_terminal.app.views import LineView, ParkedView
from pos_terminal.ui.parts.amount_label import AmountLabel
from pos_terminal.ui.parts.elided_label import ElidedLabel
from pos_terminal.ui.windows.cashier.card_button import CardButton
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.station import Station

PICTURES = 5


class Pictures(QWidget):
    """The pictures of the first lines, in a row."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._theme = station.theme
        self._names: tuple[str, ...] = ()

    def show_lines(self, lines: tuple[LineView, ...]) -> bool:
        self._names = tuple(line.picture for line in lines if line.picture)[:PICTURES]
        self.update()
        return bool(self._names)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(PICTURES * 64), self._theme.px(56))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        side, inset = theme.px(56), theme.px(8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour("surface_sunken"))
        painter.setBrush(theme.colour("surface_sunken"))
        for place, name in enumerate(self._names):
            x = place * theme.px(64)
            x = self.width() - side - x if self.isRightToLeft() else x
            painter.drawRoundedRect(x, 0, side - 1, side - 1, theme.radius("control"), theme.radius("control"))
            picture = theme.picture(name, side - 2 * inset, side - 2 * inset, self.devicePixelRatioF())
            if not picture.isNull():
                painter.drawPixmap(x + inset, inset, picture)
        painter.end()


class ParkedCard(CardButton):
    """One parked basket."""

    def __init__(self, station: Station) -> None:
        theme = station.theme
        px = theme.px
        self._station = station
        self.name = ElidedLabel(theme, "title", 2)
        self.total = AmountLabel(theme, "headline_money")
        self.facts = label("", "body-small")
        self.pictures = Pictures(station)
        self.words = ElidedLabel(theme, "body_small", 2)
        super().__init__(
            column(
                row(self.name, self.total, spacing=px(12)),
                px(2),
                self.facts,
                px(12),
                self.pictures,
                self.words,
                0,
                margins=(px(20), px(16), px(20), px(18)),
            )
        )

    def show_parked(self, parked: ParkedView, title: str) -> None:
        total = self._station.amount(parked.total)
        items = count_text(parked.items, self.tr("1 item"), self.tr("{n} items", "", parked.items))
        facts = self.tr("{items} · since {time}").replace("{items}", items).replace("{time}", parked.at)
        self.name.set_text(title)
        self.total.set_amount(total)
        self.facts.setText(facts)
        drawn = self.pictures.show_lines(parked.lines)
        self.pictures.setVisible(drawn)
        self.words.set_text(", ".join(line.name for line in parked.lines))
        self.words.setVisible(not drawn)
        self.setAccessibleName(f"{title}, {total}, {facts}")
