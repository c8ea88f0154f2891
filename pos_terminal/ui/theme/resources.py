"""Where the shipped files lie: beside a source tree, inside a wheel, or unpacked by PyInstaller."""

import sys
from pathlib import Path


def resources_folder() -> Path:
    """The folder that holds tokens.json, fonts, icons and demo; FileNotFoundError if the program was cut in pieces."""
    package = Path(__file__).resolve().parents[2]
    frozen = getattr(sys, "_MEIPASS", None)
    places = [package / "_resources", package.parent / "resources"]
    if frozen is not None:
        places = [Path(frozen) / "resources", Path(frozen) / "pos_terminal" / "_resources", *places]
    for place in places:
        if (place / "tokens.json").is_file():
            return place
    raise FileNotFoundError(f"tokens.json is in none of: {', '.join(map(str, places))}")
