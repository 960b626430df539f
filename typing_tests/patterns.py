"""Event patterns: what can be read, matched and explained, and what comes out."""

from collections.abc import Mapping
from typing import Literal, assert_type

from partner_events import PartnerEvent
from partner_events.patterns import (
    CriteriaExplanation,
    EventPattern,
    ExplainedBranch,
    ExplainedCondition,
    ExplainedScope,
    Explanation,
    FilterCriteria,
    FiltersExplanation,
    InvalidCriteriaError,
    InvalidFiltersError,
    InvalidPatternError,
    PatternSet,
    PatternWarning,
    SubscriberFilters,
    matches,
)
from partner_events.stripe import PaymentIntentSucceeded

# Right


def every_form_of_a_pattern(text: str, body: bytes, values: Mapping[str, object]) -> None:
    assert_type(EventPattern.parse(text), EventPattern)
    assert_type(EventPattern.parse(body), EventPattern)
    assert_type(EventPattern.parse(values), EventPattern)
    assert_type(EventPattern.parse({"source": ["shop"]}), EventPattern)


def every_form_of_an_event(
    pattern: EventPattern, raw: dict[str, object], text: str, event: PaymentIntentSucceeded
) -> None:
    assert_type(pattern.matches(raw), bool)
    assert_type(pattern.matches(text), bool)
    assert_type(pattern.matches(event), bool)
    assert_type(matches(pattern, event), bool)


def a_pattern_as_json(pattern: EventPattern) -> None:
    assert_type(pattern.to_json(), str)
    assert_type(pattern.to_dict(), dict[str, object])
    assert_type({pattern}, set[EventPattern])


def an_explanation(pattern: EventPattern, event: PartnerEvent) -> None:
    explanation = pattern.explain(event)
    assert_type(explanation, Explanation)
    assert_type(explanation.matched, bool | None)
    assert_type(explanation.conditions, tuple[ExplainedCondition, ...])
    assert_type(explanation.branches, tuple[ExplainedBranch, ...])
    assert_type(explanation.conditions[0].path, tuple[str, ...])
    assert_type(explanation.conditions[0].place, tuple[str | int, ...])
    assert_type(explanation.conditions[0].found, tuple[object, ...])
    assert_type(explanation.conditions[0].hint, str | None)
    assert_type(explanation.note, str | None)


def warned(pattern: EventPattern) -> None:
    assert_type(pattern.warnings, tuple[PatternWarning, ...])
    assert_type(pattern.warnings[0].path, tuple[str | int, ...])
    assert_type(pattern.warnings[0].suggestion, str | None)
    assert_type(pattern.warnings[0].suggested_at, tuple[str | int, ...])
    assert_type(pattern.warnings[0].never_matches, bool)
    if pattern.warnings[0].kind == "or-override":
        print(pattern.warnings[0].advice)


def refused(text: str) -> None:
    try:
        EventPattern.parse(text)
    except InvalidPatternError as error:
        assert_type(error.path, tuple[str | int, ...])
        assert_type(error.reason, str)
        assert_type(error.advice, str)
        assert_type(error.suggestion, str | None)
        assert_type(error.suggested_at, tuple[str | int, ...])


def filters(pattern: EventPattern, text: str, values: Mapping[str, object], event: dict[str, object]) -> None:
    assert_type(pattern.to_subscriber_filters(), dict[str, object])
    assert_type(pattern.to_subscriber_filters(system_metadata=False), dict[str, object])
    assert_type(pattern.to_event_source_pattern(), str | None)
    assert_type(pattern.to_event_source_pattern(source=text), str | None)
    assert_type(SubscriberFilters.parse(values), SubscriberFilters)
    for read in (SubscriberFilters.of(pattern), SubscriberFilters.parse(text)):
        assert_type(read, SubscriberFilters)
        assert_type(read.data, EventPattern | None)
        assert_type(read.system_metadata, EventPattern | None)
        assert_type(read.matches(event), bool)
        assert_type(read.explain(event), FiltersExplanation)
        assert_type(read.explain(event).scopes, tuple[ExplainedScope, ...])
        assert_type(read.explain(event).scopes[0].explanation, Explanation)
        assert_type(read.warnings, tuple[PatternWarning, ...])
        assert_type(read.to_dict(), dict[str, object])
        if read.explain(event).scopes[0].scope == "DATA":
            print(read.to_json())


def refused_filters(error: InvalidFiltersError) -> InvalidPatternError:
    return error


def filters_of_records(pattern: EventPattern, event: PartnerEvent, text: str) -> None:
    assert_type(pattern.to_filter_criteria("sqs"), dict[str, object])
    assert_type(pattern.to_filter_criteria("kinesis", service="pipes"), dict[str, object])
    read = FilterCriteria.of(pattern, "kafka", transformer="WITH_METADATA")
    assert_type(read, FilterCriteria)
    assert_type(FilterCriteria.parse(text, carrier="dynamodb", service="lambda"), FilterCriteria)
    assert_type(read.carrier, Literal["sqs", "kinesis", "kafka", "mq", "dynamodb"])
    assert_type(read.service, Literal["lambda", "pipes"])
    assert_type(read.matches(event), bool)
    assert_type(read.patterns, tuple[EventPattern, ...])
    assert_type(read.warnings, tuple[PatternWarning, ...])
    assert_type(read.explain(text), CriteriaExplanation)
    assert_type(read.explain(text).filters[0].explanation, Explanation)
    assert_type(read.to_terraform(), dict[str, object])


def refused_criteria(error: InvalidCriteriaError) -> InvalidPatternError:
    return error


def a_set(patterns: Mapping[int, EventPattern], event: PartnerEvent) -> None:
    rules = PatternSet(patterns)
    assert_type(rules, PatternSet[int])
    assert_type(rules.matching(event), tuple[int, ...])
    assert_type(rules[5], EventPattern)
    assert_type(PatternSet({"a": patterns[0]}).matching(event), tuple[str, ...])


# Wrong


def no_pattern(pattern: EventPattern) -> None:
    EventPattern.parse(["source"])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    EventPattern({"source": ["shop"]})  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    pattern.matches(5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    matches({"source": ["shop"]}, {})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def frozen(explanation: Explanation) -> None:
    explanation.matched = True  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def misspelt_kind(warning: PatternWarning) -> bool:
    return warning.kind == "or-overide"  # type: ignore[comparison-overlap]  # pyright: ignore[reportUnnecessaryComparison]


def a_set_of_text(text: str) -> None:
    PatternSet({"a": text})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]


def wrong_filters(pattern: EventPattern, read: SubscriberFilters) -> None:
    pattern.to_subscriber_filters(False)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    SubscriberFilters.of({"source": ["a"]})  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    read.data = None  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    if read.explain({}).scopes[0].scope == "Data":  # type: ignore[comparison-overlap] # pyright: ignore[reportUnnecessaryComparison]
        print("no such scope")


def wrong_criteria(pattern: EventPattern, read: FilterCriteria) -> None:
    pattern.to_filter_criteria("sns")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    pattern.to_filter_criteria("sqs", service="sns")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    pattern.to_filter_criteria("sqs", "pipes")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    FilterCriteria.parse(["body"])  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    read.carrier = "sqs"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
