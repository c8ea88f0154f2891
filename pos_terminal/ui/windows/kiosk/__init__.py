"""The kiosk's window: customers order and pay alone, full screen and locked."""

from pos_terminal.ui.windows.kiosk.options import KioskOptions
from pos_terminal.ui.windows.kiosk.window import KioskWindow

__all__ = ["KioskOptions", "KioskWindow"]
