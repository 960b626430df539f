"""Rules that hold for any pattern and any event."""

import contextlib
import copy
import json
import pickle
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.budget import examples

from partner_events import InvalidEventError
from partner_events.patterns import EventPattern, InvalidPatternError, PatternSet, PatternWarning
from partner_events.patterns._building.conditions import Every, FieldCondition, pattern_part

from .generated import EVENTS, PATTERNS
from .reference import Pairs, is_array, read, reference_matches

pytestmark = pytest.mark.once

ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text() | st.sampled_from(["$or", "prefix", "numeric"]), inner, max_size=4)
    ),
    max_leaves=12,
)
EVERY_CHECK: list[HealthCheck] = list(HealthCheck)  # pyright: ignore[reportAssignmentType]
RELAXED = settings(max_examples=examples(150), suppress_health_check=EVERY_CHECK)


def parsed(text: str) -> EventPattern:
    """The pattern; generated ones may be refused for the complexity of their wildcards only."""
    try:
        with warnings.catch_warnings(action="ignore", category=PatternWarning):
            return EventPattern.parse(text)
    except InvalidPatternError as error:
        assume("complexity" not in error.reason)
        raise


@RELAXED
@given(PATTERNS, EVENTS)
def test_a_pattern_matches_what_the_reference_matches(text: str, event: str) -> None:
    """Whatever operators, `$or`, arrays, dots and repeated keys there are."""
    pattern = parsed(text)

    found = pattern.matches(event)

    assert found == reference_matches(text, event)
    assert found == pattern.explain(event).matched


@RELAXED
@given(PATTERNS)
def test_a_pattern_is_the_same_after_any_way_there_and_back(text: str) -> None:
    """Through JSON, Python values if they can hold its numbers, pickle and copy."""
    pattern = parsed(text)

    again = parsed(pattern.to_json())

    assert again == pattern
    assert hash(again) == hash(pattern)
    assert again.to_json() == pattern.to_json()
    assert pickle.loads(pickle.dumps(pattern)) == copy.deepcopy(pattern) == pattern
    if "1e400" not in text and len(json.dumps(pattern.to_dict())) < 4096:
        assert parsed(json.dumps(pattern.to_dict())) == pattern


@RELAXED
@given(st.lists(PATTERNS, max_size=6), EVENTS)
def test_a_set_matches_what_its_patterns_match(texts: list[str], event: str) -> None:
    """The index never loses a pattern, nor adds one, nor changes the order."""
    patterns = dict(enumerate(map(parsed, texts)))

    found = PatternSet(patterns).matching(event)

    assert found == tuple(number for number, pattern in patterns.items() if pattern.matches(event))


ROWS: st.SearchStrategy[list[Any]] = st.lists(
    st.fixed_dictionaries(
        {}, optional={name: st.sampled_from([1, 2, "x", None, True, [1, "x"], {}]) for name in "abc"}
    ),
    max_size=12,
)
CONDITIONS = st.dictionaries(
    st.sampled_from(["a", "b", "c"]),
    st.lists(
        st.sampled_from(
            [
                *(1, 2, "x", None, True, {"exists": False}, {"exists": True}, {"prefix": "x"}),
                *({"anything-but": [1, 2]}, {"numeric": [">", 1]}, {"suffix": "x"}, {"wildcard": "*"}),
            ]
        ),
        min_size=1,
        max_size=3,
    ),
    min_size=1,
    max_size=3,
)


@RELAXED
@given(st.lists(CONDITIONS, min_size=1, max_size=4), ROWS, ROWS, st.sampled_from([1, 2, 10]))
def test_a_set_matches_in_large_arrays_what_its_patterns_match(
    wanted: list[Any], rows: list[Any], others: list[Any], times: int
) -> None:
    """Conditions on elements of one array, of arrays in arrays, and with many equal elements."""
    patterns = {
        number: parsed(json.dumps({"l": each, "m": {"l": each}} if number % 3 == 0 else {"l": each}))
        for number, each in enumerate(wanted)
    }
    event = {"l": [*rows * times, others], "m": [{"l": rows}, {"l": others}]}

    found = PatternSet(patterns).matching(event)

    assert found == tuple(number for number, pattern in patterns.items() if pattern.matches(event))


