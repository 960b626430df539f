"""Filters that are made of a pattern accept what the pattern accepts, whatever both are."""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from conftest import SAMPLES, read_sample, sample_names
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from support.budget import examples
from support.json_values import RELAXED

from partner_events._wire.json import is_array, is_object
from partner_events.patterns import (
    EventPattern,
    InvalidFiltersError,
    InvalidPatternError,
    SubscriberFilters,
)
from partner_events.patterns._pattern import parsed

from .generated import (
    DOUBLES,
    IGNORING_CASE,
    SHORT,
    TEXTS,
    VALUES,
    array,
    comparisons,
    members,
    objects,
    one_or_several,
    operator,
    with_choice,
)

SOURCES = st.sampled_from(["aws.partner/a/1", "aws.partner/b/2", "shop"]).map(json.dumps)
WITHOUT_WILDCARDS = st.one_of(
    operator("exists", st.sampled_from(["true", "false"])),
    operator("prefix", TEXTS | IGNORING_CASE),
    operator("suffix", TEXTS | IGNORING_CASE),
    IGNORING_CASE,
    operator("numeric", comparisons()),
    operator("cidr", st.sampled_from(['"10.0.0.0/8"', '"::/0"'])),
    operator("anything-but", one_or_several(TEXTS) | one_or_several(DOUBLES) | operator("prefix", SHORT)),
)
OF_SOURCE = SOURCES | st.sampled_from(
    [
        '{"prefix":"aws.partner/"}',
        '{"prefix":"aws.partner/a/"}',
        '{"anything-but":"shop"}',
        '{"exists":true}',
        "5",
    ]
)
OF_REPLAY = st.sampled_from(['{"exists":false}', '{"exists":true}', '"again"'])


