"""Thousands of sales through real windows: what a till needs does not grow; the world around it harms nothing."""
