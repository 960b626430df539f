"""Times of payloads as aware datetimes: `partner_events.times`."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events.times import from_milliseconds, from_seconds, from_text

TIMES = st.datetimes(datetime(1970, 1, 2), datetime(9999, 1, 1), timezones=st.just(UTC))  # it is given one


@given(TIMES)
def test_a_time_is_the_same_in_every_form(time: datetime) -> None:
    """In whole seconds, in milliseconds, and as text."""
    since = time - datetime(1970, 1, 1, tzinfo=UTC)

    assert from_seconds(since // timedelta(seconds=1)) == time.replace(microsecond=0)
    in_milliseconds = time.replace(microsecond=time.microsecond // 1000 * 1000)
    assert from_milliseconds(since // timedelta(milliseconds=1)) == in_milliseconds
    assert from_text(time.isoformat()) == time


@pytest.mark.parametrize("read", [from_seconds, from_milliseconds, from_text])
def test_no_time_is_no_time(read: Any) -> None:
    """A field that may be null has null."""
    assert read(None) is None


@pytest.mark.parametrize("read", [from_seconds, from_milliseconds])
@pytest.mark.parametrize(
    "value", [True, "1762179670", 1e300, float("nan"), float("inf"), 10**40, 10**400, []]
)
def test_what_is_not_a_number_of_the_calendar_is_refused(read: Any, value: object) -> None:
    """By an error that does not show it."""
    with pytest.raises(ValueError, match="a time is a number of Unix"):
        read(value)


def test_milliseconds_are_not_seconds() -> None:
    """They are beyond the calendar, so the mistake does not pass."""
    with pytest.raises(ValueError, match="Unix seconds within the calendar"):
        from_seconds(1_762_179_670_250)


@pytest.mark.parametrize("text", ["", "yesterday", "2025-11-03T14:21:10", 5, "secret"])
def test_what_is_not_a_time_as_text_is_refused(text: Any) -> None:
    """Neither is one without an offset, whose time nobody knows. The error does not show the text."""
    with pytest.raises(ValueError, match="ISO 8601 text with an offset") as raised:
        from_text(text)

    assert "secret" not in str(raised.value)
