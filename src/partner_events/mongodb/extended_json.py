"""MongoDB's extended JSON, which a trigger sends if it is set to keep the types of BSON.

https://www.mongodb.com/docs/manual/reference/mongodb-extended-json/
"""

import base64
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from partner_events._base.lazy import listed
from partner_events._events.event import from_epoch, moment
from partner_events._wire.json import is_array, is_object

__all__ = ["decode"]


def __dir__() -> list[str]:
    return listed(__name__)


UUIDS = ("4", "04")
"""The subtype of binary data that is a UUID. Drivers order the bytes of the older subtype 3 differently."""


def decode(value: object) -> object:
    """A copy of JSON with extended JSON replaced by Python's values, at any depth.

    Ids become text; dates, aware datetimes; numbers, `int`, `float` and `Decimal`; binary data, `bytes` or
    `UUID`. Malformed values and types that Python does not have (timestamps, code, regular expressions,
    smallest and largest keys) stay as they came.
    """
    root: list[object] = [value]
    # What is in several places, or in itself, is copied once.
    copies: dict[int, object] = {}
    todo: list[tuple[dict[Any, object] | list[object], Any]] = [(root, 0)]
    while todo:
        container, key = todo.pop()
        item = container[key]
        if is_object(item):
            if read := _type_of(item):
                container[key] = _read(read, item)
            elif id(item) in copies:
                container[key] = copies[id(item)]
            else:
                container[key] = copies[id(item)] = fields = dict(item)
                todo += [(fields, name) for name in fields]
        elif is_array(item):
            if id(item) in copies:
                container[key] = copies[id(item)]
                continue
            container[key] = copies[id(item)] = items = list(item)
            todo += [(items, index) for index in range(len(items))]
    return root[0]


def to_datetime(value: object) -> datetime | None:
    """The aware datetime of a date, given as text or extended JSON; None for anything else."""
    if is_object(value) and _type_of(value) is _date:
        found = _read(_date, value)
        return found if isinstance(found, datetime) else None
    return moment(value)


def _type_of(value: dict[str, object]) -> Callable[[object], object] | None:
    """The function that reads an object of extended JSON; None for any other object."""
    return _TYPES.get(next(iter(value))) if len(value) == 1 else None


def _read(read: Callable[[object], object], value: dict[str, object]) -> object:
    (inner,) = value.values()
    try:
        return read(inner)
    except (ValueError, OverflowError, OSError, InvalidOperation):
        return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not text")
    return value


def _integer(value: object) -> int:
    return int(_text(value))


def _date(value: object) -> datetime:
    """The relaxed form has text; the canonical form and the old one have milliseconds."""
    if is_object(value) and _type_of(value) is _integer:
        value = _read(_integer, value)
    if isinstance(value, int) and not isinstance(value, bool):
        return from_epoch(value / 1000)
    time = moment(value)
    if time is None:
        raise ValueError("not a date")
    return time


def _binary(value: object) -> bytes | UUID:
    if not is_object(value):
        raise ValueError("not binary data")
    data = base64.b64decode(_text(value.get("base64")), validate=True)
    return UUID(bytes=data) if value.get("subType") in UUIDS else data


_TYPES: dict[str, Callable[[object], object]] = {
    "$binary": _binary,
    "$date": _date,
    "$numberDecimal": lambda value: Decimal(_text(value)),
    "$numberDouble": lambda value: float(_text(value)),
    "$numberInt": _integer,
    "$numberLong": _integer,
    "$oid": _text,
    "$symbol": _text,
    "$uuid": lambda value: UUID(_text(value)),
}
