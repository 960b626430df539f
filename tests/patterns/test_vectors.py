"""Cases that were decided by EventBridge's own matcher, event-ruler, and by EventBridge."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from partner_events.patterns import EventPattern, InvalidPatternError, PatternWarning

from .reference import reference_matches

pytestmark = pytest.mark.once

HERE = Path(__file__).parent
CATEGORIES = sorted(path.stem for path in (HERE / "vectors").glob("*.jsonl") if path.stem != "invalid")

FOLLOWED = {"quote_in_prefix", "quote_in_suffix", "ignore_case_non_bmp"}
"""Oddities of event-ruler that are the same at every try; the others are read as they are documented."""


def cases(name: str) -> Iterator[Any]:
    with (HERE / f"{name}.jsonl").open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def quirks() -> list[object]:
    return [pytest.param(case, id=case["id"]) for case in cases("quirks")]


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_pattern_matches_as_in_event_ruler(category: str) -> None:
    """Every case of the category, the pattern and the event as text."""
    found = {
        name: EventPattern.parse(pattern).matches(event) for name, pattern, event, _ in cases_of(category)
    }

    assert found == {name: expected for name, _, _, expected in cases_of(category)}


@pytest.mark.parametrize("category", CATEGORIES)
def test_the_reference_matches_as_in_event_ruler(category: str) -> None:
    """What the other tests compare with says what event-ruler says."""
    wrong = [
        name
        for name, pattern, event, expected in cases_of(category)
        if reference_matches(pattern, event) != expected
    ]

    assert not wrong


@pytest.mark.parametrize("category", CATEGORIES)
def test_a_decoded_event_matches_like_its_text(category: str) -> None:
    """Except where only text can tell: keys that occur twice, and numbers that no double equals."""
    for name, pattern, event, expected in cases_of(category):
        if "e+40" in event or "e309" in event or category == "duplicate_keys":
            continue

        assert EventPattern.parse(pattern).matches(json.loads(event)) == expected, name


def cases_of(category: str) -> Iterator[Any]:
    return cases(f"vectors/{category}")


def test_there_are_all_cases() -> None:
    """6,494 of them."""
    assert sum(1 for category in [*CATEGORIES, "invalid"] for _ in cases_of(category)) == 6494


@pytest.mark.parametrize("kind", sorted({kind for _, kind, _ in cases("vectors/invalid")}))
def test_what_event_ruler_refuses_is_refused(kind: str) -> None:
    """Every case of the kind, with a reason, a place and advice."""
    for _, _, pattern in (case for case in cases_of("invalid") if case[1] == kind):
        with pytest.raises(InvalidPatternError) as caught:
            EventPattern.parse(pattern)

        assert caught.value.reason
        assert caught.value.advice


@pytest.mark.parametrize("case", quirks())
def test_oddities_are_followed_or_read_as_documented(case: dict[str, Any]) -> None:
    """Those that tests against event-ruler would notice are followed; chance and false matches are not."""
    expected = case["event_ruler"] if case["kind"] in FOLLOWED else case["documented_reading"]

    if expected == "error":
        with pytest.raises(InvalidPatternError):
            EventPattern.parse(case["pattern"])
    else:
        assert EventPattern.parse(case["pattern"]).matches(case["event"]) is expected


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("pattern_over_4096", "4,818 characters"),
        ("or_over_1000", "1,331 combinations"),
        ("wildcard_complexity_11", "score 11"),
    ],
)
def test_what_eventbridge_refuses_beyond_event_ruler_is_refused(kind: str, reason: str) -> None:
    """With the figure that is too large."""
    (case,) = (case for case in cases("limits") if case["kind"] == kind)

    with pytest.raises(InvalidPatternError, match=reason):
        EventPattern.parse(case["pattern"])


def test_more_characters_than_the_default_quota_are_a_warning() -> None:
    """The quota can be raised, so that the pattern may be right."""
    (case,) = (case for case in cases("limits") if case["kind"] == "pattern_over_2048")

    with pytest.warns(PatternWarning, match="2,418 characters"):
        pattern = EventPattern.parse(case["pattern"])

    assert [warning.kind for warning in pattern.warnings if warning.kind == "length"] == ["length"]
