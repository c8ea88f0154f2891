"""Ways to pay by name: a service keeps its own, the till's own ways are said in the shop's language."""

from PySide6.QtCore import QCoreApplication

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP

OWN = (
    QT_TRANSLATE_NOOP("titles", "Cash"),
    QT_TRANSLATE_NOOP("titles", "Card"),
    QT_TRANSLATE_NOOP("titles", "Card link"),
    QT_TRANSLATE_NOOP("titles", "Card terminal"),
    QT_TRANSLATE_NOOP("titles", "Exchange"),
    QT_TRANSLATE_NOOP("titles", "Goods returned"),
)


def rail_titles(titles: str) -> str:
    """Several of them, divided by commas."""
    return ", ".join(rail_title(title) for title in titles.split(", "))


def rail_title(title: str) -> str:
    """How a way to pay is called; `title` as it stands in the records."""
    return QCoreApplication.translate("titles", title) if title in OWN else title
