"""The soft colour behind a product's picture: the same for its category on every screen."""

import zlib

TINTS = ("coffee", "bakery", "food", "produce", "dairy", "drinks", "snacks")
KINDS = {
    "coffee": ("coffee", "hot"),
    "bakery": ("baker", "bread", "cake", "pastr"),
    "food": ("food", "kitchen", "lunch", "meal", "soup", "snack bar"),
    "produce": ("produce", "fruit", "vegetable", "green"),
    "dairy": ("dairy", "egg", "cheese", "milk"),
    "drinks": ("drink", "water", "juice", "tea", "beverage"),
    "snacks": ("snack", "pantry", "grocer", "sweet", "chocolate"),
}


def tint_of(category: str) -> str:
    """Return one of TINTS that stays the same for a category whatever the shop calls it; empty for none."""
    small = category.casefold()
    for tint, words in KINDS.items():
        if any(word in small for word in words):
            return tint
    return TINTS[zlib.crc32(small.encode()) % len(TINTS)] if small else ""


def ground_of(category: str) -> str:
    """Return the token of the colour that a picture stands on."""
    tint = tint_of(category)
    return f"tile_{tint}" if tint else "surface_sunken"
