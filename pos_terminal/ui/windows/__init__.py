"""The windows: one folder each, found by being there."""
