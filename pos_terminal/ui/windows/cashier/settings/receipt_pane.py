"""The page of the receipt: what stands on it, how it looks, and a sample on paper."""

from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pos_terminal.app.sample_receipt import sample_receipt
from pos_terminal.app.views import DevicesView
from pos_terminal.domain.paper_rows import rows_of
from pos_terminal.domain.paper_text import as_text
from pos_terminal.domain.receipt import Receipt, Shop
from pos_terminal.ui.text.languages import language
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.theme import set_surface
from pos_terminal.ui.windows.cashier.page import column, row
from pos_terminal.ui.windows.cashier.settings import specs
from pos_terminal.ui.windows.cashier.settings.device_box import DeviceBox
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import FormPane, Scroll
from pos_terminal.ui.windows.cashier.settings.spec import told
from pos_terminal.ui.windows.cashier.shift.paper_pane import plain_font
from pos_terminal.ui.windows.cashier.station import Station

TITLE = QT_TRANSLATE_NOOP("settings", "How is it on paper?")
PRINT = QT_TRANSLATE_NOOP("settings", "Print a sample")
COLUMNS, WIDE = 36, 330  # of the paper on the screen; px of its pane
CHANGES = ("shop.", "sell.", "printer.")


class ReceiptPane(FormPane):
    """`settings_receipt_button`'s page with `receipt_preview`. Signal: tried(str), receipt."""

    tried = Signal(str)

    def __init__(self, station: Station, draft: Draft) -> None:
        self._draft, self._station = draft, station
        self._view = DevicesView()
        self.box = DeviceBox(station, "receipt", told(TITLE), told(PRINT), "receipt-text")
        super().__init__(station, draft, specs.RECEIPT, "", self.box)
        self.grid.set_columns(1)
        self.box.asked.connect(partial(self.tried.emit, "receipt"))
        px = station.theme.px
        self.paper = QLabel()
        self.paper.setObjectName("receipt_preview")
        self.paper.setAccessibleName(self.tr("The receipt as it is printed"))
        self.paper.setTextFormat(Qt.TextFormat.PlainText)
        self.paper.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.paper.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.paper.setFont(plain_font())
        self.paper.setContentsMargins(px(14), px(14), px(14), px(14))
        self.paper.setProperty("paper", True)
        hold = QWidget()
        hold.setLayout(column(row(0, self.paper, 0), 0, margins=(px(4), px(12), px(4), px(12))))
        around = QWidget()
        set_surface(around, "sunken")
        around.setLayout(column(Scroll(hold)))
        around.setFixedWidth(px(WIDE))
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.removeWidget(self.area)
        beside = row(self.area, around, spacing=px(20))
        beside.setStretch(0, 1)
        whole.addLayout(beside)

    def set_columns(self, columns: int) -> None:
        """One column: the paper lies beside it."""

    def show_devices(self, view: DevicesView) -> None:
        self._view = view
        self._show_test()

    def show_values(self) -> None:
        super().show_values()
        self._show_test()
        paper = language(str(self._draft.value("shop.language") or "en"), self._station.currency).paper()
        self.paper.setText(as_text(rows_of(self._sample(), paper), COLUMNS))

    # --- within

    def _sample(self) -> Receipt:
        """A receipt with what is typed at the moment."""
        value = self._draft.value
        shop = Shop(
            name=str(value("shop.name")),
            address=tuple(line for line in str(value("shop.address")).split("\n") if line),
            tax_id=str(value("shop.tax_id")),
            currency=self._station.currency,
            header=str(value("shop.header")),
            footer=str(value("shop.footer")),
            timezone=_zone(str(value("shop.timezone"))),
            till_label=str(value("shop.label")),
        )
        rate, included = int(value("sell.typed_tax_rate") or 0), bool(value("shop.tax_included"))
        return sample_receipt(shop, datetime.now(UTC), rate, tax_included=included, url=str(value("shop.receipt_url")))

    def _show_test(self) -> None:
        kind = self._draft.value("printer.kind")
        self.box.setVisible(kind != "none")
        words = self.tr("Printed in {n} ms.")
        if kind == "folder":
            words = self.tr("It lies among the receipts as a PDF file.")
        self.box.show_device(self._view.receipt, words, any(self._draft.touches(one) for one in CHANGES))


def _zone(name: str) -> str:
    """A zone that is being typed is none yet."""
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return "UTC"
    return name
