"""Explanations: what was found, and what the nearest miss is."""

import pickle

import pytest
from conftest import read_sample

from partner_events.patterns import EventPattern

Json = dict[str, object]


def explained(pattern: Json, event: Json) -> str:
    return str(EventPattern.parse(pattern).explain(event))


@pytest.mark.parametrize(
    ("condition", "value", "line"),
    [
        ([{"numeric": [">=", 10000]}], 9999, "a is 9999, wants >= 10000"),
        ([{"numeric": [">", 1, "<=", 5]}], 9, "a is 9, wants > 1 and <= 5"),
        ([300], "300", 'a is "300", wants 300 (a string where a number is wanted)'),
        (["300"], 300, 'a is 300, wants "300" (a number where a string is wanted)'),
        (["true"], True, 'a is true, wants "true" (a boolean where a string is wanted)'),
        (
            [True, None],
            "true",
            'a is "true", wants true or null (a string where a boolean or null is wanted)',
        ),
        (["USD"], "usd", 'a is "usd", wants "USD" (they differ in case only)'),
        (["usd"], "usd ", 'a is "usd ", wants "usd" (they differ in blanks only)'),
        (
            ["succeded", "failed"],
            "succeeded",
            'a is "succeeded", wants "succeded" or "failed" (nearly "succeded"; is it a typing error?)',
        ),
        (
            [{"exists": False}],
            None,
            "a is null, wants no value (null is a value, so the field is not absent)",
        ),
        ([{"exists": False}], 1, "a is 1, wants no value"),
        ([{"prefix": "x"}], "y", 'a is "y", wants text that starts with "x"'),
        (
            [{"suffix": {"equals-ignore-case": "x"}}],
            "y",
            'a is "y", wants text that ends with "x" in any case',
        ),
        (
            [{"equals-ignore-case": "x"}],
            5,
            'a is 5, wants "x" in any case (a number where a string is wanted)',
        ),
        ([{"wildcard": "x*z"}], "y", 'a is "y", wants text like "x*z"'),
        ([{"cidr": "10.0.0.0/8"}], "11.0.0.1", 'a is "11.0.0.1", wants an address in "10.0.0.0/8"'),
        ([{"anything-but": ["x", "y"]}], "y", 'a is "y", wants anything but "x" or "y"'),
        (
            [{"anything-but": {"prefix": ["x", "y"]}}],
            "yz",
            'a is "yz", wants anything but text that starts with "x" or text that starts with "y"',
        ),
        (
            [{"exists": True}],
            {},
            "a is absent, wants any value (a is an object, but patterns look at values only)",
        ),
        ([1], [], "a is absent, wants 1 (a is an array without values, which counts as absent)"),
        ([1], [2, 3], "a has 2, 3, wants 1"),
        ([1], list(range(2, 10)), "a has 2, 3, 4, 5, 6, …, wants 1"),
    ],
)
def test_a_miss_is_explained(condition: object, value: object, line: str) -> None:
    """With the value that was found, and why it is none of those that are wanted."""
    assert explained({"a": condition}, {"a": value}).splitlines() == ["does not match", f"  not met: {line}"]


@pytest.mark.parametrize(
    ("pattern", "event", "hint"),
    [
        (
            {"detail": {"data": {"object": {"amount": [1]}}}},
            {"detail": {"amount": 1}},
            "detail.data is absent: did you mean the flat form, detail.amount?",
        ),
        (
            {"detail": {"amount": [1]}},
            {"detail": {"data": {"object": {"amount": 1}}}},
            "did you mean detail.data.object.amount?",
        ),
        ({"detail": {"curency": ["usd"]}}, {"detail": {"currency": "usd"}}, "did you mean detail.currency?"),
        ({"detail": {"a": {"b": [1]}}}, {"detail": {"x": 1}}, "detail.a is absent"),
        (
            {"detail": {"a": [1]}},
            {"detail": '{"a": 1}'},
            "detail is text, and patterns do not look into JSON that is text",
        ),
        ({"detail": {"a": [1]}}, {"detail": 5}, "detail is an integer, not an object"),
        (
            {"detail": {"lines": {"amonut": [1]}}},
            {"detail": {"lines": [{"amount": 1}]}},
            "did you mean detail.lines.amount?",
        ),
        ({"detail": {"zzz": [1]}}, {"detail": {"a": 1}}, None),
    ],
)
def test_an_absent_field_leads_to_what_is_there(pattern: Json, event: Json, hint: str | None) -> None:
    """The nearest name, another place, or where the path ends."""
    (condition,) = EventPattern.parse(pattern).explain(event).conditions

    assert condition.found == ()
    assert condition.hint == hint