def lists(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(values, min_size=1, max_size=2).map(array)


DETAILS = st.recursive(
    lists(TEXTS | DOUBLES | WITHOUT_WILDCARDS),
    lambda inner: objects(inner) | with_choice(inner),
    max_leaves=3,
)
FIELD = st.one_of(
    st.tuples(st.just("source"), lists(OF_SOURCE)),
    st.tuples(st.just("detail-type"), lists(TEXTS | WITHOUT_WILDCARDS)),
    st.tuples(st.just("replay-name"), lists(OF_REPLAY)),
    st.tuples(st.just("detail"), DETAILS),
    st.tuples(st.just("id"), lists(TEXTS)),
)


def branches(fields: st.SearchStrategy[tuple[str, str]]) -> st.SearchStrategy[tuple[str, str]]:
    """A ``$or`` whose branches may have one of their own."""
    branch = st.lists(fields, min_size=1, max_size=3).map(members)
    return st.tuples(st.just("$or"), st.lists(branch, min_size=2, max_size=3).map(array))


def filters_of(
    pattern: EventPattern, system_metadata: bool = True
) -> SubscriberFilters | InvalidFiltersError:
    """The filters, or why there are none."""
    try:
        return SubscriberFilters.of(pattern, system_metadata=system_metadata)
    except InvalidFiltersError as error:
        return error


def is_said(error: InvalidFiltersError) -> bool:
    """Whether a pattern is refused for what filters cannot say, and not for anything else."""
    return "replay-name" in error.path or "takes 4,096 for all" in error.reason


def source_pattern_of(pattern: EventPattern, source: str | None) -> str | InvalidPatternError | None:
    """The pattern of an event source, or why there is none."""
    try:
        return pattern.to_event_source_pattern(source=source)
    except InvalidPatternError as error:
        return error


PATTERNS = st.lists(FIELD | branches(FIELD | branches(FIELD)), min_size=1, max_size=4).map(members)


class Envelope:
    """A delivery as a rule sees it, and as a subscriber does; texts, so that numbers keep their spelling."""

    def __init__(self, source: str, detail_type: str, replay: str | None, detail: str) -> None:
        fields = [("id", '"ab"'), ("source", source), ("detail-type", detail_type), ("detail", detail)]
        self.delivery = members([*fields, *([("replay-name", replay)] if replay else [])])
        system = [
            ("aws:Source", source),
            ("aws:DetailType", detail_type),
            ("aws:DeliveryType", '"REPLAY"' if replay else '"LIVE"'),
            ("ContentType", '"application/eventbridge+json"'),
        ]
        self.event = members(
            [("Data", members(fields)), ("Metadata", "{}"), ("SystemMetadata", members(system))]
        )

    def __repr__(self) -> str:
        return self.delivery


ENVELOPES = st.builds(
    Envelope, SOURCES, TEXTS, st.none() | st.sampled_from(['"again"', '"x"']), objects(VALUES) | VALUES
)


@example('{"$or":[{"source":["shop"]},{"detail-type":["a"]}],"source":["aws.partner/a/1"]}', [])
@example('{"source":["shop"],"$or":[{"source":["aws.partner/a/1"]},{"id":["ab"]}]}', [])
@given(PATTERNS, st.lists(ENVELOPES, max_size=4))
@settings(RELAXED, max_examples=examples(400))
def test_filters_accept_exactly_what_their_pattern_accepts(text: str, envelopes: list[Envelope]) -> None:
    """With and without system metadata; what cannot be expressed is refused, and only that."""
    pattern = parsed(text)
    usual = [
        Envelope(json.dumps(source), json.dumps(detail_type), replay, '{"a":"a","b":1}')
        for source in ("aws.partner/a/1", "shop")
        for detail_type in ("a", "b")
        for replay in (None, '"again"')
    ]
    for system_metadata in (True, False):
        filters = filters_of(pattern, system_metadata)
        if isinstance(filters, InvalidFiltersError):
            assert is_said(filters)
            continue
        assert SubscriberFilters.parse(filters.to_json()) == filters
        for envelope in (*usual, *envelopes):
            expected = pattern.matches(envelope.delivery)
            assert filters.matches(envelope.event) == expected, (envelope, filters)
            assert filters.explain(envelope.event).matched == expected


@given(PATTERNS, ENVELOPES)
@settings(RELAXED)
def test_what_asks_for_a_source_asks_the_system_metadata(text: str, envelope: Envelope) -> None:
    """An event of another source does not match by what its data says of it."""
    pattern = parsed(text)
    assume("source" in text and not pattern.matches(envelope.delivery))
    filters = filters_of(pattern)
    if isinstance(filters, InvalidFiltersError):
        return
    event = json.loads(envelope.event)
    source = event["SystemMetadata"]["aws:Source"]
    for forged in ("aws.partner/a/1", "aws.partner/b/2", "shop"):
        forgery = {**event, "Data": {**event["Data"], "source": forged}}
        told = {**json.loads(envelope.delivery), "source": forged}
        assert source != forged or filters.matches(forgery) == pattern.matches(told)
        if filters.matches(forgery):
            # Then this source is one of those that the pattern asks for in one of its branches, or it asks
            # for none in some branch.
            assert filters.system_metadata is None or filters.system_metadata.matches(event["SystemMetadata"])


@cache
def sample_of(name: str) -> dict[str, Any]:
    partner, _, sample = name.partition("/")
    return read_sample(sample, partner)


NAMES = [
    name
    for partner in sorted(path.name for path in SAMPLES.iterdir())
    for name in (f"{partner}/{sample}" for sample in sample_names(partner))
    if all(isinstance(sample_of(name).get(key), str) for key in ("source", "detail-type"))
]


def three_parts(delivery: dict[str, Any]) -> dict[str, Any]:
    """A delivery as a subscriber receives it."""
    data = {key: value for key, value in delivery.items() if key != "replay-name"}
    return {
        "Data": data,
        "SystemMetadata": {
            "aws:Source": delivery["source"],
            "aws:DetailType": delivery["detail-type"],
            "aws:DeliveryType": "REPLAY" if "replay-name" in delivery else "LIVE",
        },
    }


def leaves(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The values of a delivery, each with its path as a pattern has it."""
    if is_object(value):
        for key, inner in value.items():
            if key not in ("replay-name", "$or"):
                yield from leaves(inner, (*path, key))
    elif is_array(value):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, value


@cache
def leaves_of(name: str) -> list[tuple[tuple[str, ...], Any]]:
    return list(leaves(sample_of(name)))


def conditions_on(value: object) -> list[object]:
    """Members of a field's list that the value meets, or nearly meets."""
    found: list[object] = [value, {"exists": True}, {"exists": False}]
    if isinstance(value, str):
        found += [{"prefix": value[:3]}, {"suffix": value[-2:]}, {"equals-ignore-case": value.upper()}]
        found += [{"anything-but": value}, {"anything-but": {"prefix": value[:1] or "x"}}, value + "x"]
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < 1e9:
        found += [{"numeric": [">=", value]}, {"numeric": ["<", value]}, value + 1]
    return found


@st.composite
def of_samples(draw: st.DrawFn) -> tuple[dict[str, Any], list[str]]:
    """A pattern of conditions on what samples hold, and the samples."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=3))

    def branch(name: str) -> dict[str, Any]:
        made: dict[str, Any] = {}
        chosen = draw(st.lists(st.sampled_from(leaves_of(name)), max_size=3))
        fixed = [
            ((key,), sample_of(name)[key]) for key in ("source", "detail-type") if draw(st.integers(0, 3))
        ]
        for path, value in [*fixed, *chosen]:
            made[".".join(path)] = [draw(st.sampled_from(conditions_on(value)))]
        if draw(st.booleans()):
            made["replay-name"] = [{"exists": draw(st.booleans())}]
        return made

    branches = [made for name in names if (made := branch(name))]
    assume(branches)
    pattern = branches[0] if len(branches) == 1 else {"$or": branches}
    if draw(st.booleans()):
        pattern = {**pattern, **branch(draw(st.sampled_from(names)))}
    return pattern, names


@given(of_samples(), st.lists(st.sampled_from(NAMES), max_size=5))
@settings(RELAXED, max_examples=examples(400))
@pytest.mark.once
def test_filters_of_samples_accept_exactly_what_their_pattern_accepts(
    made: tuple[dict[str, Any], list[str]], others: list[str]
) -> None:
    """Conditions on the values of deliveries of every partner, alone and in branches, live and replayed."""
    content, names = made
    try:
        pattern = parsed(content)
    except InvalidPatternError:
        return  # such as names that a `$or` may not have
    filters = filters_of(pattern)
    if isinstance(filters, InvalidFiltersError):
        assert is_said(filters)
        return
    for name in {*names, *others}:
        for delivery in (sample_of(name), {**sample_of(name), "replay-name": "again"}):
            assert filters.matches(three_parts(delivery)) == pattern.matches(delivery), (name, filters)


@given(PATTERNS, ENVELOPES, st.sampled_from([None, "aws.partner/a/1", "shop"]))
@settings(RELAXED, max_examples=examples(300))
def test_the_pattern_of_an_event_source_accepts_what_the_pattern_accepts_of_it(
    text: str, envelope: Envelope, source: str | None
) -> None:
    """Of events of that source, which alone come there."""
    pattern = parsed(text)
    made = source_pattern_of(pattern, source)
    if isinstance(made, InvalidPatternError):
        assert re.search("ask for different sources|asks for nothing of|takes 3,753", made.reason)
        return
    delivery = json.loads(envelope.delivery)
    if source is not None:
        delivery["source"] = source
    if source is not None or pattern.matches(delivery):
        assert (made is None or parsed(made).matches(delivery)) == pattern.matches(delivery)
