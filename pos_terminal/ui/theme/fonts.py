"""The shipped fonts: loaded into Qt, and built into QFont with equal-width figures for money."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from pos_terminal.ui.theme.tokens import TypeStyle

FIRST = (
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "Inter-Bold.otf",
    "InterDisplay-SemiBold.otf",
    "InterDisplay-Bold.otf",
    "JetBrainsMono-Regular.ttf",
    "JetBrainsMono-SemiBold.ttf",
    "JetBrainsMono-Bold.ttf",
)
LATER = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansHebrew-Regular.ttf",
    "NotoSansHebrew-Bold.ttf",
)
FALLBACKS = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")


def load_fonts(folder: Path) -> list[str]:
    """Load what the first window needs; returns the names of files that Qt refused."""
    return _load(folder, FIRST)


def load_fallback_fonts(folder: Path) -> list[str]:
    """Load the scripts Inter lacks; call when the first window stands, or before it in an RTL language."""
    return _load(folder, LATER)


def build_font(style: TypeStyle, size_px: int) -> QFont:
    """A font of that style at that size; tabular figures and tracking as the style says."""
    font = QFont([style.family, *FALLBACKS])
    font.setPixelSize(size_px)
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setFeature(QFont.Tag("lnum"), 1)
    if style.tracking_percent:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + style.tracking_percent)
    return font


def money_font(size_px: int, weight: int = 600) -> QFont:
    """Inter with figures of one width; letter spacing 97.5 % from 40 px on (DESIGN 2)."""
    return build_font(TypeStyle("Inter", size_px, size_px, weight, True, -2.5 if size_px >= 40 else 0.0), size_px)


def _load(folder: Path, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if QFontDatabase.addApplicationFont(str(folder / name)) < 0]
