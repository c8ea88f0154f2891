"""The step of the products: from a file, or a few that are typed."""

from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from pos_terminal.app.commands import AddProducts, GoToStep, ImportProducts, LookForCatalogues
from pos_terminal.app.views import Left, Step, StockView, TillView
from pos_terminal.ui.parts.action_button import ActionButton
from pos_terminal.ui.parts.banner import Banner
from pos_terminal.ui.parts.rail_button import RailButton
from pos_terminal.ui.parts.segmented import Segmented
from pos_terminal.ui.parts.text_field import TextField
from pos_terminal.ui.windows.cashier.guide.pane import StepPane
from pos_terminal.ui.windows.cashier.guide.typed_products import TypedProducts
from pos_terminal.ui.windows.cashier.key_filter import no_click_focus
from pos_terminal.ui.windows.cashier.page import column, count_text, label, row
from pos_terminal.ui.windows.cashier.settings.draft import Draft
from pos_terminal.ui.windows.cashier.settings.form import Scroll
from pos_terminal.ui.windows.cashier.station import Station

FILE, TYPED = "file", "typed"
FIELD, ROW = 50, 72  # px
UNTYPED = ("catalogue_unwritten", "catalogue_currency")  # why products that were typed were not taken


class ProductsPane(StepPane):
    """`guide_products_bar`; `guide_file_{n}_button`, `guide_path_field`, `guide_import_button`; or typed rows."""

    step = Step.PRODUCTS
    icon = "package"

    def __init__(self, station: Station, draft: Draft) -> None:
        super().__init__(station, draft)
        theme = station.theme
        px = theme.px
        self._way = FILE
        self._asked = False  # for files, since the step came to the front
        self._sent = -1  # the till's count of answers when the typed ones were sent; -1: nothing was sent
        self._files: list[RailButton] = []
        ways = [(FILE, self.tr("From a file"), ""), (TYPED, self.tr("Type a few"), "")]
        self.ways = Segmented(theme, ways)
        self.ways.setObjectName("guide_products_bar")
        for way in (FILE, TYPED):
            self.ways.button(way).setObjectName(f"guide_products_{way}_button")
        self.typed = TypedProducts(station)
        self._bodies = QStackedLayout()
        self._bodies.addWidget(self._file_body())
        self._bodies.addWidget(self.typed)
        whole = column(self.ways, self._bodies, spacing=px(14))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.ways.chosen.connect(self._choose)
        self.import_button.clicked.connect(partial(self._import, False))
        self.skip_button.clicked.connect(partial(self._import, True))
        self.path.text_edited.connect(self._edited)

    def _file_body(self) -> QWidget:
        theme = self.station.theme
        px = theme.px
        told = self.tr("A table (CSV) whose first line names the columns: sku, name, price and more, as in the README.")
        self._found = label("", "body-small", wrap=True)
        self._rows = column(spacing=px(8))
        self.path = TextField(theme, "", "file-text", letters=self.tr("Letters on the screen"))
        self.path.setFixedHeight(px(FIELD))
        self.path.edit.setObjectName("guide_path_field")
        self.path.edit.setAccessibleName(self.tr("Path of the file"))
        self.path.edit.setMaxLength(1000)
        self.import_button = ActionButton(theme, self.tr("Take the products"), "download")
        self.import_button.setObjectName("guide_import_button")
        self.import_button.setFixedHeight(px(FIELD))
        self.skip_button = ActionButton(theme, self.tr("Take the good rows"), "check")
        self.skip_button.setObjectName("guide_import_skip_button")
        self.result = Banner(theme, "neutral", "")
        self.result.setObjectName("guide_import_result_label")
        line = row(self.path, self.import_button, spacing=px(12))
        line.setStretch(0, 1)
        inside = QWidget()
        inside.setLayout(
            column(
                label(told, "body", "muted", wrap=True),
                self._rows,
                self._found,
                label(self.tr("Path of the file"), "label"),
                line,
                self.result,
                row(self.skip_button, 0),
                0,
                spacing=px(10),
                margins=(0, 0, px(12), 0),
            )
        )
        return Scroll(inside)

    def heading(self) -> str:
        return self.tr("What the shop sells")

    def about(self) -> str:
        return self.tr("Products can come later too, or be sold by typing their price.")

    def show_view(self, view: TillView) -> None:
        super().show_view(view)
        stock = view.guide.stock if view.guide is not None else StockView()
        self.ways.set_chosen(self._way)
        self._bodies.setCurrentIndex(0 if self._way == FILE else 1)
        self.typed.use_rate(int(self.saved("sell.typed_tax_rate") or 0))
        self._show_files(stock)
        self._show_result(stock, view)
        if self._sent >= 0 and stock.answered > self._sent:
            self._sent = -1
            if not stock.problem:
                self.typed.clear()
                self.send(GoToStep(Step.READY, Step.PRODUCTS, Left.DONE))

    def begin(self) -> None:
        if not self._asked:
            self._asked = True
            self.send(LookForCatalogues())
        if self._way == FILE:
            self.ways.button(FILE).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.typed.begin()

    def problem(self) -> str:
        return self.typed.problem() if self._way == TYPED else ""

    def go(self) -> bool:
        products = self.typed.products() if self._way == TYPED else ()
        view = self.view
        if view is None or view.guide is None:
            return True
        if products:
            self._sent = view.guide.stock.answered
            self.send(AddProducts(products))
            return True
        if not view.stocked:
            self.send(GoToStep(Step.READY, Step.PRODUCTS, Left.SKIPPED))
            return True
        return False

    # --- within

    def _choose(self, way: str) -> None:
        self._way = way
        if self.view is not None:
            self.show_view(self.view)
        if way == TYPED:
            self.typed.begin()
        self.changed.emit()

    def _show_files(self, stock: StockView) -> None:
        files = stock.files or ()
        for number in range(len(self._files), len(files)):
            made = RailButton(self.station.theme, "", "file-text")
            made.setObjectName(f"guide_file_{number + 1}_button")
            made.setFixedHeight(self.station.theme.px(ROW))
            made.clicked.connect(partial(self._pick, number))
            self._files.append(made)
            self._rows.addWidget(made)
            no_click_focus(self)
        for number, made in enumerate(self._files):
            made.setVisible(number < len(files))
        for made, path in zip(self._files, files, strict=False):
            made.set_words(PurePath(path).name)
            made.set_subtitle(str(PurePath(path).parent))
            made.set_chosen(self.path.text() == path)
        looked = self.tr("No such file was found in the home folder or on a drive: type where it is.")
        self._found.setText("" if files else self.tr("Looking for files…") if stock.files is None else looked)
        self._found.setVisible(bool(self._found.text()))
        self._edited()

    def _show_result(self, stock: StockView, view: TillView) -> None:
        kind, words = "neutral", ""
        if stock.running:
            words = self.tr("Reading the file…")
        elif stock.problem:
            kind, words = "danger", self._problem_words(stock)
        elif stock.answered and stock.products:
            kind = "success"
            many = self.tr("{n} products are in the catalogue.", "", stock.products)
            words = count_text(stock.products, self.tr("1 product is in the catalogue."), many)
        elif view.catalogue_currency:
            words = self.tr(
                "The catalogue's prices are in {theirs} and this till counts in {ours}: nothing is sold at them. "
                "Take a file with prices in {ours}, which replaces them all."
            )
            kind, words = "warning", _filled(words, view.catalogue_currency, view.currency)
        elif view.stocked:
            kind, words = "success", self.tr("The catalogue has products. Another file replaces them all.")
        self.result.set_message(kind, words)
        self.result.setVisible(bool(words))
        self.skip_button.setVisible(stock.problem == "catalogue_rows" and not stock.running)
        self.typed.show_problem(self._problem_words(stock) if stock.problem in UNTYPED else "")

    def _problem_words(self, stock: StockView) -> str:
        match stock.problem:
            case "catalogue_file":
                return self.tr("{words} The catalogue is as it was.").replace("{words}", stock.words)
            case "catalogue_rows":
                one = self.tr("1 row is wrong, in line {line}: {words}. The catalogue is as it was.")
                many = self.tr(
                    "{n} rows are wrong, the first in line {line}: {words}. The catalogue is as it was.", "", stock.bad
                )
                told = count_text(stock.bad, one, many).replace("{line}", str(stock.line))
                return told.replace("{words}", stock.words)
            case "catalogue_currency":
                told = self.tr(
                    "The products that are there have prices in {theirs} and this till counts in {ours}, so none was "
                    "added to them. Take a file with prices in {ours}, which replaces them all."
                )
                return _filled(told, stock.words, self.view.currency if self.view is not None else "")
            case _:
                return self.tr("The catalogue could not be written. Is the disk full? Nothing was changed.")

    def _pick(self, number: int, _checked: bool = False) -> None:
        view = self.view
        files = view.guide.stock.files if view is not None and view.guide is not None else None
        if files is not None and number < len(files):
            self.path.set_text(files[number])
            self._show_files(StockView(files=files))

    def _import(self, skip_bad: bool, _checked: bool = False) -> None:
        if self.path.text().strip():
            self.send(ImportProducts(self.path.text().strip(), skip_bad))

    def _edited(self, _text: str = "") -> None:
        running = self.view is not None and self.view.guide is not None and self.view.guide.stock.running
        self.import_button.setEnabled(bool(self.path.text().strip()) and not running)


def _filled(words: str, theirs: str, ours: str) -> str:
    return words.replace("{theirs}", theirs).replace("{ours}", ours)
