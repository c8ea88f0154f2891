"""Receipts as pages: the same document on the screen and as a PDF of 80 mm paper."""
