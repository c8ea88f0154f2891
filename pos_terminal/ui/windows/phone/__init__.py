"""The demo's phone: what the customer would hold, with buttons for all that a customer can do."""

from pos_terminal.ui.windows.phone.client import PhoneClient, PhonePayment, PhoneTable, PhoneTrouble, read_payment
from pos_terminal.ui.windows.phone.window import PhoneWindow

__all__ = ["PhoneClient", "PhonePayment", "PhoneTable", "PhoneTrouble", "PhoneWindow", "read_payment"]
