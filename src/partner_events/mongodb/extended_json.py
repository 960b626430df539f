"""MongoDB's extended JSON: what a trigger sends that is set to keep the types of BSON.

https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
"""

import base64
import binascii
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from uuid import UUID

from partner_events._delivery import is_array, is_object
from partner_events._event import from_epoch, moment

__all__ = ["decode"]

UUIDS = ("4", "04")
"""The subtype of binary data that is a UUID; of the older subtype 3, drivers differ in the order of bytes."""


def decode(value: object) -> object:
    """A copy of JSON with Python's values for extended JSON; other values are what they are.

    Ids become text, dates aware datetimes, numbers `int`, `float` and `Decimal`, binary data `bytes` or
    `UUID`. What is not well-formed, and types that Python does not have (timestamps, code, regular
    expressions, smallest and largest keys), stay as they came.
    """
    if is_array(value):
        return [decode(item) for item in value]
    if not is_object(value):
        return value
    if len(value) == 1 and (read := _TYPES.get(next(iter(value)))):
        (inner,) = value.values()
        try:
            return read(inner)
        except (ValueError, OverflowError, OSError, InvalidOperation, binascii.Error):
            return value
    return {key: decode(item) for key, item in value.items()}


def to_datetime(value: object) -> datetime | None:
    """The aware datetime of a date as text, as milliseconds or as extended JSON; None of anything else."""
    found = decode(value)
    return found if isinstance(found, datetime) else moment(found)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _date(value: object) -> datetime:
    """Of text in the relaxed form, of milliseconds in the canonical and in the old one."""
    number = decode(value)
    if isinstance(number, int) and not isinstance(number, bool):
        return from_epoch(number / 1000)
    time = moment(number)
    if time is None:
        raise ValueError("no date")
    return time


def _binary(value: object) -> bytes | UUID:
    if not is_object(value):
        raise ValueError("no binary data")
    data = base64.b64decode(_text(value.get("base64")), validate=True)
    return UUID(bytes=data) if value.get("subType") in UUIDS else data


_TYPES: dict[str, Callable[[object], object]] = {
    "$binary": _binary,
    "$date": _date,
    "$numberDecimal": lambda value: Decimal(_text(value)),
    "$numberDouble": lambda value: float(_text(value)),
    "$numberInt": lambda value: int(_text(value)),
    "$numberLong": lambda value: int(_text(value)),
    "$oid": _text,
    "$symbol": _text,
    "$uuid": lambda value: UUID(_text(value)),
}
