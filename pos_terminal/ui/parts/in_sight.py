"""What has the focus is scrolled to where it can be seen, however many areas it lies in."""

from PySide6.QtWidgets import QScrollArea, QWidget

MARGIN = 12  # px round it


def content_of(widget: QWidget) -> tuple[QWidget | None, QScrollArea | None]:
    """What scrolls with the widget in it, and the area that scrolls it; None where nothing does."""
    step: QWidget | None = widget
    while step is not None:
        above = step.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea) and area.widget() is step:
            return step, area
        step = above
    return None, None


def bring_in_sight(widget: QWidget) -> None:
    """Scroll each area that it lies in, the inner ones first."""
    _inside, area = content_of(widget)
    while area is not None:
        area.ensureWidgetVisible(widget, 0, MARGIN)
        _inside, area = content_of(area)
