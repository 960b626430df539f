"""Times as partners write them: ISO 8601 text, with UTC for an offset, and Unix milliseconds."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from partner_events import InvalidEventError, parse_event
from partner_events._events.event import moment, moment_or_milliseconds

AT = datetime(2019, 8, 11, 6, 1, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2019-08-11T06:01:16Z",
        "2019-08-11 06:01:16 UTC",
        "2019-08-11T08:01:16+02:00",
        "2019-08-11T06:01:16.000Z",
        "2019-08-11T06:01:16.000000999Z",
    ],
)
def test_a_time_has_an_offset_or_utc(text: str) -> None:
    """Nanoseconds are more than a datetime holds, and are left out."""
    assert moment(text) == AT


@pytest.mark.parametrize(
    "value",
    [
        "2019-08-11 06:01:16",
        "2019-08-11 06:01:16 CET",
        "2019-08-11 06:01:16 utc",
        "2019-08-11 06:01:16+02:00 UTC",
        "2019-08-11T06:01:16Z UTC",
        "2019-08-11 UTC",
        " UTC",
        "",
        1565503276,
        None,
        True,
        ["2019-08-11T06:01:16Z"],
    ],
)
def test_what_has_none_or_two_is_no_time(value: object) -> None:
    """Nobody knows when it was."""
    assert moment(value) is None


@given(st.text() | st.datetimes().map(lambda each: f"{each} UTC"))
def test_text_is_an_aware_datetime_or_none(text: str) -> None:
    """Whatever the text is."""
    found = moment(text)

    assert found is None or found.tzinfo is not None


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2999, 1, 1)))
def test_milliseconds_are_read_beside_text(naive: datetime) -> None:
    """Some partners send one in one event, and the other in another."""
    at = naive.replace(tzinfo=UTC, microsecond=naive.microsecond // 1000 * 1000)
    milliseconds = round(at.timestamp() * 1000)

    assert moment_or_milliseconds(milliseconds) == moment_or_milliseconds(at.isoformat()) == at


@pytest.mark.parametrize("value", [True, 10**400, -(10**30), 1.5, None, "1565503276123"])
def test_other_values_are_no_milliseconds(value: object) -> None:
    """Nor are numbers beyond the calendar."""
    assert moment_or_milliseconds(value) is None


def test_the_envelopes_time_is_iso() -> None:
    """EventBridge writes no other: what looks otherwise was written by hand."""
    detail: dict[str, object] = {}
    raw = {"source": "shop", "detail-type": "d", "id": "1", "time": "2019-08-11 06:01:16 UTC"}

    with pytest.raises(InvalidEventError, match="time"):
        parse_event({**raw, "detail": detail}, strict=True)
