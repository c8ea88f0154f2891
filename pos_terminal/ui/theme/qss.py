"""The one stylesheet, made from tokens; looks are chosen by properties.

On QWidget/QFrame   surface = bg | surface | sunken | raised | top-bar | line | divider | scrim | qr | dialog |
                              plain | dialog-side (-rtl: the pane at the start edge of a dialog) |
                              dialog-pane | dialog-pane-mirrored |
                              card | card-strong | card-chosen | card-outlined | card-sunken |
                              card-warning | card-success |
                              icon-box | icon-box-chosen | tile-coffee (-bakery, ...) |
                              accent | success | warning | danger | info | loyalty | neutral (subtle tints)
                    strip = true (no round corners)
On QLabel           role = any type style of tokens.json with dashes (title, headline, money-total, ...) or muted
                    tone = text | muted | disabled | inverse | accent | success | warning | danger | info |
                           loyalty | neutral | on-accent
On QAbstractButton  kind = secondary | primary | danger | danger-outline | chosen | text | quiet | sunken | chip |
                           key | key-function | nav | row | tile | segment | step
                    chosen = true (chip, nav, row, segment)
                    tone = a tint, for the words
On QLineEdit        state = error | locked
                    figures = a tabular type style (money_total: large)
"""

from collections.abc import Callable

from pos_terminal.ui.theme.tokens import Tokens

TONES = {
    "muted": "text_muted",
    "disabled": "text_disabled",
    "inverse": "text_inverse",
    "accent": "accent_text",
    "success": "success_text",
    "warning": "warning_text",
    "danger": "danger_text",
    "info": "info_text",
    "loyalty": "loyalty_text",
    "neutral": "neutral_text",
    "on-accent": "on_accent",
}
TINTS = ("accent", "success", "warning", "danger", "info", "loyalty", "neutral")


