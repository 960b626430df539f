"""Scalars for people: money in major units, seconds as times."""

import json
import re
from datetime import UTC, datetime
from decimal import Decimal

from partner_events._base.text import message

# Most currencies have cents. https://docs.stripe.com/currencies#zero-decimal
WHOLE = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"
THOUSANDTHS = "bhd jod kwd omr tnd"

MONEY = re.compile(r"(.+_)?(amount|total|subtotal|balance|tax)(_(?!count).+)?")
MOMENT = re.compile(
    r"created|modified|date|start|end|.+_(at|date|start|end|until|by|deadline|attempt|anchor)"
)
EARLIEST, LATEST = 1_000_000_000, 100_000_000_000_000
"""Numbers outside these bounds are not times: the year 2001 in seconds, and 5138 in milliseconds."""

MILLISECONDS = 100_000_000_000
"""A larger number is a time in milliseconds: in seconds it would be thousands of years away."""


def scalar(name: str, value: object, currency: str | None = None) -> str:
    """The text of a field's value; the field's name decides whether a number is money or a time."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if MOMENT.fullmatch(name) and EARLIEST < value < LATEST:
            return moment(datetime.fromtimestamp(value / 1000 if value > MILLISECONDS else value, UTC))
        case int() if currency and MONEY.fullmatch(name):
            return f"{money(value, currency)}  ({value})"
        case _:
            return message(value)


def money(minor: int, currency: str) -> str:
    """An amount in the major unit: 1099 is 10.99 USD, and 1,099 JPY."""
    digits = 0 if currency in WHOLE.split() else 3 if currency in THOUSANDTHS.split() else 2
    return f"{Decimal(minor).scaleb(-digits):,.{digits}f} {currency.upper()}"


def moment(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def delivered(value: object) -> str:
    """A delivered value in a few words."""
    match value:
        case None | bool():
            return json.dumps(value)
        case str():
            return f'the text "{message(value)}"'
        case dict():
            return "an object"
        case list():
            return "an array"
        case _:
            return f"the number {value}"
