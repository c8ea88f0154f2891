"""The ordinary button: icon, label and the key that does the same."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.ui.parts.content import Hint, Icon, Piece, Words, paint_piece, paint_row, piece_size, row_size, spoken
from pos_terminal.ui.parts.painted_button import PaintedButton
from pos_terminal.ui.theme import Theme

GAP, TIGHT = 10, 7


class ActionButton(PaintedButton):
    """A push button; stacked puts the hint under the label (the number pad's modes)."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        icon: str = "",
        hint: str = "",
        kind: str = "secondary",
        stacked: bool = False,
        style: str = "button",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, kind, parent)
        self._icon, self._hint, self._stacked, self._style = icon, hint, stacked, style
        self.set_words(text)

    def set_words(self, text: str) -> None:
        if text != self.text() or not self.accessibleName():
            self.setText(text)
            spoken(self, text or self.accessibleName(), self._hint)
            self.look_again()

    def set_icon(self, name: str) -> None:
        if name != self._icon:
            self._icon = name
            self.look_again()

    def set_stacked(self, stacked: bool) -> None:
        """The hint under the label, where there is little width."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.look_again()

    def set_hint(self, keys: str) -> None:
        if keys != self._hint:
            self._hint = keys
            self.setAccessibleDescription(keys)
            self.look_again()

    def paint_content(self, painter: QPainter, box: QRect) -> None:
        pad = self.theme.px(14 if self._stacked else 8)
        inner = box.adjusted(pad, 0, -pad, 0)
        if not self._stacked:
            shown = self.fitting(box.width())
            paint_row(
                painter,
                self.theme,
                shown,
                inner,
                self._gap(shown, box.width()),
                self.ink(),
                self.hint_ink(),
                direction=self.layoutDirection(),
            )
            return
        y = box.top() + (box.height() - self._stack_height()) // 2
        for piece in self._pieces():
            size = piece_size(self.theme, piece)
            place = QStyle.visualRect(self.layoutDirection(), inner, QRect(QPoint(inner.left(), y), size))
            paint_piece(painter, self.theme, piece, place, self.ink(), self.hint_ink())
            y += size.height() + self.theme.px(4)

    def _pieces(self) -> list[Piece]:
        pieces: list[Piece] = []
        if self._icon:
            pieces.append(Icon(self._icon))
        if self.text():
            pieces.append(Words(self.text(), self.theme.font(self._style)))
        if self._hint and self.theme.show_shortcuts:
            pieces.append(Hint(self._hint))
        return pieces

    def fitting(self, width: int) -> list[Piece]:
        """What is shown in that width: the key gives way first, then the icon, never the words."""
        pieces = self._pieces()
        words: list[Piece] = [piece for piece in pieces if isinstance(piece, Words)]
        plain: list[Piece] = [piece for piece in pieces if not isinstance(piece, Hint)]
        for form in (pieces, plain):
            if row_size(self.theme, form, self._gap(form, width)).width() + self.theme.px(6) <= width:
                return form
        return words or plain

    def _gap(self, pieces: list[Piece], width: int) -> int:
        """A little less air where it keeps all pieces on the button."""
        wide = row_size(self.theme, pieces, self.theme.px(GAP)).width() + self.theme.px(16)
        return self.theme.px(GAP if wide <= width else TIGHT)

    def _stack_height(self) -> int:
        sizes = [piece_size(self.theme, piece) for piece in self._pieces()]
        return sum(size.height() for size in sizes) + self.theme.px(4) * max(0, len(sizes) - 1)

    def sizeHint(self) -> QSize:
        row = row_size(self.theme, self._pieces(), self.theme.px(GAP))
        if self._stacked:
            widest = max((piece_size(self.theme, piece).width() for piece in self._pieces()), default=0)
            return QSize(widest + self.theme.px(28), max(self.theme.px(64), self._stack_height() + self.theme.px(12)))
        return QSize(row.width() + self.theme.px(36), max(self.theme.touch("min"), row.height() + self.theme.px(16)))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        if self._stacked:
            return hint
        words: list[Piece] = [piece for piece in self._pieces() if isinstance(piece, Words)] or self._pieces()
        width = row_size(self.theme, words, 0).width() + self.theme.px(20)
        return QSize(max(width, self.theme.touch("min")), hint.height())
