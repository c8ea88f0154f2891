"""What a shop's country suggests to a new till: currency, time zone and, in the European Union, the standard rate.

The rates are those that the European Commission's database "Taxes in Europe" (TEDB) gave on the day below, read by way
of the package eu-vat-rates-data 2026.9.29; BG counts in euro since 2026. Reduced rates depend on the goods, and for
other countries there is no such list: those are typed.
"""

from __future__ import annotations

from dataclasses import dataclass

RATES_AS_OF = "2026-09-29"  # ISO date


@dataclass(frozen=True, slots=True)
class Country:
    """`standard` is the rate of VAT in hundredths of a percent, None where no source was read."""

    code: str  # ISO 3166
    currency: str
    zone: str
    standard: int | None = None


COUNTRIES = {
    made.code: made
    for made in (
        Country("AT", "EUR", "Europe/Vienna", 2000),
        Country("BE", "EUR", "Europe/Brussels", 2100),
        Country("BG", "EUR", "Europe/Sofia", 2000),
        Country("CH", "CHF", "Europe/Zurich"),
        Country("CY", "EUR", "Asia/Nicosia", 1900),
        Country("CZ", "CZK", "Europe/Prague", 2100),
        Country("DE", "EUR", "Europe/Berlin", 1900),
        Country("DK", "DKK", "Europe/Copenhagen", 2500),
        Country("EE", "EUR", "Europe/Tallinn", 2400),
        Country("ES", "EUR", "Europe/Madrid", 2100),
        Country("FI", "EUR", "Europe/Helsinki", 2550),
        Country("FR", "EUR", "Europe/Paris", 2000),
        Country("GB", "GBP", "Europe/London"),
        Country("GR", "EUR", "Europe/Athens", 2400),
        Country("HR", "EUR", "Europe/Zagreb", 2500),
        Country("HU", "HUF", "Europe/Budapest", 2700),
        Country("IE", "EUR", "Europe/Dublin", 2300),
        Country("IS", "ISK", "Atlantic/Reykjavik"),
        Country("IT", "EUR", "Europe/Rome", 2200),
        Country("LT", "EUR", "Europe/Vilnius", 2100),
        Country("LU", "EUR", "Europe/Luxembourg", 1700),
        Country("LV", "EUR", "Europe/Riga", 2100),
        Country("MT", "EUR", "Europe/Malta", 1800),
        Country("NL", "EUR", "Europe/Amsterdam", 2100),
        Country("NO", "NOK", "Europe/Oslo"),
        Country("PL", "PLN", "Europe/Warsaw", 2300),
        Country("PT", "EUR", "Europe/Lisbon", 2300),
        Country("RO", "RON", "Europe/Bucharest", 2100),
        Country("SE", "SEK", "Europe/Stockholm", 2500),
        Country("SI", "EUR", "Europe/Ljubljana", 2200),
        Country("SK", "EUR", "Europe/Bratislava", 2300),
    )
}
