"""The customer's window: what is bought, what to pay, how it ended. It shows and never asks."""

from pos_terminal.ui.windows.customer.options import CustomerOptions, Promo
from pos_terminal.ui.windows.customer.window import CustomerWindow

__all__ = ["CustomerOptions", "CustomerWindow", "Promo"]
