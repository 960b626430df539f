"""Lists that match more or less than they seem to, and what to write instead."""

import copy
import json
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.budget import examples

from partner_events.patterns import EventPattern, InvalidPatternError, PatternWarning, Reference

from .generated import EVENTS, PATTERNS

Path = tuple[str | int, ...]


def detail(*members: object) -> dict[str, object]:
    return {"detail": {"a": list(members)}}


@pytest.mark.parametrize(
    ("members", "kind", "right"),
    [
        (
            [{"anything-but": "a"}, {"anything-but": "b"}],
            "matches-everything",
            [{"anything-but": ["a", "b"]}],
        ),
        ([{"anything-but": 1}, {"anything-but": 2}], "matches-everything", [{"anything-but": [1, 2]}]),
        (
            [{"anything-but": {"prefix": "a"}}, {"anything-but": {"prefix": "b"}}],
            "matches-everything",
            [{"anything-but": {"prefix": ["a", "b"]}}],
        ),
        ([{"anything-but": "a"}, {"anything-but": 5}], "matches-everything", None),
        (
            [{"anything-but": ["a", "b"]}, {"anything-but": ["b", "c"]}],
            "matches-more",
            [{"anything-but": ["a", "b", "c"]}],
        ),
        (
            [{"exists": False}, {"anything-but": "a"}, {"anything-but": "b"}],
            "matches-everything",
            [{"exists": False}, {"anything-but": ["a", "b"]}],
        ),
        ([{"anything-but": "a"}, "a"], "matches-everything", [{"anything-but": "a"}]),
        ([{"exists": True}, {"exists": False}], "matches-everything", None),
        (
            [{"numeric": [">", 0]}, {"numeric": ["<", 10]}],
            "matches-everything",
            [{"numeric": [">", 0, "<", 10]}],
        ),
        ([{"numeric": [">=", 5]}, {"numeric": ["<=", 5]}], "matches-everything", [{"numeric": ["=", 5]}]),
        (["a", "a"], "covered", ["a"]),
        (["ab", {"prefix": "a"}], "covered", [{"prefix": "a"}]),
        ([{"prefix": "ab"}, {"prefix": "a"}], "covered", [{"prefix": "a"}]),
        ([{"suffix": ".tar.gz"}, {"suffix": ".gz"}], "covered", [{"suffix": ".gz"}]),
        ([5, {"numeric": ["<", 10]}], "covered", [{"numeric": ["<", 10]}]),
        ([{"numeric": [">", 5, "<", 8]}, {"numeric": [">", 5]}], "covered", [{"numeric": [">", 5]}]),
        (["b", {"anything-but": "a"}], "covered", [{"anything-but": "a"}]),
        (["x", {"exists": True}], "covered", [{"exists": True}]),
        ([">", 5], "operator-as-text", [{"numeric": [">", 5]}]),
        (["prefix", "x"], "operator-as-text", [{"prefix": "x"}]),
        (["exists", False], "operator-as-text", [{"exists": False}]),
        (['{"prefix": "x"}'], "operator-as-text", [{"prefix": "x"}]),
        (["prefix: x"], "operator-as-text", [{"prefix": "x"}]),
        ([">= 5"], "operator-as-text", [{"numeric": [">=", 5]}]),
        (["order-*"], "star", [{"prefix": "order-"}]),
        (["*-eu"], "star", [{"suffix": "-eu"}]),
        (["a*b"], "star", [{"wildcard": "a*b"}]),
        (["^foo.*$"], "star", [{"prefix": "foo"}]),
        ([{"prefix": "order-*"}], "star", [{"prefix": "order-"}]),
        ([{"suffix": "*.png"}], "star", [{"suffix": ".png"}]),
        ([{"equals-ignore-case": "order-*"}], "star", [{"prefix": {"equals-ignore-case": "order-"}}]),
    ],
)
def test_a_list_that_means_something_else(
    members: list[object], kind: str, right: list[object] | None
) -> None:
    """The warning has the list to write, if one can say what was meant."""
    (found,) = EventPattern.parse(detail(*members)).warnings

    assert found.kind == kind
    assert found.suggested_at == ("detail", "a")
    assert (None if found.suggestion is None else json.loads(found.suggestion)) == right


