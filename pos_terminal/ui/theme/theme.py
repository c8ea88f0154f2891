"""What a widget needs to look right: colours, sizes, fonts and icons of one screen."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from pos_terminal.ui.theme.fonts import build_font
from pos_terminal.ui.theme.icons import Icons
from pos_terminal.ui.theme.qss import style_sheet
from pos_terminal.ui.theme.tokens import StateLook, Tokens, TypeStyle


class Theme(QObject):
    """One screen's look. Signal: changed() after set_look; parts measure and paint anew.

    Sizes given and returned are device-independent px; scale and text_scale are percent.
    """

    changed = Signal()

    def __init__(
        self,
        tokens: Tokens,
        resources: Path,
        name: str = "light",
        *,
        scale: int = 100,
        text_scale: int = 100,
        reduced_motion: bool = False,
        show_shortcuts: bool = True,
    ) -> None:
        super().__init__()
        self.tokens = tokens
        self.name = name
        self.scale = scale
        self.text_scale = text_scale
        self.reduced_motion = reduced_motion
        self.show_shortcuts = show_shortcuts
        self._icons = Icons(resources)
        self._fonts: dict[str, QFont] = {}
        self._colours: dict[str, QColor] = {}
        self._sheet = ""

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def set_look(
        self,
        name: str | None = None,
        scale: int | None = None,
        text_scale: int | None = None,
        reduced_motion: bool | None = None,
        show_shortcuts: bool | None = None,
    ) -> None:
        """Change any of them and tell every part once."""
        self.name = self.name if name is None else name
        self.scale = self.scale if scale is None else scale
        self.text_scale = self.text_scale if text_scale is None else text_scale
        self.reduced_motion = self.reduced_motion if reduced_motion is None else reduced_motion
        self.show_shortcuts = self.show_shortcuts if show_shortcuts is None else show_shortcuts
        self._fonts.clear()
        self._colours.clear()
        self._sheet = ""
        self.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Give a window its font and stylesheet now; call again from the window's slot on `changed`."""
        window.setFont(self.font("body"))
        window.setStyleSheet(self.style_sheet())

    def style_sheet(self) -> str:
        if not self._sheet:
            self._sheet = style_sheet(self.tokens, self.name, self.scale, self.text_scale)
        return self._sheet

    def px(self, size: int) -> int:
        """A size of the design on this screen."""
        return (size * self.scale + 50) // 100

    def space(self, step: int) -> int:
        return self.px(self.tokens.space[str(step)])

    def radius(self, name: str) -> int:
        return self.px(self.tokens.radius[name])

    def touch(self, name: str) -> int:
        return self.px(self.tokens.touch[name])

    def icon_px(self, name: str) -> int:
        return self.px(self.tokens.icon_size[name])

    def ms(self, name: str) -> int:
        """A duration of the design (`fast_ms`, ...), 0 with reduced motion."""
        return 0 if self.reduced_motion else self.tokens.motion[name]

    def colour(self, name: str) -> QColor:
        if name not in self._colours:
            self._colours[name] = QColor(self.tokens.colour(self.name, name))
        return self._colours[name]

    def type_style(self, name: str) -> TypeStyle:
        return self.tokens.types[name]

    def text_px(self, size: int) -> int:
        """A text size of the design on this screen."""
        return (size * self.scale * self.text_scale + 5000) // 10000

    def font(self, style: str) -> QFont:
        """The font of a type style (`money_total`, `title`, ...); money styles come with tabular figures.

        Any style with `_money` behind it (`title_money`) is that style with tabular figures.
        """
        if style not in self._fonts:
            spec = self.tokens.types[style.removesuffix("_money")]
            if style.endswith("_money"):
                spec = replace(spec, tabular=True)
            self._fonts[style] = build_font(spec, self.text_px(spec.size))
        return self._fonts[style]

    def state(self, name: str) -> StateLook:
        return self.tokens.states[name]

    def pixmap(self, icon: str, colour: QColor | str, size: int, ratio: float = 1.0) -> QPixmap:
        """A Lucide icon; colour is a token name or a QColor, size already scaled."""
        paint = self.colour(colour) if isinstance(colour, str) else colour
        return self._icons.icon(icon, paint, size, ratio)

    def icon(self, icon: str, colour: str = "text", size: int = 0) -> QIcon:
        """A QIcon for QAction and friends, drawn for screens of ratio 1 and 2."""
        side = size or self.icon_px("control")
        made = QIcon(self.pixmap(icon, colour, side))
        made.addPixmap(self.pixmap(icon, colour, side, 2.0))
        made.addPixmap(self.pixmap(icon, "text_disabled", side), QIcon.Mode.Disabled)
        return made

    def picture(self, name: str, width: int, height: int, ratio: float = 1.0) -> QPixmap:
        """A product picture of the demo catalogue; empty when there is none."""
        return self._icons.picture(name, width, height, ratio)
