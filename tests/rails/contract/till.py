"""The headless till with the worked example among its rails; see tests.e2e.headless."""

from pos_terminal import rails
from tests.e2e.headless import main
from tests.rails.contract.side import EXAMPLE

__all__ = ["main"]
rails.__path__.append(str(EXAMPLE))
