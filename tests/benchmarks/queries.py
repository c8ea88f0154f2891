"""`python -m tests.benchmarks.queries` writes queries.txt anew from the shop's names."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

from pos_terminal.store.folding import fold
from tests.benchmarks import shop
from tests.benchmarks.search import QUERIES

PREFIXES, BRANDED, INSIDE, NOTHING = 100, 50, 30, 20
KEYS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")


def make() -> Iterator[str]:
    """Yield the 200 queries with the reason of each group as a comment."""
    chance = random.Random(3)
    names = [fold(name) for name, _ in shop.names()]
    words = Counter(word for name in names for word in name.split())
    prefixes = [Counter[str](), Counter[str]()]
    for word, count in words.items():
        for length in (1, 2):
            if len(word) >= length and set(word[:length]) <= KEYS:
                prefixes[length - 1][word[:length]] += count
    letters = sorted(prefixes[0])
    yield "# every first letter, then the two-letter beginnings with the most hits"
    yield from letters
    yield from sorted(start for start, _ in prefixes[1].most_common(PREFIXES - len(letters)))
    yield "# brand and noun"
    for name in chance.sample(names, BRANDED):
        yield f"{name.split()[0]} {name.split()[2]}"
    yield "# inside a word"
    long = sorted(word for word in words if len(word) >= 6 and set(word) <= KEYS)
    for word in chance.sample(long, INSIDE):
        start = chance.randint(1, len(word) - 4)
        yield word[start : start + chance.randint(3, 4)]
    yield "# nothing has it"
    for _ in range(NOTHING):
        yield "".join(chance.choice("qxzjvkw") for _ in range(chance.randint(3, 6)))


if __name__ == "__main__":
    QUERIES.write_text("\n".join(make()) + "\n", encoding="utf-8")
