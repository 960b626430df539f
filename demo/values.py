"""Scalars as a person wants to see them: money in major units, seconds as times."""

import re
from datetime import UTC, datetime
from decimal import Decimal

# Most currencies have cents. https://docs.stripe.com/currencies#zero-decimal
WHOLE = "bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf"
THOUSANDTHS = "bhd jod kwd omr tnd"

MONEY = re.compile(r"(.+_)?(amount|total|subtotal|balance|tax)(_(?!count).+)?")
MOMENT = re.compile(
    r"created|modified|date|start|end|.+_(at|date|start|end|until|by|deadline|attempt|anchor)"
)
MILLISECONDS = 100_000_000_000
"""Moments beyond this number are in milliseconds: in seconds they would be thousands of years away."""

SECRET = re.compile(r".*secret.*")


def scalar(name: str, value: object, currency: str | None = None) -> str:
    """The text of a field's value; its name says what a number means."""
    match value:
        case bool():
            return "yes" if value else "no"
        case int() if MOMENT.fullmatch(name) and value > 1_000_000_000:
            return moment(datetime.fromtimestamp(value / 1000 if value > MILLISECONDS else value, UTC))
        case int() if currency and MONEY.fullmatch(name):
            return f"{money(value, currency)}  ({value})"
        case str() if SECRET.fullmatch(name):
            return "(a secret, not shown)"
        case _:
            return str(value)


def money(minor: int, currency: str) -> str:
    """An amount in the major unit: 1099 is 10.99 USD, and 1,099 JPY."""
    digits = 0 if currency in WHOLE.split() else 3 if currency in THOUSANDTHS.split() else 2
    return f"{Decimal(minor).scaleb(-digits):,.{digits}f} {currency.upper()}"


def moment(time: datetime) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def delivered(value: object) -> str:
    """What arrived in a place, in a few words."""
    match value:
        case None:
            return "null"
        case str():
            return f'the text "{value}"'
        case dict():
            return "an object"
        case list():
            return "an array"
        case _:
            return f"the number {value}"
