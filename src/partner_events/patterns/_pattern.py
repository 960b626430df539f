"""An event pattern: read once, then matched as EventBridge matches it."""

from __future__ import annotations

from partner_events._base.expected import A_PATTERN, check_has
from partner_events.patterns._language.errors import LENGTH, InvalidPatternError, PatternWarning, shortened
from partner_events.patterns._language.json import JsonObject, write
from partner_events.patterns._language.limits import length_warning
from partner_events.patterns._language.operators import ABSENT
from partner_events.patterns._language.references import UnknownValueError, described, listed
from partner_events.patterns._language.rules import as_branches, meanings
from partner_events.patterns._language.whole import checked
from partner_events.patterns._matching.events import decoded
from partner_events.patterns._matching.match import certain, matcher

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partner_events._base.value import Path
    from partner_events._events.event import PartnerEvent
    from partner_events._kinds.registry import Registrations
    from partner_events.patterns._building.conditions import Condition
    from partner_events.patterns._language.parse import Program
    from partner_events.patterns._language.references import Awaited, Reference
    from partner_events.patterns._language.rules import Meanings, Rule
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._matching.explain import Explanation
    from partner_events.patterns._records.services import Service
    from partner_events.patterns._records.writing import FilteredCarrier, Transformer

REPLAY_NAME = "replay-name"

MISTAKEN = frozenset({"operator-as-text", "operator-without-list"})
"""The kinds of warnings about a list that is not what it looks like."""

REPR = 200
"""The most characters of the JSON in a pattern's repr."""


