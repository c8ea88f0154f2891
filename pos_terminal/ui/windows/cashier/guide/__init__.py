"""The guide through the first start: one page, a step at a time."""
