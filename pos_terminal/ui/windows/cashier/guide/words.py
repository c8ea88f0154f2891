"""What the steps of the guide are called, and what there is to say of each."""

from PySide6.QtCore import QCoreApplication

from pos_terminal.app.views import Step, TillView
from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP
from pos_terminal.ui.text.titles import rail_title

CONTEXT = "guide"
TITLES = {
    Step.COUNTRY: QT_TRANSLATE_NOOP("guide", "Language and country"),
    Step.SHOP: QT_TRANSLATE_NOOP("guide", "Shop"),
    Step.MONEY: QT_TRANSLATE_NOOP("guide", "Money and VAT"),
    Step.TILL: QT_TRANSLATE_NOOP("guide", "This till"),
    Step.MANAGER: QT_TRANSLATE_NOOP("guide", "Manager"),
    Step.RAILS: QT_TRANSLATE_NOOP("guide", "Way to pay"),
    Step.PRINTER: QT_TRANSLATE_NOOP("guide", "Printer and drawer"),
    Step.PRODUCTS: QT_TRANSLATE_NOOP("guide", "Products"),
    Step.READY: QT_TRANSLATE_NOOP("guide", "Ready"),
}
MISSING = {
    Step.SHOP: QT_TRANSLATE_NOOP("guide", "Receipts bear no name yet."),
    Step.RAILS: QT_TRANSLATE_NOOP("guide", "Cash only, for now."),
    Step.PRINTER: QT_TRANSLATE_NOOP("guide", "Receipts are kept as PDF files."),
    Step.PRODUCTS: QT_TRANSLATE_NOOP("guide", "None yet: items are sold by typing their price."),
}
ELSEWHERE = QT_TRANSLATE_NOOP(
    "guide",
    "The catalogue's prices are in {theirs} and this till counts in {ours}: nothing is sold at them. "
    "Take a file with prices in {ours}.",
)
LATER = QT_TRANSLATE_NOOP("guide", "Left for later.")
PRINTS = QT_TRANSLATE_NOOP("guide", "Receipts are printed.")
UNPRINTED = QT_TRANSLATE_NOOP("guide", "Nothing is printed, as you chose.")
PDF = QT_TRANSLATE_NOOP("guide", "Receipts are kept as PDF files, as you chose.")
PRINTER_SAYS = {"folder": PDF, "none": UNPRINTED}
STOCKED = QT_TRANSLATE_NOOP("guide", "The catalogue has products.")
INCLUDED = QT_TRANSLATE_NOOP("guide", "{currency}, prices include VAT")
ADDED = QT_TRANSLATE_NOOP("guide", "{currency}, VAT is added to prices")
NUMBERED = QT_TRANSLATE_NOOP("guide", "Sales are numbered {label}-1, {label}-2, …")
SET_UP = QT_TRANSLATE_NOOP("guide", "Set up.")


def tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)


def step_words(step: Step) -> str:
    """What a step is about, in the list and everywhere else."""
    return tr(TITLES[step])


def missing_words(step: Step, view: TillView) -> str:
    """What it means that a step was left out."""
    if step is Step.PRODUCTS and view.catalogue_currency:
        return tr(ELSEWHERE).replace("{theirs}", view.catalogue_currency).replace("{ours}", view.currency)
    return tr(MISSING.get(step, LATER))


def there_words(step: Step, view: TillView) -> str:
    """What a step has brought."""
    settings = view.settings
    told = dict(settings.values) if settings is not None else {}
    match step:
        case Step.SHOP:
            return str(told.get("shop.name", ""))
        case Step.MONEY:
            return tr(INCLUDED if told.get("shop.tax_included", True) else ADDED).replace("{currency}", view.currency)
        case Step.TILL:
            return tr(NUMBERED).replace("{label}", view.till_label)
        case Step.RAILS if settings is not None:
            rails = [rail_title(rail.title) for rail in settings.rails if rail.enabled]
            return ", ".join(rails)
        case Step.PRINTER:
            return tr(PRINTER_SAYS.get(str(told.get("printer.kind")), PRINTS))
        case Step.PRODUCTS:
            return tr(STOCKED)
        case _:
            return tr(SET_UP)