class EventPattern:
    """Which events a rule sends on: a frozen value that matches as EventBridge does.

    Two patterns are equal if they ask for the same events, however they are written.
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
    """

    __slots__ = (
        "_source",
        "_json",
        "_program",
        "_rules",
        "_awaited",
        "_lazy_matcher",
        "_lazy_meanings",
        "_lazy_warnings",
    )

    _source: str
    _json: str
    _program: Program
    _rules: tuple[Rule, ...]
    _awaited: Mapping[str, Awaited]
    _lazy_matcher: Callable[[object], bool] | None
    _lazy_meanings: Meanings | None
    _lazy_warnings: tuple[Registrations, tuple[PatternWarning, ...]] | None

    def __init__(self) -> None:
        raise TypeError("make an EventPattern with EventPattern.of or EventPattern.parse")

    @classmethod
    def of(
        cls, *parts: type[PartnerEvent] | Condition, source: str | Reference | None = None, flat: bool = False
    ) -> EventPattern:
        """The pattern for events of some classes that meet conditions on their fields.

        It asks for the partner's event sources, the detail-type, and any field that identifies the kinds.

        Args:
            parts: Classes of events, and conditions. An event must be of one of the classes and meet all
                conditions. Every class must have the field of each condition.
            source: The one event source to ask for, instead of all of the partner's. It must be one of
                theirs, or registered for them.
            flat: Ask for the simplified form that examples on the web use, with the partner's bare source
                and the payload itself as the detail. No partner sends it.

        Raises:
            InvalidPatternError: EventBridge would refuse the pattern, or no single pattern can express it;
                or no event of the classes has the source.
            InvalidConditionError: A condition is on a field that one of the classes does not have.
            TypeError: A class is not a kind of event that a pattern can ask for.
        """
        from partner_events.patterns._building.builder import pattern_of

        if source is not None:
            from partner_events.patterns._advice.builds import check_source

            check_source(source, [part for part in parts if isinstance(part, type)], flat=flat)
        return cls.parse(pattern_of(parts, source=source, flat=flat))

    @classmethod
    def parse(cls, pattern: str | bytes | Mapping[str, object]) -> EventPattern:
        """Read a pattern from JSON text, or from the same as Python values.

        Text keeps what Python values cannot: repeated keys, and the spelling of numbers. Python values may
        hold a `Reference` wherever there may be text. A pattern of more
        than 2,048 characters, the default quota of an account, also gives a Python `PatternWarning`.

        Raises:
            InvalidPatternError: EventBridge refuses the pattern. The error says where, why, and what would
                be right.
        """
        parsed = _parsed(pattern)
        for warning in length_warning(parsed._json):
            from warnings import warn

            warn(warning, stacklevel=2)
        return parsed

    def without_replays(self) -> EventPattern:
        """The same pattern, but without events that an archive replay delivers again.

        A branch of ``$or`` that asks for replays alone is left out.

        https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html

        Raises:
            InvalidPatternError: Every branch of the pattern already has a condition on `replay-name`; or the
                result is longer than EventBridge takes, as its branches are written one by one.
        """
        asked = [rule.get(REPLAY_NAME) for rule in self._rules]
        if not any(asked):
            return _parsed({**self.to_dict(), REPLAY_NAME: [{"exists": False}]})
        kept = [
            rule
            for rule, field in zip(self._rules, asked, strict=True)
            if field is None or any(each.meaning == ABSENT for each in field.alternatives)
        ]
        if not kept or all(asked):
            raise InvalidPatternError(
                f"it already has a condition on `{REPLAY_NAME}`",
                path=next(field.place for field in asked if field is not None),
                advice='remove the condition, or write {"exists": false} there',
            )
        branches = as_branches(kept, {REPLAY_NAME: [JsonObject([("exists", False)])]})
        return _parsed(write(branches), self._awaited)

    @property
    def references(self) -> tuple[Reference, ...]:
        """What of the pattern is known only when the rule is deployed, in order, each once."""
        return tuple(each.reference for each in self._awaited.values())

    def with_values(self, values: Mapping[Reference, str]) -> EventPattern:
        """The pattern with texts in the place of some of its references, as after a deployment.

        Raises:
            InvalidPatternError: EventBridge refuses what comes out.
            TypeError: A reference is not in the pattern, or a value is no text.
        """
        from partner_events.patterns._language.references import replaced

        for reference in values:
            if reference not in self.references:
                raise TypeError(f"the pattern does not have {reference!r}; it has {listed(self.references)}")
        return _parsed(replaced(self.to_dict(), values))

    def matches(self, event: Event) -> bool:
        """Whether a rule with this pattern would send an event on.

        The event is a decoded delivery, its JSON text, or a typed event.

        Raises:
            InvalidEventError: It is not a JSON object.
            UnknownValueError: It depends on a `Reference`: with some texts the event would match, with others
                it would not.
        """
        matches = self._lazy_matcher or self._compiled()
        return matches(decoded(event))

    def explain(self, event: Event) -> Explanation:
        """Why an event matches or does not: each condition, the values found, and the nearest miss.

        The text of the explanation shows values of the event; its repr does not.

        Raises:
            InvalidEventError: It is not a JSON object.
        """
        from partner_events.patterns._matching.explain import explanation

        return explanation(self._rules, decoded(event), self._doubts, has_unknown=bool(self._awaited))

    def _doubts(self) -> dict[Path, PatternWarning]:
        """The warnings that explain a miss, by the places of their fields."""
        found: dict[Path, PatternWarning] = {}
        for warning in self.warnings:
            fields = (place for rule in self._rules for place in (each.place for each in rule.values()))
            for place in dict.fromkeys(fields):
                if warning.path[: len(place)] == place:
                    found.setdefault(place, warning)
        return found

    @property
    def warnings(self) -> tuple[PatternWarning, ...]:
        """What EventBridge accepts but may not do what was meant, each with its place and advice."""
        # What matches alone needs no kinds.
        from partner_events._kinds.registry import current

        known = self._lazy_warnings
        if known is None or known[0] is not current.registrations:
            # Of what is registered, everything is replaced at once.
            known = current.registrations, self._found_warnings()
            object.__setattr__(self, "_lazy_warnings", known)
        return known[1]

    def _found_warnings(self) -> tuple[PatternWarning, ...]:
        from partner_events.patterns._advice.awaited import about_awaited
        from partner_events.patterns._advice.lists import about_lists
        from partner_events.patterns._advice.senders import doubts
        from partner_events.patterns._language.advice import advice

        found = [
            *length_warning(self._json),
            *advice(self._program, self._rules),
            *about_lists(self._rules),
            *about_awaited(self._rules),
        ]
        # Of what is no operator where it stands, nothing else is worth a word.
        mistaken = [each.path for each in found if each.kind in MISTAKEN]
        found += [
            each
            for each in doubts(self._rules)
            if each.never_matches or not any(each.path[: len(place)] == place for place in mistaken)
        ]
        return tuple({(warning.kind, warning.path): warning for warning in reversed(found)}.values())[::-1]

    def to_json(self) -> str:
        """The pattern as the shortest JSON text, in the order in which it was written.

        Only what JSON requires to be escaped is escaped, because escapes such as ``\\u003e`` count towards
        the length that EventBridge takes. No key occurs twice, unless that would make the pattern too long.

        Raises:
            UnknownValueError: The pattern has a `Reference`, which is not JSON.
        """
        if self._awaited:
            raise UnknownValueError(
                "the pattern has what is known only when the rule is deployed:"
                f" {listed(self.references)}; write"
                " it with to_cloudformation, to_sam, to_cdk or to_terraform, or put texts in with"
                " with_values()",
                references=self.references,
            )
        return self._text()

    def _text(self) -> str:
        return self._json if len(self._json) <= LENGTH else self._source

    def to_dict(self) -> dict[str, object]:
        """The pattern as Python values, in a fresh copy.

        A number that no double equals becomes the nearest double; only `to_json` keeps its text. A
        `Reference` stays one, which JSON does not have.
        """
        from json import loads

        content: dict[str, object] = loads(self._json, parse_float=_finite)
        if self._awaited:
            from partner_events.patterns._language.references import with_references

            return with_references(content, self._awaited)
        return content

    def to_subscriber_filters(self, *, system_metadata: bool = True) -> dict[str, object]:
        """The ``FilterConfiguration`` with which a subscriber of a new event bus receives the same events.

        Source and detail-type are asked of the system metadata, where no publisher can forge what begins with
        ``aws.``; the rest is asked of the data. If a ``$or`` has both in its branches, all of it is asked of
        the data, and the system metadata for the sources of all branches.

        Args:
            system_metadata: False asks the data for source and detail-type, too. Whoever may publish to the
                bus can then send what the filters accept.

        Raises:
            InvalidFiltersError: The pattern has a wildcard or the name of a replay, a ``$or`` on replays and
                something else, or takes more than 4,096 bytes as filters. The path is that in `to_dict()`.

        See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-filtering.html
        """
        from partner_events.patterns._subscribers.split import filters_of

        return filters_of(self.to_json() if self._awaited else self._json, system_metadata=system_metadata)

    def to_filter_criteria(
        self, carrier: FilteredCarrier, *, service: Service = "lambda", transformer: Transformer = "RAW"
    ) -> dict[str, object]:
        """The ``FilterCriteria`` with which Lambda or a pipe takes these events from a queue or a stream.

        Args:
            carrier: What brings the events' JSON: ``sqs``, ``kinesis``, ``kafka`` (Amazon MSK and others)
                or ``mq``.
            service: ``"lambda"`` for an event source mapping, ``"pipes"`` for a pipe.
            transformer: That of the subscriber of a new event bus which fills the queue or stream. What a
                rule sends there is ``"RAW"``.

        Raises:
            InvalidCriteriaError: The pattern has an operator that the service does not take, or is too long;
                or the carrier's records cannot be filtered so. The path is that in `to_dict()`.
            UnknownValueError: It has a `Reference`; put texts in with `with_values` first.
            ValueError: There is no such carrier, service or transformer.

        See https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html and
        https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-filtering.html
        """
        from partner_events.patterns._records.writing import criteria_of

        return criteria_of(self.to_json(), self._rules, carrier, service, transformer)

    def to_event_source_pattern(self, *, source: str | None = None) -> str | None:
        """The JSON text with which an event source of a new event bus takes these events; None takes all.

        It is matched as a rule's pattern is, but says nothing of the source, which the event source has.

        Args:
            source: The name of the partner event source, for a pattern that asks other things of one source
                than of another. Only what it asks of this one remains.

        Raises:
            InvalidPatternError: It asks for an account or a region, or for nothing of this source; or what
                remains has more than 3,753 characters.

        See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-event-sources.html
        """
        from partner_events.patterns._subscribers.source_pattern import source_pattern_of

        return source_pattern_of(self.to_json() if self._awaited else self._json, source)

    def _compiled(self) -> Callable[[object], bool]:
        compiled = matcher(self._rules)
        if self._awaited:
            compiled = self._decided(compiled, matcher(certain(self._rules)))
        object.__setattr__(self, "_lazy_matcher", compiled)
        return compiled

    def _decided(
        self, may: Callable[[object], bool], does: Callable[[object], bool]
    ) -> Callable[[object], bool]:
        """The test that an event matches whatever the references stand for, or may match with none of it."""

        def matches(event: object) -> bool:
            if not may(event):
                return False
            if does(event):
                return True
            raise UnknownValueError(
                f"whether the event matches depends on what is known only when the rule is deployed:"
                f" {listed(self.references)}; put texts in with with_values()",
                references=self.references,
            )

        return matches

    def _meanings(self) -> Meanings:
        if self._lazy_meanings is None:
            object.__setattr__(self, "_lazy_meanings", meanings(self._rules))
        assert self._lazy_meanings is not None
        return self._lazy_meanings

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EventPattern) and other._meanings() == self._meanings()

    def __hash__(self) -> int:
        return hash(self._meanings())

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("an EventPattern is frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("an EventPattern is frozen")

    def __reduce__(self) -> tuple[object, ...]:
        return _parsed, (self._source, self._awaited)

    def __repr__(self) -> str:
        return f"EventPattern.parse({shortened(repr(described(self._text())), REPR)})"


def matches(pattern: EventPattern, event: Event) -> bool:
    """Whether a rule with this pattern would send the event on.

    Follows EventBridge, including its surprises: a field absent from the event meets ``exists: false``, and
    an array in the event matches as soon as one of its elements does.

    Args:
        pattern: A pattern from `EventPattern.of` or `EventPattern.parse`.
        event: The whole delivery, envelope included: decoded, as JSON text, or as a typed event.

    Raises:
        InvalidEventError: The event is not a JSON object.
        TypeError: The pattern is not an `EventPattern`.

    Example:
        >>> matches(EventPattern.parse({"source": ["shop"]}), {"source": "shop"})
        True
    """
    check_has(pattern, ("matches", "to_json"), A_PATTERN)
    return pattern.matches(event)


def rules_of(pattern: EventPattern) -> tuple[Rule, ...]:
    """The rules of a pattern, with its ``$or`` expanded."""
    return pattern._rules  # pyright: ignore[reportPrivateUsage] # not public, because `Rule` is not


def parsed(pattern: str | bytes | Mapping[str, object]) -> EventPattern:
    """`EventPattern.parse` without the Python warning about the length, for patterns of others."""
    return _parsed(pattern)


def _parsed(
    pattern: str | bytes | Mapping[str, object], awaited: Mapping[str, Awaited] | None = None
) -> EventPattern:
    try:
        return _read(pattern, awaited)
    except InvalidPatternError as error:
        if error.suggestion is not None:
            from partner_events.patterns._advice.suggestions import settle

            settle(error, _read)
        raise


def _read(
    pattern: str | bytes | Mapping[str, object], awaited: Mapping[str, Awaited] | None = None
) -> EventPattern:
    read = checked(pattern, awaited)
    made = object.__new__(EventPattern)
    values = (read.source, read.text, read.program, read.rules, read.awaited, None, None, None)
    for name, value in zip(EventPattern.__slots__, values, strict=True):
        object.__setattr__(made, name, value)
    return made


def _finite(text: str) -> float:
    from sys import float_info

    return max(-float_info.max, min(float(text), float_info.max))
