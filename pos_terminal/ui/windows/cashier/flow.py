"""Buttons in a row that goes on below when the words are long or the screen is narrow."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Like words in a line; the last item may be pushed to the end edge."""

    def __init__(self, gap: int, push_last: bool = False, centred: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._centred = centred
        self._gap = gap
        self._push_last = push_last
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, True)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, max((item.sizeHint().height() for item in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(
            max((item.minimumSize().width() for item in shown), default=0),
            max((item.minimumSize().height() for item in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _widths(self, room: int) -> list[int]:
        """As wide as they like; a little narrower where that saves a second row."""
        shown = self._shown()
        liked = [item.sizeHint().width() for item in shown]
        over = sum(liked) + self._gap * (len(shown) - 1) - room
        slack = [like - item.minimumSize().width() for like, item in zip(liked, shown, strict=True)]
        if over <= 0 or over > sum(slack):
            return liked
        return [like - -(-over * give // sum(slack)) for like, give in zip(liked, slack, strict=True)]

    def _arrange(self, rect: QRect, place: bool) -> int:
        shown = self._shown()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        widths = self._widths(rect.width())
        x, y, tall = rect.x(), rect.y(), 0
        if self._centred:
            x += max(0, (rect.width() - sum(widths) - self._gap * (len(shown) - 1)) // 2)
        for item, wide in zip(shown, widths, strict=True):
            size = QSize(wide, item.sizeHint().height())
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                x, y, tall = rect.x(), y + tall + self._gap, 0
            if self._push_last and item is shown[-1] and len(shown) > 1:
                x = max(x, rect.x() + rect.width() - size.width())
            if place:
                width = min(size.width(), rect.width())
                box = QRect(QPoint(x, y), QSize(width, size.height()))
                item.setGeometry(QStyle.visualRect(direction, rect, box))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        return y + tall - rect.y()


def flow(*widgets: QWidget, gap: int, push_last: bool = False, centred: bool = False) -> Flow:
    made = Flow(gap, push_last, centred)
    for widget in widgets:
        made.addWidget(widget)
    return made
