"""Times as Arrow holds them, and as the wire writes them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from partner_events._events.event import moment
from partner_events.tables._arrow import pa, pc
from partner_events.tables._layout import TIME

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FIRST, _LAST = -62_135_596_800_000_000, 253_402_300_799_999_999
"""The microseconds of the years 1 and 9999, which is what Python and most engines have."""

_WRITTEN = re.compile(r"(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\d\d(?<!000)|\.\d{6}(?<!000))?Z", re.ASCII)
"""The form in which `written` writes times."""


def microseconds(time: datetime) -> int:
    """The microseconds since 1970."""
    return (time - _EPOCH) // _MICROSECOND


def written(time: int) -> str:
    """The text of microseconds since 1970, in UTC, with as many digits of three as it needs."""
    found = _EPOCH + timedelta(microseconds=time)
    digits = found.microsecond
    if not digits:
        return f"{found:%Y-%m-%dT%H:%M:%S}Z".zfill(20)
    text = f"{found:%Y-%m-%dT%H:%M:%S}".zfill(19)
    return f"{text}.{digits // 1000:03}Z" if digits % 1000 == 0 else f"{text}.{digits:06}Z"


def from_texts(values: Sequence[str | None], otherwise: Callable[[int], None]) -> Any:
    """The times of texts; ``otherwise`` is told of those whose text is not what `written` makes of them."""
    whole = _WRITTEN.fullmatch
    if all(each is None or whole(each) for each in values):
        try:
            return pc.cast(pa.array(values, pa.string()), TIME)
        except pa.ArrowInvalid:
            pass
    found: list[int | None] = []
    for index, each in enumerate(values):
        time = None if each is None else _time(each)
        if each is not None and (time is None or written(time) != each):
            otherwise(index)
        found.append(time)
    return pa.array(found, pa.int64()).cast(TIME)


def _time(text: str) -> int | None:
    found = moment(text)
    try:
        return None if found is None else microseconds(found)
    except OverflowError:
        return None


def from_numbers(values: Sequence[int | None], unit: int, otherwise: Callable[[int], None]) -> Any:
    """The times of numbers of ``unit`` microseconds; ``otherwise`` is told of those beyond the calendar."""
    found: list[int | None] = []
    for index, each in enumerate(values):
        time = None if each is None else each * unit
        if time is not None and not _FIRST <= time <= _LAST:
            otherwise(index)
            time = None
        found.append(time)
    return pa.array(found, pa.int64()).cast(TIME)
