"""How a PIN is typed on a pad: what a key makes of it, and how long it may be."""

PIN_LEAST, PIN_MOST = 4, 12


def typed(pin: str, key: str) -> str | None:
    """Return the PIN after a key of the pad; None where the key means nothing to it."""
    match key:
        case "backspace":
            return pin[:-1]
        case "clear":
            return ""
        case _ if key.isdecimal() and len(pin) < PIN_MOST:
            return pin + key
    return None
