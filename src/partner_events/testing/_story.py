"""What the samples of one seed have in common: the same customer, the same amount, the same moment.

Every value is computed from the seed and a key alone, not from earlier values: a field that a later version
adds changes no other field.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")

ALPHABETS = {
    "alnum": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "lower": "0123456789abcdefghijklmnopqrstuvwxyz",
    "upper": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "hex": "0123456789abcdef",
    "upper_hex": "0123456789ABCDEF",
    "digits": "0123456789",
}

FIRST_MOMENT = datetime(2026, 11, 3, 14, 21, 10, tzinfo=UTC)

PEOPLE = (
    ("Maya", "Lindqvist", "Portland", "OR", "97205", "US", "usd", "America/Los_Angeles", "418 Alder Street"),
    ("Aiko", "Tanabe", "Seattle", "WA", "98101", "US", "usd", "America/Los_Angeles", "77 Pine Street"),
    ("Noor", "Haddad", "Berlin", "BE", "10115", "DE", "eur", "Europe/Berlin", "Chausseestrasse 12"),
    ("Luis", "Ferreira", "Lisboa", "11", "1100-148", "PT", "eur", "Europe/Lisbon", "Rua Augusta 5"),
    ("Grace", "Okafor", "London", "LND", "EC1A 1BB", "GB", "gbp", "Europe/London", "9 Aldersgate Street"),
    ("Emil", "Novak", "Toronto", "ON", "M5V 2T6", "CA", "cad", "America/Toronto", "31 Spadina Avenue"),
)
PLACES = {
    "Berlin": (52.52, 13.4),
    "Lisboa": (38.72, -9.14),
    "London": (51.51, -0.13),
    "Portland": (45.52, -122.68),
    "Seattle": (47.61, -122.33),
    "Toronto": (43.65, -79.38),
}
"""Latitude and longitude."""

COUNTRIES = {
    "CA": ("Canada", "NA"),
    "DE": ("Germany", "EU"),
    "GB": ("United Kingdom", "EU"),
    "PT": ("Portugal", "EU"),
    "US": ("United States", "NA"),
}
COMPANIES = ("Tailspin Outdoors", "Northwind Traders", "Fabrikam Labs", "Contoso Studio", "Litware Supply")
PRODUCTS = ("Rain shell", "Lantern", "Tent stakes", "Trail pack", "Camp stove")
AMOUNTS = (4999, 1250, 12900, 2400, 86000, 799, 3500)


class Story:
    """The facts of one seed. ``salt`` makes another story with the same people and ids."""

    def __init__(self, seed: int, *, salt: str = "") -> None:
        self.seed = seed
        self._salt = salt
        self._facts: dict[str, str | int | float] | None = None

    def number(self, key: str, below: int) -> int:
        """A number from 0 up to, but not including, ``below``; the same for the same key."""
        digest = blake2b(f"{self.seed}|{self._salt}|{key}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") % below

    def choice(self, key: str, options: Sequence[T]) -> T:
        return options[self.number(key, len(options))]

    def text(self, key: str, alphabet: str, length: int) -> str:
        """So many characters of an alphabet; the same for the same key."""
        letters = ALPHABETS[alphabet]
        found: list[str] = []
        for block in range(0, length, 40):
            digest = blake2b(f"{self.seed}|{key}|{block}".encode(), digest_size=40).digest()
            found += [letters[byte % len(letters)] for byte in digest]
        return "".join(found[:length])

    def uuid(self, key: str) -> str:
        digits = self.text(f"uuid|{key}", "hex", 32)
        variant = "89ab"[int(digits[16], 16) % 4]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"

    def moment(self, seconds: float = 0) -> datetime:
        """When it happened, or so many seconds later."""
        return FIRST_MOMENT + timedelta(hours=7 * self.seed % 5000, seconds=seconds)

    def facts(self) -> Mapping[str, str | int | float]:
        """The person, company, amount and so on that the story is about."""
        if self._facts is None:
            self._facts = self._found_facts()
        return self._facts

    def _found_facts(self) -> dict[str, str | int | float]:
        person = PEOPLE[self.seed % len(PEOPLE)]
        first, last, city, state, postal_code, country, currency, timezone, street = person
        host = self.seed % 250 + 1
        amount = AMOUNTS[self.seed % len(AMOUNTS)] + abs(self.seed) // len(AMOUNTS)
        company = COMPANIES[self.seed % len(COMPANIES)]
        return {
            "amount": amount,
            "city": city,
            "company": company,
            "continent": COUNTRIES[country][1],
            "country": country,
            "country_name": COUNTRIES[country][0],
            "currency": currency,
            "domain": f"{company.split()[0].lower()}.example",
            "email": f"{first}.{last}@example.com".lower(),
            "first_name": first,
            "ip": f"203.0.113.{host}",
            "last_name": last,
            "latitude": PLACES[city][0],
            "longitude": PLACES[city][1],
            "name": f"{first} {last}",
            "order": f"order-{123 + self.seed}",
            "phone": f"+1555555{100 + self.seed % 900:04}",
            "postal_code": postal_code,
            "product": PRODUCTS[self.seed % len(PRODUCTS)],
            "state": state,
            "street": street,
            "timezone": timezone,
            "username": f"{first}.{last}".lower(),
        }
