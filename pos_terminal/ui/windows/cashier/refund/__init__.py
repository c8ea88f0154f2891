"""Money back: the refund and cancel dialogs of a manager."""
