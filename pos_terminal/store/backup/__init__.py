"""Copies of a till's records in a folder or on a drive: made, checked, kept by rule, read back."""