def style_sheet(tokens: Tokens, theme: str, scale: int, text_scale: int) -> str:
    """The stylesheet of a theme at a scale and text scale in percent."""

    def colour(name: str) -> str:
        return tokens.colour(theme, name)

    def px(size: int) -> int:
        return max(1, (size * scale + 50) // 100)

    def text(size: int) -> int:
        return (size * scale * text_scale + 5000) // 10000

    return "\n".join(
        [
            _labels(tokens, colour, text),
            _surfaces(tokens, colour, px),
            _buttons(tokens, colour, px, text),
            _fields(tokens, colour, px, text),
            _lists(colour, px),
        ]
    )


Colour = Callable[[str], str]
Size = Callable[[int], int]


def _labels(tokens: Tokens, colour: Colour, text: Size) -> str:
    rules = [
        f"QWidget {{ color: {colour('text')}; }}",
        "QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QHeaderView::section, QCheckBox, QToolTip {"
        ' font-family: "Inter", "Noto Sans", "Noto Sans Arabic"; }',
        "QLabel { background: transparent; border: none; }",
        f"QLabel:disabled {{ color: {colour('text_disabled')}; }}",
        f'QLabel[paper="true"] {{ color: {colour("qr_dark")}; background: {colour("qr_light")};'
        ' font-family: "JetBrains Mono"; }',
        f'QLabel[role="muted"] {{ color: {colour("text_muted")}; }}',
        f"QToolTip {{ color: {colour('text_inverse')}; background: {colour('text')}; border: none; padding: 6px; }}",
    ]
    for name, style in tokens.types.items():
        role = name.replace("_", "-")
        rules.append(
            f'QLabel[role="{role}"] {{ font-family: "{style.family}", "Noto Sans", "Noto Sans Arabic";'
            f" font-size: {text(style.size)}px; font-weight: {style.weight}; }}"
        )
    for role in ("caption", "body-small"):
        rules.append(f'QLabel[role="{role}"] {{ color: {colour("text_muted")}; }}')
    rules += [f'QLabel[tone="{tone}"] {{ color: {colour(name)}; }}' for tone, name in TONES.items()]
    rules.append(f'QLabel[tone="text"] {{ color: {colour("text")}; }}')
    return "\n".join(rules)


def _surfaces(tokens: Tokens, colour: Colour, px: Size) -> str:
    card, dialog, line = px(tokens.radius["card"]), px(tokens.radius["dialog"]), px(tokens.border["hairline"])
    control, thick = px(tokens.radius["control"]), px(tokens.border["selected"])
    edge, strong, accent = colour("border"), colour("border_strong"), colour("accent")
    boxes = {
        "bg": f"background: {colour('bg')}; border: none;",
        "surface": f"background: {colour('surface')}; border: none;",
        "sunken": f"background: {colour('surface_sunken')}; border: none;",
        "raised": f"background: {colour('surface_raised')}; border: none;",
        "top-bar": f"background: {colour('surface')}; border: none; border-bottom: {line}px solid {edge};",
        "card": f"background: {colour('surface')}; border: {line}px solid {edge}; border-radius: {card}px;",
        "card-strong": f"background: {colour('surface')}; border: {line}px solid {strong}; border-radius: {card}px;",
        "card-chosen": f"background: {colour('accent_subtle')}; border: {thick}px solid {accent};"
        f" border-radius: {card}px;",
        "card-outlined": f"background: {colour('surface')}; border: {thick}px solid {accent}; border-radius: {card}px;",
        "card-sunken": f"background: {colour('surface_sunken')}; border: {line}px solid {edge};"
        f" border-radius: {card}px;",
        "card-warning": f"background: {colour('warning_subtle')}; border: {line}px solid {colour('warning')};"
        f" border-radius: {card}px;",
        "card-success": f"background: {colour('success_subtle')}; border: {line}px solid {colour('success')};"
        f" border-radius: {card}px;",
        "dialog": f"background: {colour('surface_raised')}; border: {line}px solid {edge}; border-radius: {dialog}px;",
        "plain": "background: transparent; border: none;",
        "dialog-side": f"background: {colour('bg')}; border: none; border-right: {line}px solid {edge};"
        f" border-top-left-radius: {dialog - line}px; border-bottom-left-radius: {dialog - line}px;",
        "dialog-side-rtl": f"background: {colour('bg')}; border: none; border-left: {line}px solid {edge};"
        f" border-top-right-radius: {dialog - line}px; border-bottom-right-radius: {dialog - line}px;",
        "dialog-pane": f"background: {colour('bg')}; border: none; border-left: {line}px solid {edge};"
        f" border-bottom-right-radius: {dialog - line}px;",
        "dialog-pane-mirrored": f"background: {colour('bg')}; border: none; border-right: {line}px solid {edge};"
        f" border-bottom-left-radius: {dialog - line}px;",
        "scrim": f"background: {colour('scrim')}; border: none;",
        "divider": f"background: {colour('divider')}; border: none;",
        "line": f"background: {strong}; border: none;",
        "line-soft": f"background: {edge}; border: none;",
        "line-warning": f"background: {colour('warning')}; border: none;",
        "stepper": f"background: {colour('surface')}; border: {line}px solid {strong}; border-radius: {control}px;",
        "qr": f"background: {colour('qr_light')}; border: {line}px solid {edge}; border-radius: {card}px;",
        "icon-box": f"background: {colour('surface_sunken')}; border: none; border-radius: {control}px;",
        "icon-box-chosen": f"background: {accent}; border: none; border-radius: {control}px;",
    }
    for tint in TINTS:
        boxes[tint] = f"background: {colour(tint + '_subtle')}; border: none; border-radius: {control}px;"
    for kind in ("coffee", "bakery", "food", "produce", "dairy", "drinks", "snacks"):
        boxes[f"tile-{kind}"] = f"background: {colour('tile_' + kind)}; border: none; border-radius: {control}px;"
    return "\n".join(f'QWidget[surface="{name}"] {{ {box} }}' for name, box in boxes.items()) + (
        '\nQWidget[strip="true"] { border-radius: 0px; }'
    )


def _buttons(tokens: Tokens, colour: Colour, px: Size, text: Size) -> str:
    radius, card = px(tokens.radius["control"]), px(tokens.radius["card"])
    thick, line = px(tokens.border["selected"]), px(tokens.border["control"])
    size = f'font-family: "Inter", "Noto Sans"; font-size: {text(16)}px; font-weight: 600;'
    # color = label and icon; placeholder-text-color = key hint (read back from the palette by the painted buttons)
    off = (
        f"background: {colour('disabled_fill')}; color: {colour('text_disabled')}; border: {line}px solid transparent;"
        f" placeholder-text-color: {colour('text_disabled')};"
    )

    def look(fill: str, ink: str, edge: str, hint: str, width: int = line) -> str:
        return (
            f"background: {colour(fill) if fill else 'transparent'}; color: {colour(ink)};"
            f" placeholder-text-color: {colour(hint)};"
            f" border: {width}px solid {colour(edge) if edge else 'transparent'};"
        )

    def rule(kind: str, body: str, state: str = "") -> str:
        return f'QAbstractButton[kind="{kind}"]{state} {{ {body} }}'

    chosen = look("accent_subtle", "accent_text", "accent", "accent_text", thick)
    rules = [f"QAbstractButton {{ {size} border-radius: {radius}px; outline: none; }}"]
    rules += [
        rule("secondary", look("surface", "text", "border_strong", "text_muted")),
        rule("secondary", f"background: {colour('bg')};", ":hover"),
        rule("secondary", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("primary", look("accent", "on_accent", "", "on_accent")),
        rule("primary", f"background: {colour('accent_hover')};", ":hover"),
        rule("primary", f"background: {colour('accent_pressed')};", ":pressed"),
        rule("danger", look("danger", "on_danger", "", "on_danger")),
        rule("danger", f"background: {colour('danger_hover')};", ":hover"),
        rule("danger-outline", look("surface", "danger_text", "danger", "danger_text")),
        rule("danger-outline", f"background: {colour('danger_subtle')};", ":pressed"),
        rule("chosen", chosen),
        rule("text", look("", "accent_text", "", "accent_text")),
        rule("text", f"background: {colour('accent_subtle')};", ":pressed"),
        rule("quiet", look("", "text_muted", "", "text_muted")),
        rule("quiet", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("sunken", look("surface_sunken", "text", "", "text_muted")),
        rule("warning", look("warning_subtle", "warning_text", "", "warning_text")),
        rule("chip", look("", "text", "border_strong", "text_muted")),
        rule("chip", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("chip", look("text", "text_inverse", "text", "text_inverse"), '[chosen="true"]'),
        rule("key", look("surface", "text", "border", "text_muted")),
        rule("key", f"font-size: {text(26)}px;"),
        rule("key", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("key-function", look("surface_sunken", "text", "border", "text_muted")),
        rule("key-function", f"background: {colour('border')};", ":pressed"),
        rule("segment", look("", "text", "", "text_muted") + "border-radius: 0px;"),
        rule("segment", look("text", "text_inverse", "text", "text_inverse"), '[chosen="true"]'),
        rule("step", look("", "text", "", "text_muted") + "border-radius: 0px;"),
        rule("step", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("nav", look("", "text_muted", "", "text_muted")),
        rule("nav", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("nav", look("accent_subtle", "accent_text", "", "accent_text"), '[chosen="true"]'),
        rule("row", look("surface", "text", "border_strong", "text_muted") + f"border-radius: {card}px;"),
        rule("row", f"background: {colour('surface_sunken')};", ":pressed"),
        rule("row", chosen, '[chosen="true"]'),
        rule("tile", "border: none;"),
        *[rule(kind, off, ":disabled") for kind in ("secondary", "primary", "danger", "danger-outline", "chosen")],
        *[rule(kind, off, ":disabled") for kind in ("sunken", "warning", "chip", "key", "key-function", "row")],
        *[
            rule(
                kind,
                f"color: {colour('text_disabled')}; placeholder-text-color: {colour('text_disabled')};"
                " background: transparent;",
                ":disabled",
            )
            for kind in ("text", "quiet", "nav", "segment", "step")
        ],
        rule(
            "nav",
            f"background: {colour('accent_subtle')}; color: {colour('accent_text')};"
            f" placeholder-text-color: {colour('accent_text')};",
            '[chosen="true"]:disabled',
        ),
        f'QAbstractButton[toast="true"] {{ color: {colour("text")}; background: transparent; border: none; }}',
    ]
    rules += [
        f'QAbstractButton[tone="{tint}"] {{ color: {colour(tint + "_text")};'
        f" placeholder-text-color: {colour(tint + '_text')}; }}"
        for tint in TINTS
    ]
    return "\n".join(rules)


def _fields(tokens: Tokens, colour: Colour, px: Size, text: Size) -> str:
    radius, thick, line = px(tokens.radius["control"]), px(tokens.border["selected"]), px(1)
    pad = px(16)
    figures = "\n".join(
        f'QLineEdit[figures="{name}"] {{ font-size: {text(style.size)}px; font-weight: {style.weight}; }}'
        for name, style in tokens.types.items()
        if style.tabular
    )
    return f"""
QLineEdit {{ background: {colour("surface")}; color: {colour("text")}; border: {line}px solid {colour("border_strong")};
  border-radius: {radius}px; padding: 0 {pad}px; font-size: {text(16)}px; font-weight: 400;
  selection-background-color: {colour("accent")}; selection-color: {colour("on_accent")};
  placeholder-text-color: {colour("text_muted")}; }}
QLineEdit:focus {{ border: {thick}px solid {colour("accent")}; padding: 0 {pad - thick + line}px; }}
QLineEdit[state="error"] {{ border: {thick}px solid {colour("danger")}; padding: 0 {pad - thick + line}px; }}
QLineEdit[state="locked"], QLineEdit:disabled {{ background: {colour("surface_sunken")}; }}
{figures}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ background: transparent; border: none; padding: 0; }}
QLineEdit[cell="true"] {{ background: transparent; border: none; border-radius: 0; padding: 0; font-size: {text(18)}px;
  font-weight: 600; }}
QLineEdit[cell="true"][focused="true"] {{ border: {thick}px solid {colour("accent")}; }}
QWidget[field="box"] {{ background: {colour("surface")}; border: {line}px solid {colour("border_strong")};
  border-radius: {radius}px; }}
QWidget[field="box"][focused="true"] {{ border: {thick}px solid {colour("accent")}; }}
QWidget[field="box"][state="error"] {{ border: {thick}px solid {colour("danger")}; }}
QWidget[field="box"][state="locked"] {{ background: {colour("surface_sunken")}; }}
QPlainTextEdit, QTextEdit {{ background: {colour("surface")}; color: {colour("text")};
  border: {line}px solid {colour("border_strong")}; border-radius: {radius}px; padding: {px(8)}px; }}
QCheckBox {{ spacing: {px(8)}px; font-weight: 400; }}
QCheckBox::indicator {{ width: {px(22)}px; height: {px(22)}px; border: {thick}px solid {colour("border_strong")};
  border-radius: {px(6)}px; background: {colour("surface")}; }}
QCheckBox::indicator:checked {{ background: {colour("accent")}; border-color: {colour("accent")}; }}
"""


def _lists(colour: Colour, px: Size) -> str:
    return f"""
QScrollArea, QAbstractScrollArea[frame="none"] {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[scroll="content"] {{ background: transparent; }}
QAbstractItemView {{ background: {colour("surface")}; color: {colour("text")}; border: none; outline: none;
  selection-background-color: {colour("accent_subtle")}; selection-color: {colour("text")}; }}
QHeaderView::section {{ background: {colour("bg")}; color: {colour("text_muted")}; border: none;
  border-bottom: 1px solid {colour("border")}; padding: {px(8)}px; }}
QScrollBar:vertical {{ background: transparent; width: {px(10)}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {colour("border_strong")}; border-radius: {px(3)}px;
  min-height: {px(48)}px; margin: {px(2)}px; }}
QScrollBar:horizontal {{ background: transparent; height: {px(10)}px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {colour("border_strong")}; border-radius: {px(3)}px;
  min-width: {px(48)}px; margin: {px(2)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
