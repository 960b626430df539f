"""Times of payloads as aware datetimes: Unix seconds, Unix milliseconds, or ISO 8601 text.

Fields stay what the partner sends; what the type of a field does not say, its documentation does.
"""

from __future__ import annotations

import math
from datetime import datetime
from typing import overload

from partner_events._base.lazy import listed
from partner_events._events import event

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["from_milliseconds", "from_seconds", "from_text"]


def __dir__() -> list[str]:
    return listed(__name__)


@overload
def from_seconds(value: float) -> datetime: ...
@overload
def from_seconds(value: float | None) -> datetime | None: ...
def from_seconds(value: float | None) -> datetime | None:
    """The time, in UTC, of Unix seconds, which Stripe sends; None for None.

    Raises:
        ValueError: It is not a number, or beyond the calendar, as numbers of milliseconds are.

    Example:
        >>> from_seconds(1_762_179_670).isoformat()
        '2025-11-03T14:21:10+00:00'
    """
    return _time(value, event.from_seconds, "seconds")


@overload
def from_milliseconds(value: float) -> datetime: ...
@overload
def from_milliseconds(value: float | None) -> datetime | None: ...
def from_milliseconds(value: float | None) -> datetime | None:
    """The time, in UTC, of Unix milliseconds, which Datadog and New Relic send; None for None.

    Raises:
        ValueError: It is not a number, or beyond the calendar.

    Example:
        >>> from_milliseconds(1_762_179_670_250).isoformat()
        '2025-11-03T14:21:10.250000+00:00'
    """
    return _time(value, event.from_milliseconds, "milliseconds")


@overload
def from_text(text: str) -> datetime: ...
@overload
def from_text(text: str | None) -> datetime | None: ...
def from_text(text: str | None) -> datetime | None:
    """The time of ISO 8601 text with an offset or ``UTC``, which most partners send; None for None.

    Raises:
        ValueError: It is not such a text, or has no offset.

    Example:
        >>> from_text("2025-11-03T14:21:10Z").isoformat()
        '2025-11-03T14:21:10+00:00'
    """
    if text is None:
        return None
    time = event.moment(text)
    if time is None:
        raise ValueError("a time is ISO 8601 text with an offset, such as 2025-11-03T14:21:10Z")
    return time


def _time(value: object, read: Callable[[Any], datetime | None], unit: str) -> datetime | None:
    """The time that a number says, if it is a number."""
    if value is None:
        return None
    is_number = type(value) is int or (type(value) is float and math.isfinite(value))
    time = read(value) if is_number else None
    if time is None:
        raise ValueError(f"a time is a number of Unix {unit} within the calendar")
    return time