@pytest.mark.parametrize(
    "members",
    [
        ["a", "b"],
        [{"anything-but": "a"}],
        [{"exists": False}, {"anything-but": "a"}],
        [{"exists": False}, "x"],
        [{"numeric": [">", 10]}, {"numeric": ["<", 0]}],
        [{"prefix": "a"}, {"prefix": "b"}],
        [True, False, None],
        ["*"] and [{"wildcard": "a*"}],
        ["1.2.3", "prefix", "anything-but x"],
    ],
)
def test_lists_that_mean_what_they_say_are_left_alone(members: list[object]) -> None:
    """Alternatives that differ, and values that are only like operators."""
    assert EventPattern.parse(detail(*members)).warnings == ()


@pytest.mark.parametrize(
    ("pattern", "place", "right"),
    [
        ({"detail": {"amount": {"numeric": [">", 5]}}}, ("detail", "amount"), [{"numeric": [">", 5]}]),
        ({"detail": {"a": {"prefix": ["x", "y"]}}}, ("detail", "a"), [{"prefix": "x"}, {"prefix": "y"}]),
        ({"detail": {"a": {"exists": [False]}}}, ("detail", "a"), [{"exists": False}]),
        ({"detail": {"a": {"anything-but": ["x"]}}}, ("detail", "a"), [{"anything-but": ["x"]}]),
        (
            {"detail": {"a": {"anything-but": {"prefix": ["x", "y"]}}}},
            ("detail", "a"),
            [{"anything-but": {"prefix": ["x", "y"]}}],
        ),
        ({"detail": {"a": {">": [5]}}}, ("detail", "a"), [{"numeric": [">", 5]}]),
        ({"source": {"prefix": ["x"]}}, ("source",), [{"prefix": "x"}]),
    ],
)
def test_an_operator_without_its_list_is_a_field(
    pattern: dict[str, object], place: Path, right: list[object]
) -> None:
    """EventBridge takes it; the warning has the list that was meant, and where it goes."""
    found = EventPattern.parse(pattern).warnings[0]

    assert found.kind == "operator-without-list"
    assert (found.suggested_at, json.loads(found.suggestion or "")) == (place, right)


@pytest.mark.parametrize(
    "pattern",
    [{"detail": {"prefix": ["x"]}}, {"detail": {"a": {"value": ["x"]}}}, {"detail": {"exists": [True]}}],
)
def test_a_field_may_have_the_name_of_an_operator(pattern: dict[str, object]) -> None:
    """Inside the detail itself, where no operator can stand."""
    assert EventPattern.parse(pattern).warnings == ()


@pytest.mark.parametrize(
    ("pattern", "right"),
    [
        ({"account": [123456789012]}, ["123456789012"]),
        ({"account": [1234567890]}, ["001234567890"]),
        ({"account": ["1234-5678-9012"]}, ["123456789012"]),
        ({"account": ["42"]}, None),
        ({"version": [0]}, ["0"]),
        ({"version": ["2018-10-01"]}, ["0"]),
        ({"region": ["US-EAST-1"]}, ["us-east-1"]),
        ({"region": [5]}, None),
        ({"region": ["eu-west-1a"]}, ["eu-west-1"]),
        ({"id": [{"exists": False}]}, [{"exists": True}]),
        ({"time": [{"numeric": [">", 5]}]}, None),
        ({"detail-type": [None]}, None),
        ({"source": [True]}, None),
        ({"detail": ["x"]}, None),
        ({"source": {"name": ["x"]}}, None),
        ({"resources": {"arn": ["x"]}}, None),
    ],
)
def test_values_that_no_envelope_has_never_match(
    pattern: dict[str, object], right: list[object] | None
) -> None:
    """Its fields are text of a known form, and each but two is always there."""
    found = next(each for each in EventPattern.parse(pattern).warnings if each.kind == "envelope-value")

    assert found.never_matches
    assert (None if found.suggestion is None else json.loads(found.suggestion)) == right


@pytest.mark.parametrize(
    "pattern",
    [
        {"account": ["123456789012"], "region": ["eu-central-1", {"prefix": "us-"}], "version": ["0"]},
        {"account": [Reference({"Ref": "AWS::AccountId"})], "region": [Reference("${var.region}")]},
        {"replay-name": [{"exists": False}], "resources": [{"exists": False}]},
    ],
)
def test_values_that_an_envelope_may_have_are_left_alone(pattern: dict[str, object]) -> None:
    """Also what stands for a value that is put in later."""
    assert EventPattern.parse(pattern).warnings == ()