def test_an_explanation_is_data() -> None:
    """Every condition has its path in the event, its place in the pattern, and what was found."""
    found = EventPattern.parse({"detail": {"amount": [{"numeric": [">=", 5]}], "currency": ["usd"]}}).explain(
        {"detail": {"amount": 4, "currency": "usd"}}
    )

    amount, currency = found.conditions
    assert not found.matched
    assert (amount.path, amount.place) == (("detail", "amount"), ("detail", "amount"))
    assert (amount.condition, amount.met, amount.found) == (">= 5", False, (4,))
    assert (currency.met, currency.found, currency.hint) == (True, ("usd",), None)
    assert pickle.loads(pickle.dumps(found)) == found
    with pytest.raises(AttributeError):
        found.matched = True  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def test_each_branch_of_a_choice_is_explained() -> None:
    """The conditions that always count first, then the branches, the nearest one first."""
    pattern = EventPattern.parse(
        {"source": ["s"], "$or": [{"id": ["1"], "region": ["x"]}, {"id": ["2"]}, {"id": ["3"]}]}
    )

    found = pattern.explain({"source": "s", "id": "3", "region": "y"})

    assert found.matched
    assert [condition.path for condition in found.conditions] == [("source",)]
    assert [branch.matched for branch in found.branches] == [False, False, True]
    assert str(found).splitlines() == [
        "matches",
        '  met: source is "s", wants "s"',
        "  one of 3 branches must match, too:",
        "  - matches",
        '      met: id is "3", wants "3"',
        "  - does not match",
        '      not met: id is "3", wants "2"',
        "  - does not match",
        '      not met: id is "3", wants "1"',
        '      not met: region is "y", wants "x"',
    ]


def test_an_overridden_field_is_not_explained() -> None:
    """It does not count in the branch that overrides it."""
    pattern = EventPattern.parse({"id": ["1"], "$or": [{"id": ["2"]}, {"source": ["s"]}]})

    found = pattern.explain({"id": "2"})

    assert found.matched
    assert found.conditions == ()
    assert [[each.condition for each in branch.conditions] for branch in found.branches] == [
        ['"2"'],
        ['"1"', '"s"'],
    ]


def test_many_branches_are_shown_in_part() -> None:
    """The ten nearest; all of them are in the data."""
    pattern = EventPattern.parse({"$or": [{"id": [str(number)]} for number in range(12)]})

    found = pattern.explain({"id": "x"})

    assert len(found.branches) == 12
    assert str(found).count("does not match") == 11
    assert str(found).endswith("and 2 more, none of them nearer")


def test_different_elements_of_an_array_are_a_note() -> None:
    """Each condition is met, and yet the pattern does not match."""
    found = EventPattern.parse({"l": {"a": [1], "b": [2]}}).explain({"l": [{"a": 1}, {"b": 2}]})

    assert not found.matched
    assert all(condition.met for condition in found.conditions)
    assert found.note == "each condition is met, but not all by the same element of an array"
    assert found.note in str(found)


def test_exists_false_is_met_where_the_rule_holds() -> None:
    """Of the element that the other condition chose, not of all."""
    found = EventPattern.parse({"l": {"b": [2], "c": [{"exists": False}]}}).explain(
        {"l": [{"c": 1}, {"b": 2}]}
    )

    assert found.matched
    assert all(condition.met for condition in found.conditions)


def test_values_stand_in_texts_and_not_in_reprs() -> None:
    """A repr ends up in logs by itself; a text only if somebody writes it there."""
    event = read_sample("payment_intent.succeeded")
    found = EventPattern.parse(
        {"source": ["x"], "detail": {"data": {"object": {"amount": [1], "currency": ["USD"]}}}}
    ).explain(event)

    texts = str(found) + found.text + "".join(map(str, found.conditions))
    reprs = repr(found) + repr(found.conditions) + repr(found.branches)

    for value in ("9999", "usd", "aws.partner"):
        assert value in texts
        assert value not in reprs


def test_long_values_are_shown_in_part() -> None:
    """The text stays readable."""
    assert len(explained({"a": ["x" * 500] * 3}, {"a": "y" * 1_000_000})) < 600