@RELAXED
@given(PATTERNS, EVENTS, st.sampled_from(["", '"replay-name":"x",', '"replay-name":null,']), st.booleans())
def test_without_replays_is_the_same_pattern_for_all_other_events(
    text: str, event: str, replay: str, is_branch: bool
) -> None:
    """It never matches a replay, nor what the pattern did not match; also where a branch asks for one."""
    if is_branch:
        text = f'{{"$or":[{text},{{"replay-name":["x"],"a":[1]}}]}}'
    delivered = f"{{{replay}{event[1:]}".replace(",}", "}")
    pattern = parsed(text)

    try:
        narrowed = pattern.without_replays()
    except InvalidPatternError as error:
        assume("characters" not in error.reason)
        raise

    assert narrowed.matches(delivered) == (pattern.matches(delivered) and not replay)


@RELAXED
@given(st.lists(CONDITIONS, min_size=2, max_size=2), ROWS)
def test_joined_conditions_mean_what_their_parts_mean(wanted: list[Any], rows: list[Any]) -> None:
    """`&` asks for both of two conditions, `|` for one; what one pattern cannot say is refused."""
    one, other = (
        Every([FieldCondition(("l", name), values, is_in_list=False) for name, values in each.items()])
        for each in wanted
    )

    for joined, holds in ((one & other, all), (one | other, any)):
        with contextlib.suppress(InvalidPatternError):
            both = parsed(json.dumps(pattern_part(joined)))
            for row in rows:
                apart = [parsed(json.dumps(pattern_part(each))).matches({"l": row}) for each in (one, other)]

                assert both.matches({"l": row}) == holds(apart)


@RELAXED
@given(ANY)
def test_no_value_makes_parse_raise_anything_but_its_own_error(value: Any) -> None:
    """Neither as Python values nor as text."""
    for form in (value, json.dumps(value)):
        with contextlib.suppress(InvalidPatternError):
            EventPattern.parse(form)


@RELAXED
@given(st.text() | st.binary())
def test_no_text_makes_parse_raise_anything_but_its_own_error(text: str | bytes) -> None:
    """Hardly any of these is JSON."""
    with contextlib.suppress(InvalidPatternError):
        EventPattern.parse(text)


@RELAXED
@given(PATTERNS, st.data())
def test_no_broken_pattern_makes_parse_raise_anything_but_its_own_error(
    text: str, data: st.DataObject
) -> None:
    """A valid pattern with a piece cut out, and another one put in."""
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    broken = (
        text[:start]
        + data.draw(st.sampled_from(['"', "{}", "[", "]", "null", "1", '{"exists":1}', ""]))
        + text[end:]
    )

    # It may be longer than the quota, of which parse warns.
    with contextlib.suppress(InvalidPatternError, PatternWarning):
        EventPattern.parse(broken)


@RELAXED
@given(PATTERNS, ANY)
def test_any_event_matches_or_not_or_is_refused(text: str, event: Any) -> None:
    """Also events with Python's infinities, and what is no JSON object."""
    pattern = parsed(text)

    with contextlib.suppress(InvalidEventError):
        assert pattern.explain(event).matched == pattern.matches(event)


@RELAXED
@given(PATTERNS, EVENTS)
def test_warnings_and_explanations_have_places(text: str, event: str) -> None:
    """Each leads to something that the pattern has."""
    pattern = parsed(text)

    places = [
        *(warning.path for warning in pattern.warnings),
        *(condition.place for condition in pattern.explain(event).conditions),
    ]

    assert all(leads_somewhere(place, read(text)) for place in places)


def leads_somewhere(place: tuple[str | int, ...], value: object) -> bool:
    """Whether a pattern has a place; a key that occurs twice leads to two."""
    if not place:
        return True
    step, *rest = place
    if isinstance(value, Pairs):
        return any(leads_somewhere(tuple(rest), item) for key, item in value if key == step)
    if not is_array(value) or not isinstance(step, int):
        return False
    return step < len(value) and leads_somewhere(tuple(rest), value[step])
