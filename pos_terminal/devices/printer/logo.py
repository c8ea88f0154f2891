"""The shop's logo for paper: refused by its size before a dot of it is read, then brought to black and white."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 5_000_000
MOST_PIXELS = 4_000_000
HEIGHT = 240  # dots: 3 cm of paper
KINDS = ("PNG", "JPEG", "BMP", "GIF")


class BadLogo(ValueError):
    """The logo cannot be printed; the text is one sentence that says what to do."""


def read_logo(path: Path, dots: int) -> Image:
    """Return the logo in black and white, at most `dots` wide. BadLogo; imports Pillow, of the extra `printer`."""
    from PIL import Image as Pictures
    from PIL import UnidentifiedImageError

    try:
        if not path.is_file():
            raise BadLogo(f"There is no logo {path}; choose another file.")
        if path.stat().st_size > MOST_BYTES:
            raise BadLogo(f"The logo {path.name} is larger than {MOST_BYTES // 1_000_000} MB; save it smaller.")
        with Pictures.open(path, formats=KINDS) as picture:
            _check(path, picture.size)
            grey = picture.convert("RGBA")
    except BadLogo:
        raise
    except (Pictures.DecompressionBombError, Pictures.DecompressionBombWarning) as error:
        raise BadLogo(f"The logo {path.name} has too many megapixels; save it smaller.") from error
    except UnidentifiedImageError as error:
        raise BadLogo(f"The logo {path.name} is no picture that can be read; save it as PNG.") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise BadLogo(f"The logo {path} cannot be read; choose another file.") from error
    white = Pictures.new("RGBA", grey.size, "white")
    white.alpha_composite(grey)
    white.thumbnail((dots, HEIGHT), Pictures.Resampling.LANCZOS)
    return white.convert("L").convert("1")


def check_logo(path: Path) -> None:
    """Refuse a logo that could not be printed. BadLogo."""
    read_logo(path, HEIGHT)


def _check(path: Path, size: tuple[int, int]) -> None:
    """A picture's head tells its size; what is too large is never unpacked."""
    pixels = size[0] * size[1]
    if pixels > MOST_PIXELS:
        told = f"{pixels / 1_000_000:.0f} megapixels"
        raise BadLogo(f"The logo {path.name} has {told}, more than {MOST_PIXELS // 1_000_000}; save it smaller.")
