"""A product on the menu: picture, name, price; a touch adds one, or opens its options."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle

from pos_terminal.app.views import TileView
from pos_terminal.ui.parts.elided_label import break_lines
from pos_terminal.ui.parts.tints import ground_of
from pos_terminal.ui.text.amounts import isolated
from pos_terminal.ui.windows.kiosk.booth import Booth
from pos_terminal.ui.windows.kiosk.tap import TapButton
from pos_terminal.ui.windows.kiosk.words_fit import fitted

PAD, BADGE = 28, 72


class ProductCard(TapButton):
    """`kiosk_product_{n}_card`. Wide cards have the picture at the start, the others on top."""

    def __init__(self, booth: Booth) -> None:
        super().__init__(booth.theme, booth.taps, "card")
        self._booth = booth
        self._tile: TileView | None = None
        self._wide = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def tile(self) -> TileView | None:
        return self._tile

    def set_wide(self, wide: bool) -> None:
        if wide != self._wide:
            self._wide = wide
            self.update()

    def set_tile(self, tile: TileView) -> None:
        """Set everything; a tile that did not change is not painted anew."""
        if tile == self._tile and self.accessibleName():
            return
        self._tile = tile
        self.what = f"card {tile.sku}"
        name, price = self._name_of(tile), self._price(tile)
        self.setText(name)
        sold_out = self.tr("Sold out") if tile.sold_out else ""
        self.setAccessibleName(", ".join(part for part in (name, price, sold_out) if part))
        self.setAccessibleDescription(
            self.tr("{n} in your basket").replace("{n}", str(tile.count)) if tile.count else ""
        )
        self.update()

    def retranslate(self) -> None:
        tile, self._tile = self._tile, None
        if tile is not None:
            self.set_tile(tile)

    def _name_of(self, tile: TileView) -> str:
        return self._booth.name_of(tile.name, tile.names)

    def _price(self, tile: TileView) -> str:
        return self._booth.amount(tile.price) if tile.price is not None else ""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(306), self.theme.px(436))

    def minimumSizeHint(self) -> QSize:
        return QSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        tile = self._tile
        if tile is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self.theme, self.theme.px
        radius = theme.radius("kiosk_card")
        chosen = tile.count > 0 and not tile.sold_out
        line = max(2, px(4)) if chosen else max(1, px(2))
        box = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.setClipPath(path)
        pressed = self.isDown() and not tile.sold_out
        painter.fillRect(self.rect(), theme.colour("surface_sunken" if pressed else "surface"))
        picture, words = self._places()
        self._paint_picture(painter, tile, picture)
        self._paint_words(painter, tile, words)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), line))
        painter.drawPath(path)
        painter.end()

    def _places(self) -> tuple[QRect, QRect]:
        """Where the picture and where the words stand, mirrored where the window is."""
        whole = self.rect()
        if self._wide:
            part = min(whole.height(), whole.width() * 42 // 100)
            picture = QRect(0, 0, part, whole.height())
            words = QRect(part, 0, whole.width() - part, whole.height())
            direction = self.layoutDirection()
            return QStyle.visualRect(direction, whole, picture), QStyle.visualRect(direction, whole, words)
        part = whole.height() - self._words_height()
        return QRect(0, 0, whole.width(), part), QRect(0, part, whole.width(), whole.height() - part)

    def _words_height(self) -> int:
        px = self.theme.px
        names = QFontMetrics(self._name_font()).lineSpacing()
        return px(18) + names + max(names, px(12)) + max(self._badge() // 2, names + px(8)) + px(20)

    def _name_font(self) -> QFont:
        return QFont(self.theme.font("kiosk_body")) if not self._wide else QFont(self.theme.font("kiosk_caption"))

    def _badge(self) -> int:
        return self.theme.px(BADGE if not self._wide else 60)

    def _paint_picture(self, painter: QPainter, tile: TileView, place: QRect) -> None:
        theme = self.theme
        painter.fillRect(place, theme.colour(ground_of(tile.category) if not tile.sold_out else "surface_sunken"))
        painter.setOpacity(0.28 if tile.sold_out else 1.0)
        parts = 76 if self._wide else 60
        self._booth.paint_picture(painter, place, tile.picture, tile.category, self.devicePixelRatioF(), parts)
        painter.setOpacity(1.0)
        if tile.sold_out:
            self._paint_sold_out(painter, place)

    def _paint_sold_out(self, painter: QPainter, place: QRect) -> None:
        theme, px = self.theme, self.theme.px
        text = self.tr("Sold out")
        icon, gap = px(28), px(10)
        font = fitted(text, theme.font("kiosk_caption"), place.width() - 2 * px(20) - icon - gap, px(60), 1)
        font.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(font).horizontalAdvance(text)
        width = words + icon + gap + 2 * px(20)
        pill = QRect(0, 0, width, px(60))
        pill.moveCenter(place.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(pill), px(16), px(16))
        inner = pill.adjusted(px(20), 0, -px(20), 0)
        start = QStyle.visualRect(self.layoutDirection(), inner, QRect(inner.topLeft(), QSize(icon, inner.height())))
        painter.drawPixmap(
            start.left(),
            start.center().y() - icon // 2,
            theme.pixmap("ban", "neutral_text", icon, self.devicePixelRatioF()),
        )
        rest = QRect(inner.left() + icon + gap, inner.top(), words + 2, inner.height())
        painter.setFont(font)
        painter.setPen(theme.colour("neutral_text"))
        seen = QStyle.visualRect(self.layoutDirection(), inner, rest)
        painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), text)

    def _paint_words(self, painter: QPainter, tile: TileView, place: QRect) -> None:
        theme, px = self.theme, self.theme.px
        pad = px(PAD if not self._wide else 18)
        inner = place.adjusted(pad, px(20), -px(16), -px(16))
        ink = theme.colour("text_muted" if tile.sold_out else "text")
        font = self._name_font()
        font.setWeight(QFont.Weight.DemiBold)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        flags = int(leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font)
        painter.setPen(ink)
        step = QFontMetrics(font).lineSpacing()
        y = inner.top()
        for text in break_lines(self._name_of(tile), font, inner.width() - px(8), 2 if not self._wide else 3):
            painter.drawText(QRect(inner.left(), y, inner.width(), step), flags, text)
            y += step
        badge = self._badge()
        corner = QRect(inner.right() - badge + 1, inner.bottom() - badge + 1, badge, badge)
        room = QRect(inner.left(), inner.bottom() - step - px(6), inner.width() - badge - px(8), step + px(6))
        price = self._price(tile)
        money = fitted(price, theme.font("kiosk_label_money"), room.width(), step * 2, 1)
        money.setWeight(QFont.Weight.Bold)
        painter.setFont(money)
        text = isolated(price) if self.isRightToLeft() else price
        painter.drawText(QStyle.visualRect(self.layoutDirection(), place, room), flags, text)
        if not tile.sold_out:
            self._paint_badge(painter, tile, QStyle.visualRect(self.layoutDirection(), place, corner))

    def _paint_badge(self, painter: QPainter, tile: TileView, box: QRect) -> None:
        theme = self.theme
        chosen = tile.count > 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if chosen else "accent_subtle"))
        radius = box.width() * 0.26
        painter.drawRoundedRect(QRectF(box), radius, radius)
        if not chosen:
            side = box.width() // 2
            icon = theme.pixmap("plus", "accent_text", side, self.devicePixelRatioF())
            painter.drawPixmap(box.center().x() - side // 2 + 1, box.center().y() - side // 2 + 1, icon)
            return
        text = str(tile.count)
        painter.setFont(fitted(text, theme.font("kiosk_label_money"), box.width() - theme.px(10), box.height(), 1))
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