@pytest.mark.parametrize(
    ("pattern", "place", "right"),
    [
        ({"source": {"prefix": "x"}}, ("source",), [{"prefix": "x"}]),
        ({"detail": {"a": {"numeric": 5}}}, ("detail", "a"), [{"numeric": ["=", 5]}]),
        ({"detail": {"a": {"exists": "true"}}}, ("detail", "a"), [{"exists": True}]),
        (
            {"detail": {"a": {"anything-but": {"prefix": "x"}}}},
            ("detail", "a"),
            [{"anything-but": {"prefix": "x"}}],
        ),
        ({"source": "shop"}, ("source",), ["shop"]),
        ({"source": "aws.partner/stripe.com/*"}, ("source",), [{"prefix": "aws.partner/stripe.com/"}]),
        ({"source": "aws.partner/stripe.com"}, ("source",), [{"prefix": "aws.partner/stripe.com/"}]),
        ({"account": 123456789012}, ("account",), ["123456789012"]),
        ({"source": ""}, ("source",), None),
        ({"detail": "x"}, ("detail",), None),
        ({"detail-type": "Login Success"}, ("detail-type",), None),
        (detail("> 5", ["x"]), ("detail", "a"), [{"numeric": [">", 5]}, "x"]),
        (detail({"Prefix": "x"}), ("detail", "a"), [{"prefix": "x"}]),
        (detail({"starts-with": "x"}), ("detail", "a"), [{"prefix": "x"}]),
        (detail({"prefix": ["a", "b"]}, "c"), ("detail", "a"), [{"prefix": "a"}, {"prefix": "b"}, "c"]),
        (detail({"exists": "false"}), ("detail", "a"), [{"exists": False}]),
        (detail({"numeric": [">", "0"]}), ("detail", "a"), [{"numeric": [">", 0]}]),
        (detail({"numeric": ["<", 5, ">", 1]}), ("detail", "a"), [{"numeric": [">", 1, "<", 5]}]),
        (detail({"numeric": ["!=", 5]}), ("detail", "a"), [{"anything-but": 5}]),
        (
            detail({"anything-but": [{"prefix": "a"}, {"prefix": "b"}]}),
            ("detail", "a"),
            [{"anything-but": {"prefix": ["a", "b"]}}],
        ),
        (detail({"cidr": "10.0.0.1/32"}), ("detail", "a"), ["10.0.0.1"]),
        (detail({"wildcard": "a**b"}), ("detail", "a"), [{"wildcard": "a*b"}]),
        (detail({"prefix": "a", "suffix": "b"}), ("detail", "a"), None),
        (detail({"anything-but": None}), ("detail", "a"), None),
    ],
)  # fmt: skip
def test_a_refusal_has_what_was_meant(
    pattern: dict[str, object], place: Path, right: list[object] | None
) -> None:
    """As JSON, with the place that it is for; nothing where what was meant never matches either."""
    with pytest.raises(InvalidPatternError) as caught:
        EventPattern.parse(pattern)

    assert caught.value.suggested_at == place
    assert (None if caught.value.suggestion is None else json.loads(caught.value.suggestion)) == right
    assert caught.value.advice in str(caught.value)


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        (["x", {"numeric": ["<", 1]}, {"suffix": "b"}], "lost-alternative"),
        (["1.1.1.1", 10000000], "address-and-number"),
        ([{"cidr": "10.0.0.0/8"}, {"numeric": [">", 5]}], "address-and-number"),
        ([{"numeric": ["<", 1.7976931348623157e308]}], "huge-bound"),
        ([{"numeric": [">=", -1.7976931348623157e308]}], "huge-bound"),
    ],
)
def test_defects_of_the_matcher_are_warned_of(members: list[object], kind: str) -> None:
    """Matching here does what the pattern says."""
    assert kind in [each.kind for each in EventPattern.parse(detail(*members)).warnings]


# What holds for all advice

EVERY_CHECK: list[HealthCheck] = list(HealthCheck)  # pyright: ignore[reportAssignmentType]
RELAXED = settings(max_examples=examples(30), suppress_health_check=EVERY_CHECK, deadline=None)
FOLLOWED = 12

