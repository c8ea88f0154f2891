"""Where the pane of one payment lies: beside the list, or in a narrow window over it."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QStyle, QWidget

from pos_terminal.ui.theme import Theme, set_surface
from pos_terminal.ui.windows.cashier.page import Form
from pos_terminal.ui.windows.cashier.payments.detail_pane import DetailPane

WIDTH, WIDE = 432, 520  # px of the pane


class Sheet(QWidget):
    """`payment_sheet`. Signal: covers(bool), while the list lies under it."""

    covers = Signal(bool)

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._form = Form(False, False, False)
        self._open = False
        self._pane: DetailPane | None = None
        self.setObjectName("payment_sheet")

    def hold(self, pane: DetailPane) -> None:
        self._pane = pane
        pane.closed.connect(self.close_over)

    @property
    def is_over(self) -> bool:
        """Whether it lies over the list now."""
        return self._form.compact and self._open

    def pane_width(self) -> int:
        """What the list leaves at its end edge; 0 where the pane lies over it."""
        return 0 if self._form.compact else self._theme.px(WIDE if self._form.wide else WIDTH)

    def open_over(self) -> None:
        """In a narrow window: bring the pane over the list."""
        self._show(self._form.compact)

    def close_over(self) -> None:
        """Back to the list."""
        self._show(False)

    def place(self, form: Form) -> None:
        """Take the place that the form gives."""
        self._form = form
        whole = self._page.rect()
        width = self._theme.px(WIDE if form.wide else WIDTH)
        at_end = QRect(whole.right() + 1 - width, 0, width, whole.height())
        side = QStyle.visualRect(self._page.layoutDirection(), whole, at_end)
        set_surface(self, "scrim" if form.compact else "surface")
        self.setGeometry(whole if form.compact else side)
        if self._pane is not None:
            self._pane.set_sheet(form.compact)
            self._pane.setGeometry(side if form.compact else self.rect())
        self._show(self._open and form.compact)

    def _show(self, over: bool) -> None:
        self._open = over
        self.setVisible(over or not self._form.compact)
        self.raise_()
        self.covers.emit(over)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close_over()  # beside the pane
