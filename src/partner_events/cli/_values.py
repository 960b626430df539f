"""Scalars for people: money in major units, seconds as times."""

import json
import re
from collections.abc import Container
from datetime import UTC, datetime
from decimal import Decimal

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path

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

SECRET = re.compile(r".*(secret|password).*")


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
            return printable(str(value))


def hidden(name: str, value: object, sensitive: Container[str] = ()) -> str | None:
    """The text to show instead of a secret or sensitive value; None if the value may be shown."""
    if name in sensitive:
        return "(sensitive, not shown)"
    if SECRET.fullmatch(name) and not (value is None or isinstance(value, (bool, int, float))):
        return "(a secret, not shown)"
    return None


def hidden_at(path: "Path", value: object, sensitive: Container[str]) -> str | None:
    """Like `hidden`, for a value at a path: everything inside a hidden value is hidden, too."""
    *outer, last = map(str, path)
    found = (hidden(step, "", sensitive) for step in outer)
    return next(filter(None, found), None) or hidden(last, value, sensitive)


def printable(text: str) -> str:
    """The text with control characters escaped, except line breaks: a terminal would obey them."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or c == "\n" else c.encode("unicode_escape").decode() for c in text)


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
            return f'the text "{printable(value)}"'
        case dict():
            return "an object"
        case list():
            return "an array"
        case _:
            return f"the number {value}"