ENVELOPE = ["source", "detail-type", "account", "region", "version", "id", "time", "resources", "detail"]
TEXTS = [
    *(
        "",
        "stripe",
        "aws.partner/stripe.com",
        "aws.partner/stripe.com/*",
        "aws.partner/auth0.com/*/auth0.logs",
    ),
    *("aws.partner/", "aws.partner/stripe.com/ed_1", "Login Success", "invoice.payd", "invoice.*", "> 5"),
    *("prefix: x", '{"prefix": "x"}', "US-EAST-1", "1234-5678-9012", "0", "*", "a*b", "x", "^x.*$", "<id>"),
]
ARGUMENTS = st.recursive(
    st.sampled_from([*TEXTS, 5, 0, -1.5, True, False, None, ">", "<", "="]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["prefix", "suffix", "equals-ignore-case", "wildcard"]), inner, max_size=1
        )
    ),
    max_leaves=4,
)
MEMBERS = ARGUMENTS | st.dictionaries(
    st.sampled_from(
        ["prefix", "Prefix", "suffix", "wildcard", "numeric", "exists", "anything-but", "cidr", ">", "="]
    ),
    ARGUMENTS,
    min_size=1,
    max_size=2,
)
WRITTEN = st.lists(MEMBERS, max_size=3) | MEMBERS
STRIPES = st.sampled_from(["total", "status", "customer", "metadata", "livemode", "totl", "lines"])
"""Fields of an invoice, and one that it does not have."""

OF_PARTNER = st.dictionaries(STRIPES, WRITTEN, max_size=2).map(
    lambda asked: (
        {"type": ["invoice.paid"], "data": {"object": asked}} if asked else {"type": ["invoice.paid"]}
    )
)
INNER = st.dictionaries(st.sampled_from(["amount", "a"]), WRITTEN, max_size=2) | OF_PARTNER
PLAIN = st.dictionaries(st.sampled_from(ENVELOPE[:-1]), WRITTEN, max_size=2).flatmap(
    lambda envelope: INNER.map(lambda inner: {**envelope, **({"detail": inner} if inner else {})})
)
WRONG = PLAIN | st.tuples(PLAIN, st.lists(PLAIN, min_size=2, max_size=3)).map(
    lambda parts: {**parts[0], "$or": parts[1]}
)


def replaced(value: Any, path: Path, right: object) -> Any:
    """A copy of the value with something else at a path."""
    if not path:
        return right
    copied: Any = copy.copy(value)
    copied[path[0]] = replaced(value[path[0]], path[1:], right)
    return copied


def problems(pattern: Any) -> list[InvalidPatternError | PatternWarning]:
    """What is wrong with a pattern: why it is refused, or its warnings."""
    try:
        with warnings.catch_warnings(action="ignore", category=PatternWarning):
            return list(EventPattern.parse(pattern).warnings)
    except InvalidPatternError as error:
        return [error]


@RELAXED
@pytest.mark.once
@given(WRONG)
def test_whoever_follows_all_advice_gets_a_pattern_that_can_match(pattern: Any) -> None:
    """A suggestion is taken by EventBridge, ends what it is about, and never leads to what never matches."""
    for _ in range(FOLLOWED):
        wrong = next((each for each in problems(pattern) if each.suggestion is not None), None)
        if wrong is None:
            break
        right = json.loads(wrong.suggestion or "")
        pattern = replaced(pattern, wrong.suggested_at, right)
        after = problems(pattern)
        same = [each for each in after if type(each) is type(wrong) and each.path == wrong.path]
        if isinstance(wrong, PatternWarning):
            assert not [each for each in same if isinstance(each, PatternWarning) and each.kind == wrong.kind]
            # A pattern that was taken is not refused.
            assert not [each for each in after if isinstance(each, InvalidPatternError)]
        else:
            assert all(each.args != wrong.args for each in same)
    else:
        raise AssertionError(f"the advice does not end: {pattern}")


@RELAXED
@pytest.mark.once
@given(PATTERNS, EVENTS)
def test_what_is_covered_can_be_left_out(text: str, event: str) -> None:
    """The pattern without it matches the same events."""
    with warnings.catch_warnings(action="ignore", category=PatternWarning):
        try:
            pattern = EventPattern.parse(text)
        except InvalidPatternError:
            assume(False)
        covered = [each for each in pattern.warnings if each.kind == "covered"]
        assume(covered and pattern.to_json() == text and "1e400" not in text)
        rest = replaced(pattern.to_dict(), covered[0].suggested_at, json.loads(covered[0].suggestion or ""))

        assert EventPattern.parse(rest).matches(event) == pattern.matches(event)
