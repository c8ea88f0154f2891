"""A point-of-sale terminal that never loses or doubles a payment."""

__version__ = "0.1.0"
