"""Matching: what counts as an event, and bounds of what it takes."""

import ast
import json
import subprocess
import sys
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from conftest import read_sample

from partner_events import InvalidEventError, PartnerEventsError, parse_event
from partner_events.patterns import EventPattern, PatternSet, matches

PAID = EventPattern.parse(
    {
        "source": [{"prefix": "aws.partner/stripe.com/"}],
        "detail-type": ["payment_intent.succeeded"],
        "detail": {"data": {"object": {"amount": [{"numeric": [">=", 9999]}], "currency": ["usd"]}}},
    }
)


def test_every_form_of_an_event_matches_alike() -> None:
    """Decoded, as text, as bytes, and typed."""
    raw = read_sample("payment_intent.succeeded")
    text = json.dumps(raw)

    forms: list[Any] = [raw, MappingProxyType(raw), text, text.encode(), parse_event(raw)]

    assert [PAID.matches(form) for form in forms] == [True] * 5
    assert [matches(PAID, form) for form in forms] == [True] * 5
    assert [PAID.explain(form).matched for form in forms] == [True] * 5
    assert [PatternSet({"paid": PAID}).matching(form) for form in forms] == [("paid",)] * 5


def test_a_simplified_delivery_matches_as_it_was_sent() -> None:
    """EventBridge has seen the flat detail, and so does the pattern, of a typed event, too."""
    raw = read_sample("seed.payment_intent.succeeded")
    flat = EventPattern.parse({"detail": {"amount": [{"exists": True}], "data": [{"exists": False}]}})

    assert flat.matches(parse_event(raw))
    assert not PAID.matches(parse_event(raw))


@pytest.mark.parametrize("event", [5, None, [], "5", "[]", "x", "", b"\xff", '{"a":NaN}', object()])
def test_what_is_no_event_is_refused(event: Any) -> None:
    """An event is a JSON object."""
    with pytest.raises(InvalidEventError, match="not an event: ") as caught:
        PAID.matches(event)

    assert caught.value.errors
    assert isinstance(caught.value, PartnerEventsError)


@pytest.mark.parametrize("value", [Decimal("NaN"), b"x", {1}])
def test_values_that_json_does_not_have_are_refused(value: object) -> None:
    """A pattern that looks at one says so, and shows nothing of it."""
    with pytest.raises(InvalidEventError, match="a Python "):
        EventPattern.parse({"a": [1]}).matches({"a": value})


def nested(depth: int, *, in_arrays: bool) -> object:
    value: object = 1
    for _ in range(depth):
        value = [value] if in_arrays else {"a": value}
    return value


@pytest.mark.parametrize("in_arrays", [True, False])
def test_deep_events_are_answered(in_arrays: bool) -> None:
    """Without recursion."""
    pattern = EventPattern.parse({"a": [1], "b": [{"exists": False}]})

    assert pattern.matches({"a": nested(10_000, in_arrays=in_arrays)}) is in_arrays
    assert pattern.explain({"a": nested(10_000, in_arrays=in_arrays)}).matched is in_arrays


@pytest.mark.parametrize("text", ['{"a":' * 100_000, '{"a":' + "[" * 100_000])
def test_text_that_is_nested_too_deeply_is_refused(text: str) -> None:
    """With the package's own error."""
    with pytest.raises(InvalidEventError, match="nested deeper than Python decodes"):
        EventPattern.parse({"a": [1]}).matches(text)


def test_a_number_with_a_huge_exponent_is_answered() -> None:
    """It is another number than the pattern's, and costs nothing to compare."""
    assert not EventPattern.parse({"a": [1]}).matches('{"a":1e' + "9" * 100_000 + "}")


class Counted(str):
    """A text that counts how often something is looked for in it."""

    looks = 0

    def find(self, *arguments: Any) -> int:
        Counted.looks += 1
        return super().find(*arguments)


def test_a_wildcard_looks_for_each_piece_once() -> None:
    """A long text that nearly matches costs no more than its length for each star."""
    from partner_events.patterns._matching.tests import like

    found = like("*a*a*a*a*a*a*b*c")(Counted("a" * 100_000 + "c"))

    assert found is False
    assert Counted.looks == 7


