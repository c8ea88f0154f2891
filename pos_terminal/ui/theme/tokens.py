"""Design tokens, read once from tokens.json and frozen."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """How one kind of text is set; sizes in px at 100 %."""

    family: str
    size: int
    line: int
    weight: int
    tabular: bool = False
    tracking_percent: float = 0.0


@dataclass(frozen=True, slots=True)
class StateLook:
    """Shape and word of a state; colour names the token family (accent, success, ...)."""

    colour: str
    icon: str
    word: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour, size and time of the design; colours as #RRGGBB or Qt's #AARRGGBB."""

    colours: Mapping[str, Mapping[str, str]]
    types: Mapping[str, TypeStyle]
    states: Mapping[str, StateLook]
    families: Mapping[str, str]
    space: Mapping[str, int]
    radius: Mapping[str, int]
    border: Mapping[str, int]
    icon_size: Mapping[str, int]
    touch: Mapping[str, int]
    layout: Mapping[str, Mapping[str, int]]
    motion: Mapping[str, int]
    timing: Mapping[str, int]

    def colour(self, theme: str, name: str) -> str:
        return self.colours[theme][name]


def read_tokens(path: Path) -> Tokens:
    """Read and freeze the tokens; KeyError or ValueError names what is missing or not JSON."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    families = {name: spec["family"] for name, spec in raw["font"].items() if "family" in spec}
    return Tokens(
        colours=_frozen({t: _frozen({k: qt_colour(v) for k, v in c.items()}) for t, c in raw["color"].items()}),
        types=_frozen({name: _type_style(spec, families) for name, spec in raw["type"].items()}),
        states=_frozen({n: StateLook(s["color"], s["icon"], s["word"]) for n, s in raw["state"].items()}),
        families=_frozen(families),
        space=_frozen(raw["space"]),
        radius=_frozen(raw["radius"]),
        border=_frozen(raw["border"]),
        icon_size=_frozen(raw["icon_size"]),
        touch=_whole(raw["touch"]),
        layout=_frozen({name: _whole(spec) for name, spec in raw["layout"].items()}),
        motion=_whole(raw["motion"]),
        timing=_whole(raw["timing"]),
    )


def qt_colour(text: str) -> str:
    """The tokens write #RRGGBBAA where Qt reads #AARRGGBB."""
    return f"#{text[7:9]}{text[1:7]}" if len(text) == 9 else text


def _type_style(spec: dict[str, Any], families: dict[str, str]) -> TypeStyle:
    return TypeStyle(
        families[spec["family"]],
        spec["size"],
        spec["line"],
        spec["weight"],
        spec.get("tabular", False),
        spec.get("tracking_pct", 0.0),
    )


def _frozen(values: dict[str, T]) -> Mapping[str, T]:
    return MappingProxyType(values)


def _whole(values: dict[str, Any]) -> Mapping[str, int]:
    return MappingProxyType({name: value for name, value in values.items() if isinstance(value, int)})
