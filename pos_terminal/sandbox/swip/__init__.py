"""The SWiP POS API as swip.md tells it."""
