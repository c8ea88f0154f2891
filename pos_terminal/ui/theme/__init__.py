"""The looks of the till: tokens, fonts, icons and one stylesheet, handed to widgets as a Theme."""

from pos_terminal.ui.theme.properties import set_property, set_surface
from pos_terminal.ui.theme.theme import Theme
from pos_terminal.ui.theme.tokens import StateLook, Tokens, TypeStyle, read_tokens

__all__ = ["StateLook", "Theme", "Tokens", "TypeStyle", "read_tokens", "set_property", "set_surface"]