def test_elements_of_long_arrays_are_joined_once() -> None:
    """Two conditions on the elements of an array look at each of its elements, not at each pair."""
    from partner_events.patterns._matching.match import ElementTree

    size = 5_000
    tree = ElementTree(((1, 0), (2, index)) for index in range(size))

    assert len(list(tree.within({}))) == size
    assert len(list(tree.within({1: 0}))) == size
    assert list(tree.within({1: 0, 2: 7})) == [((1, 0), (2, 7))]
    assert list(tree.within({1: 1})) == []


@pytest.mark.parametrize("beside", [[], [1, "a"]], ids=["alone", "beside scalars"])
def test_what_many_arrays_nest_is_not_larger_for_each_of_them(beside: list[object]) -> None:
    """An array distinguishes values only if several of its elements hold some."""
    from partner_events.patterns._matching.flatten import all_values, tree

    value: object = [{"b": 1, "c": 2}, {"b": 2, "c": 1}]
    for _ in range(500):
        value = [*beside, value]
    event = {"a": value}

    found = all_values(tree(["a.b"]), event)["a.b"]

    assert [len(elements) for _, elements in found] == [1, 1]
    assert EventPattern.parse({"a": {"b": [1], "c": [2]}}).matches(event)
    assert not EventPattern.parse({"a": {"b": [1], "c": [1]}}).matches(event)


def test_arrays_that_all_distinguish_values_have_a_depth() -> None:
    """Each value below would say of each of them in which element it is."""

    def branching(depth: int) -> object:
        value: object = [1]
        for _ in range(depth):
            value = [value, [2]]
        return value

    pattern = EventPattern.parse({"a": [1]})

    assert pattern.matches({"a": branching(32)})
    with pytest.raises(InvalidEventError, match="more than 32 arrays"):
        pattern.matches({"a": branching(33)})


DEEP = ".".join("abcdefghijklmnopqrs")


@pytest.mark.parametrize(
    ("pattern", "event", "expected"),
    [
        ({"l": {"a": [1], "b": [2]}}, {"l": [{"a": 1, "b": 1}, {"a": 2, "b": 2}]}, False),
        ({"l": {"a": [1], "b": [2]}}, {"l": [{"a": 1, "b": 1}, {"a": 1, "b": 2}]}, True),
        ({"l": {"a": [{"exists": False}], "b": [2]}}, {"l": [{"a": 1}, {"b": 2}]}, False),
        ({"l": {"b": [2], "c": [{"exists": False}]}}, {"l": [{"c": 1}, {"b": 2}]}, True),
        ({"t": ["a"], "u": ["b"]}, {"t": ["a", "b"], "u": ["b"]}, True),
        ({"a.b": [1]}, {"a": {"b": 1}}, True),
        ({"a": {"b": [1]}}, {"a.b": 1}, True),
        (
            {".".join("abcdefghijklmnopqrs"): [1]},
            {"a.b.c.d.e.f.g.h": {"i.j.k.l.m.n.o.p.q.r": {"s": 1}}},
            True,
        ),
    ],
)
def test_arrays_and_dots(pattern: dict[str, object], event: Mapping[str, object], expected: bool) -> None:
    """Conditions hold for the same element; keys with dots are paths."""
    assert EventPattern.parse(pattern).matches(event) is expected


def test_matching_loads_no_models() -> None:
    """Nor pydantic, nor the partners' packages: only what reads patterns, and the rooms at the bottom."""
    code = """
import sys
from partner_events.patterns import EventPattern, PatternSet, matches
before = set(sys.modules)
pattern = EventPattern.parse('{"detail":{"a":[{"numeric":[">",1]},{"prefix":"x"}]}}')
assert pattern.matches({"detail": {"a": 2}})
assert PatternSet({"x": pattern}).matching('{"detail":{"a":2}}') == ("x",)
ours = ("partner_events", "pydantic", "pydantic_core")
loaded = sorted(name for name in sys.modules if name.split(".")[0] in ours)
print([name for name in loaded if not name.startswith("partner_events.patterns")])
"""

    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600
    )

    loaded = {name.split(".")[1] for name in ast.literal_eval(run.stdout) if "." in name}
    assert loaded == {"_base", "_wire", "errors"}


def test_importing_the_package_loads_nothing() -> None:
    """Names are imported when they are first asked for; a pattern of Python values needs no json."""
    code = """
import sys
import partner_events.patterns
print(sum(name.startswith("partner_events.patterns") for name in sys.modules), "json" in sys.modules)
"""

    run = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path[:0] = {sys.path!r}\n{code}"],
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )

    assert run.stdout.split() == ["1", "False"]
