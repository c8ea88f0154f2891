"""What the kiosk adds to the stylesheet: larger corners, a stronger edge around what is chosen."""

from __future__ import annotations

from pos_terminal.ui.theme import Theme


def kiosk_sheet(theme: Theme) -> str:
    """The theme's stylesheet with the kiosk's rules behind it."""
    control, card = theme.radius("kiosk_control"), theme.radius("kiosk_card")
    thick = max(2, theme.px(4))
    line = max(1, theme.px(2))
    edge, accent, ink = (theme.colour(name).name() for name in ("border", "accent", "qr_dark"))
    return f"""{theme.style_sheet()}
QAbstractButton[board="kiosk"] {{ border-radius: {control}px; }}
QAbstractButton[board="kiosk"][kind="secondary"] {{ border-width: {line}px; }}
QAbstractButton[board="kiosk"][kind="chosen"] {{ border: {thick}px solid {accent}; }}
QAbstractButton[board="kiosk"][kind="category"] {{ background: {theme.colour("surface").name()};
  color: {theme.colour("text").name()}; border: {line}px solid {edge}; border-radius: {card}px; }}
QAbstractButton[board="kiosk"][kind="category"][chosen="true"] {{ background: {theme.colour("text").name()};
  color: {theme.colour("text_inverse").name()}; border-color: {theme.colour("text").name()}; }}
QAbstractButton[board="kiosk"][kind="category"]:pressed {{ background: {theme.colour("surface_sunken").name()};
  color: {theme.colour("text").name()}; }}
QAbstractButton[kind="card"] {{ background: transparent; border: none; color: {theme.colour("text").name()}; }}
QAbstractButton[kind="dashed"] {{ background: {theme.colour("surface").name()}; border: none;
  color: {theme.colour("accent_text").name()}; }}
QAbstractButton[kind="dashed"]:pressed {{ background: {theme.colour("accent_subtle").name()}; }}
QAbstractButton[board="kiosk"][kind="step"] {{ border-radius: {control}px; }}
QLabel[ink="qr"] {{ color: {ink}; }}
"""
