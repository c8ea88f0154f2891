"""`python -m pos_terminal` is `pos-terminal`."""

import sys

from pos_terminal.cli import main

if __name__ == "__main__":
    sys.exit(main())
