"""One module for each rail, found by being there; see side.py."""
