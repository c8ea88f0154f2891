"""The sizes to which words shrink: few, for Qt draws and keeps an alphabet of its own for every size it meets."""

FINE_PX = 16  # up to here every size; above it in steps of about an eighth


def shrunk(px: int) -> int:
    """Return the largest of the sizes that is not above `px`."""
    step = 1 << max(0, (px - 1).bit_length() - FINE_PX.bit_length() + 1)
    return px - px % step
