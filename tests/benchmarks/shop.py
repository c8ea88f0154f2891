"""The shop that is measured: 100,000 products from a seed, imported by the real importer."""

from __future__ import annotations

import csv
import random
import time
from collections.abc import Iterator
from pathlib import Path

from pos_terminal.store.catalog_import import import_catalogue

PRODUCTS = 100_000
SEED = 20_26
CURRENCY = "EUR"
FAVOURITES = 16
BRANDS = (
    "Alba Bregenz Caruso Delta Edelhof Fiora Gandria Halden Ilmari Jolanda Kestrel Lumen Montana Norrland "
    "Ostara Paloma Quadra Rosalia Sunder Tivoli Umbra Valdo Weser Xenia Ypsilon Zefiro Arktis Belmonte "
    "Cortado Dorada Estrella Fjord Garonne Hanse Isola Juniper Kaskade Loreto Marenne Nordlicht Oaktree "
    "Piemonte Quercia Ravenna Solana Tundra Ursus Verbena Walden Yara Zinnia Łódka Åland Île Öland Señor "
    "Çelik Übersee Æro Nébula"
)
NOUNS = {
    "Coffee & tea": "espresso cappuccino arabica robusta tea rooibos matcha chai cocoa",
    "Bakery": "croissant brioche baguette ciabatta focaccia rye pretzel muffin scone strudel",
    "Dairy": "milk butter yoghurt kefir mozzarella parmesan cheddar quark cream feta",
    "Drinks": "water lemonade juice cider tonic cola kombucha nectar spritz beer",
    "Fruit & vegetables": "apples pears bananas tomatoes onions carrots spinach grapes lemons potatoes",
    "Pantry": "spaghetti penne rice lentils chickpeas flour sugar honey olives passata vinegar mustard",
    "Sweets": "chocolate praline nougat marzipan wafers biscuits liquorice caramel gummies",
    "Frozen": "pizza sorbet gelato peas fishsticks dumplings waffles",
    "Household": "detergent sponge candles batteries napkins foil matches soap bleach",
    "Body": "shampoo toothpaste deodorant lotion razor balm sunscreen plasters",
    "Stationery": "notebook pencil marker envelope folder stapler ruler eraser",
    "Pets": "kibble litter biscuit leash catnip seeds",
}
KINDS = (
    "classic organic light dark wild roasted smoked salted unsalted sparkling still fresh dried ground whole "
    "mini family extra mild strong sweet sour spicy vegan gluten-free lactose-free premium house country "
    "summer winter"
)
SIZES = "100 g;125 g;200 g;250 g;400 g;500 g;1 kg;0,25 l;0,33 l;0,5 l;0,75 l;1 l;1,5 l;6 pieces;12 pieces"


def barcode(number: int) -> str:
    """Return the EAN-13 of a product by its number."""
    digits = f"40{number:010d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def sku(number: int) -> str:
    return f"P{number:06d}"


def names(count: int = PRODUCTS) -> Iterator[tuple[str, str]]:
    """Yield (name, category) of each product in order; the same ones every time."""
    chance = random.Random(SEED)
    kinds = [(noun, category) for category, words in NOUNS.items() for noun in words.split()]
    brands, sorts, sizes = BRANDS.split(), KINDS.split(), SIZES.split(";")
    seen: set[str] = set()
    while len(seen) < count:
        noun, category = chance.choice(kinds)
        name = f"{chance.choice(brands)} {chance.choice(sorts)} {noun} {chance.choice(sizes)}"
        if name not in seen:
            seen.add(name)
            yield name, category


def write_catalogue(path: Path, count: int = PRODUCTS) -> None:
    """Write the shop's catalogue file."""
    chance = random.Random(SEED + 1)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("sku", "name", "price", "barcodes", "tax_rate", "unit", "category", "favourite"))
        for number, (name, category) in enumerate(names(count), 1):
            price = f"{chance.randrange(29, 2999) / 100:.2f}"
            favourite = number if number <= FAVOURITES else ""
            unit = "kg" if number == count else "pcs"
            writer.writerow((sku(number), name, price, barcode(number), "21", unit, category, favourite))


def make_catalogue(folder: Path, count: int = PRODUCTS) -> tuple[Path, float]:
    """Import the shop's catalogue; returns the database and the seconds that the import took."""
    file, database = folder / "products.csv", folder / "catalogue.db"
    write_catalogue(file, count)
    began = time.perf_counter()
    report = import_catalogue(file, database, CURRENCY)
    seconds = time.perf_counter() - began
    if report.bad or report.products != count:
        raise RuntimeError(f"the import took {report.products} products, {report.bad[:3]}")
    return database, seconds
