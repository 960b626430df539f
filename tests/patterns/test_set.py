"""Pattern sets: a mapping that matches all its patterns at once."""

import pickle
from collections.abc import Callable, Mapping
from typing import Any

import pytest

from partner_events.patterns import EventPattern, PatternSet
from partner_events.patterns._matching.match import holds, holds_in_arrays

pytestmark = pytest.mark.once

Json = Mapping[str, object]


def patterns(*contents: Json) -> dict[int, EventPattern]:
    return {number: EventPattern.parse(content) for number, content in enumerate(contents)}


def test_a_set_is_a_mapping_that_keeps_its_order() -> None:
    """And takes no notice of later changes of what it was made of."""
    made_of = {"b": EventPattern.parse({"x": [1]}), "a": EventPattern.parse({"x": [{"exists": True}]})}
    found = PatternSet(made_of)
    made_of.clear()

    assert list(found) == ["b", "a"]
    assert found["a"] == EventPattern.parse({"x": [{"exists": True}]})
    assert found.matching({"x": 1}) == ("b", "a")
    assert repr(found) == "PatternSet(2 patterns)"


def test_a_set_can_be_pickled() -> None:
    """Also when it has an index already."""
    found = PatternSet({"a": EventPattern.parse({"x": [{"prefix": "y"}]})})
    found.matching({"x": "y"})

    copied = pickle.loads(pickle.dumps(found))

    assert copied == found
    assert copied.matching({"x": "yes"}) == ("a",)


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({"a": ["x", 1, None, True]}, {"a": 1.0}),
        ({"a": ["x", 1, None, True]}, {"a": None}),
        ({"a": [True]}, {"a": True}),
        ({"a": ["10.0.0.1"]}, {"a": "010.0.0.1"}),
        ({"a": [{"prefix": "x"}, "yz"]}, {"a": "yz"}),
        ({"a": [{"prefix": 'x"'}]}, {"a": "x"}),
        ({"a": [{"wildcard": "x*z"}, {"prefix": "y"}]}, {"a": "xyz"}),
        ({"a": [{"suffix": "z"}]}, {"a": "xyz"}),
        ({"a": [{"exists": False}, "x"]}, {"b": 1}),
        ({"a": [{"anything-but": "x"}]}, {"a": 5}),
        ({"a": ["x"], "b": [1]}, {"a": ["y", "x"], "b": [[1]]}),
        ({"a": {"b": ["x"]}}, {"a": [{"b": "y"}, {"b": "x"}]}),
        ({"a": [9007199254740993]}, {"a": 9007199254740993}),
        ({"a": [""]}, {"a": ""}),
    ],
)
def test_the_index_finds_a_pattern_by_any_operator(content: Json, event: Json) -> None:
    """Alone, and beside patterns that do not match."""
    others = patterns({"a": ["other"]}, {"c": [{"exists": True}]}, {"a": [{"prefix": "other"}]})

    assert PatternSet({"it": EventPattern.parse(content)}).matching(event) == ("it",)
    assert PatternSet({**others, "it": EventPattern.parse(content)}).matching(event) == ("it",)


def test_a_pattern_with_choices_is_found_once() -> None:
    """However many of its branches match."""
    both = EventPattern.parse({"$or": [{"a": ["x"]}, {"b": ["y"]}]})

    assert PatternSet({"both": both}).matching({"a": "x", "b": "y"}) == ("both",)


def test_an_empty_set_matches_nothing() -> None:
    """There is nothing to ask."""
    assert PatternSet({}).matching({"a": 1}) == ()


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many rules were tested since the last call."""
    count = 0

    def counting(*arguments: Any) -> bool:
        nonlocal count
        count += 1
        return holds(*arguments)

    def since() -> int:
        nonlocal count
        tests, count = count, 0
        return tests

    monkeypatch.setattr("partner_events.patterns._pattern_set.holds", counting)
    return since


def partner_rules(number: int) -> dict[int, EventPattern]:
    """Rules that share their source and a few detail-types, and differ in a field or two."""
    return patterns(
        *(
            {
                "source": [{"prefix": "aws.partner/stripe.com/"}],
                "detail-type": [f"kind.{n % 20}"],
                "detail": {"customer": [f"cus_{n}"], "livemode": [True]},
            }
            for n in range(number)
        )
    )


@pytest.mark.parametrize("number", [100, 3_000])
def test_rules_that_cannot_match_are_not_tried(tried: Callable[[], int], number: int) -> None:
    """Of many rules only the one that wants the event's customer is looked at."""
    rules = PatternSet(partner_rules(number))
    event: Json = {
        "source": "aws.partner/stripe.com/ed_1",
        "detail-type": "kind.17",
        "detail": {"customer": "cus_37", "livemode": True},
    }

    assert rules.matching(event) == (37,)
    assert tried() == 1


@pytest.fixture
def joined(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How many rules were tested against an event with arrays of objects."""
    count = 0

    def counting(*arguments: Any) -> bool:
        nonlocal count
        count += 1
        return holds_in_arrays(*arguments)

    monkeypatch.setattr("partner_events.patterns._pattern_set.holds_in_arrays", counting)
    return lambda: count


@pytest.mark.parametrize("number", [1, 10, 2_000])
@pytest.mark.parametrize("condition", [[1], [1, 2], [{"prefix": "x"}, {"prefix": "xy"}]])
def test_a_rule_is_tried_once_however_many_elements_fit(
    joined: Callable[[], int], number: int, condition: list[object]
) -> None:
    """Or how many of its values: the time follows the event."""
    rules = PatternSet(patterns({"l": {"a": condition, "b": [2]}}))
    fitting = [{"a": value, "b": 1} for value in (1, 2, "xyz", "xy")]
    event: Json = {"l": [*fitting * number, *[{"a": 0, "b": 2}] * number]}

    assert rules.matching(event) == ()
    assert joined() == 1


def test_a_large_integer_is_found_as_it_is_compared() -> None:
    """As the double that it is nearest to, whether it comes as text or decoded."""
    rules = PatternSet(patterns({"a": [18014398509481990]}))

    assert rules.matching({"a": 18014398509481990}) == rules.matching('{"a": 18014398509481990}') == (0,)
    assert rules.matching({"a": [1, [18014398509481990]]}) == (0,)
