"""Dynamic properties that the stylesheet reads, set so that the look follows at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property and let the stylesheet look again; nothing happens when the value is the same."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    repolish(widget)
    for child in widget.findChildren(QWidget):
        repolish(child)


def set_surface(widget: QWidget, name: str) -> None:
    """Give a plain QWidget a background from the stylesheet (see theme/qss.py, `surface`)."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
    set_property(widget, "surface", name)


def repolish(widget: QWidget) -> None:
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
