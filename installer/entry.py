"""What the frozen program starts with."""

import sys

from pos_terminal.cli import main

if __name__ == "__main__":
    sys.exit(main())
