"""Which sizes a screen can carry (DESIGN 11), and the sentence that refuses the others."""

from PySide6.QtCore import QCoreApplication, QSize

from pos_terminal.ui.text.noop import QT_TRANSLATE_NOOP

SMALLEST = {100: (0, 0), 125: (1366, 768), 150: (1920, 1080)}  # px, by scale in percent
TEXT_NEEDS = (1024, 768)  # px at 100 %, for the larger text
TOO_SMALL = QT_TRANSLATE_NOOP(
    "settings", "{size} needs a screen of {needed}; this one has {here}. Nothing was changed."
)


def refusal(scale: int, text_scale: int, screen: QSize) -> str:
    """Why a screen cannot carry these sizes, in percent; empty when it can."""
    wide, high = SMALLEST.get(scale, (0, 0))
    size = f"{scale} %"
    if text_scale > 100:
        needed = (TEXT_NEEDS[0] * scale // 100, TEXT_NEEDS[1] * scale // 100)
        if screen.width() < needed[0] or screen.height() < needed[1]:
            wide, high = max(wide, needed[0]), max(high, needed[1])
            words = QT_TRANSLATE_NOOP("settings", "{scale} with text of {text}")
            size = QCoreApplication.translate("settings", words)
            size = size.replace("{scale}", f"{scale} %").replace("{text}", f"{text_scale} %")
    if screen.width() >= wide and screen.height() >= high:
        return ""
    text = QCoreApplication.translate("settings", TOO_SMALL)
    here = f"{screen.width()} × {screen.height()}"
    return text.replace("{size}", size).replace("{needed}", f"{wide} × {high}").replace("{here}", here)
