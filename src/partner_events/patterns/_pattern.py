"""An event pattern: read once, then matched as EventBridge matches it."""

from __future__ import annotations

from partner_events.patterns._language.errors import LENGTH, InvalidPatternError, PatternWarning, shortened
from partner_events.patterns._language.json import write
from partner_events.patterns._language.limits import (
    check_characters,
    check_combinations,
    check_length,
    check_rules,
    length_warning,
)
from partner_events.patterns._language.parse import program, tree_of
from partner_events.patterns._language.rules import combinations, expand, fields, meanings, without_duplicates
from partner_events.patterns._matching.events import decoded
from partner_events.patterns._matching.match import matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from partner_events._events.event import PartnerEvent
    from partner_events.patterns._building.conditions import Condition
    from partner_events.patterns._language.parse import Program
    from partner_events.patterns._language.rules import Meanings, Rule
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._matching.explain import Explanation

REPR = 200
"""How many characters of the JSON stand in a pattern's repr."""


class EventPattern:
    """Which events a rule passes on: a frozen value with the semantics of EventBridge.

    Two patterns are equal if they ask for the same, however they are written.
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
    """

    __slots__ = ("_source", "_json", "_program", "_rules", "_lazy_matcher", "_lazy_meanings")

    _source: str
    _json: str
    _program: Program
    _rules: tuple[Rule, ...]
    _lazy_matcher: Callable[[object], bool] | None
    _lazy_meanings: Meanings | None

    def __init__(self) -> None:
        raise TypeError("an EventPattern is made by EventPattern.of or EventPattern.parse")

    @classmethod
    def of(
        cls, *parts: type[PartnerEvent] | Condition, source: str | None = None, flat: bool = False
    ) -> EventPattern:
        """The pattern for events of some classes that fulfil conditions on their fields.

        It asks for the partner's event sources, the detail-type, and what else tells the kinds.

        Args:
            parts: Classes of events, and conditions, all of which an event must fulfil. A condition's
                field must be there in every class.
            source: The one event source to ask for, instead of all of the partner.
            flat: Ask for the simplified form that examples on the web use: the partner's bare source, and
                the payload itself as the detail. No partner sends it.

        Raises:
            InvalidPatternError: EventBridge would refuse the pattern, or cannot say it in one.
            InvalidConditionError: A condition is on a field that one of the classes does not have.
            TypeError: A class is of no kind that a pattern could ask for.
        """
        from partner_events.patterns._building.builder import pattern_of

        return cls.parse(pattern_of(parts, source=source, flat=flat))

    @classmethod
    def parse(cls, pattern: str | bytes | Mapping[str, object]) -> EventPattern:
        """The pattern that JSON text, or the same as Python values, says.

        Text keeps what Python values cannot have: keys that occur twice, and the spelling of numbers.
        More than 2,048 characters, the quota of accounts by default, are a `PatternWarning`, too.

        Raises:
            InvalidPatternError: EventBridge refuses the pattern. The error says where, why, and what would
                be right.
        """
        parsed = _parsed(pattern)
        for warning in length_warning(parsed.to_json()):
            from warnings import warn

            warn(warning, stacklevel=2)
        return parsed

    def without_replays(self) -> EventPattern:
        """The pattern that also refuses events which an archive replay delivers again.

        https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-replay-archived-event.html

        Raises:
            InvalidPatternError: The pattern asks for something of `replay-name` already.
        """
        content = self.to_dict()
        if "replay-name" in content:
            raise InvalidPatternError(
                "it asks for something of `replay-name` already",
                path=("replay-name",),
                advice='remove that, or write {"exists": false} there',
            )
        return _parsed({**content, "replay-name": [{"exists": False}]})

    def matches(self, event: Event) -> bool:
        """Whether EventBridge passes an event on.

        The event is a decoded delivery, its JSON text, or a typed event.

        Raises:
            InvalidEventError: It is no JSON object.
        """
        matches = self._lazy_matcher or self._compiled()
        return matches(decoded(event))

    def explain(self, event: Event) -> Explanation:
        """Why an event matches or does not: each condition, what was found, and the nearest miss.

        Its text shows values of the event, its repr does not.

        Raises:
            InvalidEventError: It is no JSON object.
        """
        from partner_events.patterns._matching.explain import explanation

        return explanation(self._rules, decoded(event))

    @property
    def warnings(self) -> tuple[PatternWarning, ...]:
        """What EventBridge accepts and may surprise, each with its place and advice."""
        from partner_events.patterns._language.advice import advice

        return (*length_warning(self.to_json()), *advice(self._program, self._rules))

    def to_json(self) -> str:
        """The pattern as the shortest JSON text, in the order in which it was written.

        Only what JSON wants escaped is escaped: escapes such as ``\\u003e`` count against the length that
        EventBridge takes. No key occurs twice, unless the pattern has one twice and is too long without.
        """
        return self._json if len(self._json) <= LENGTH else self._source

    def to_dict(self) -> dict[str, object]:
        """The pattern as Python values, a fresh copy.

        A number that no double equals is its nearest double; only `to_json` keeps its text.
        """
        from json import loads

        content: dict[str, object] = loads(self._json, parse_float=_finite)
        return content

    def _compiled(self) -> Callable[[object], bool]:
        object.__setattr__(self, "_lazy_matcher", compiled := matcher(self._rules))
        return compiled

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
        return _parsed, (self._source,)

    def __repr__(self) -> str:
        return f"EventPattern.parse({shortened(repr(self.to_json()), REPR)})"


def matches(pattern: EventPattern, event: Event) -> bool:
    """Tell whether a rule with this pattern would deliver the event.

    Follows EventBridge, including its surprises: a field absent from the event satisfies ``exists: false``,
    and an array in the event matches as soon as one of its elements does.

    Args:
        pattern: A checked pattern; load it with `EventPattern.parse`.
        event: The whole delivery, envelope included: decoded, as JSON text, or as a typed event.

    Raises:
        InvalidEventError: The event is no JSON object.

    Example:
        >>> matches(EventPattern.parse({"source": ["shop"]}), {"source": "shop"})
        True
    """
    return pattern.matches(event)


def rules_of(pattern: EventPattern) -> tuple[Rule, ...]:
    """The rules that a pattern is without its ``$or``."""
    return pattern._rules  # pyright: ignore[reportPrivateUsage] # not for users, who have no `Rule`


def parsed(pattern: str | bytes | Mapping[str, object]) -> EventPattern:
    """`EventPattern.parse` without the Python warning about the length: for patterns of others."""
    return _parsed(pattern)


def _parsed(pattern: str | bytes | Mapping[str, object]) -> EventPattern:
    tree = tree_of(pattern)
    source = write(tree)
    check_length(source)
    check_characters(source)
    checked = program(tree)
    check_combinations(combinations(checked))
    plain = without_duplicates(tree, checked)
    if plain is not tree:
        program(plain)
    rules = tuple(expand(checked))
    check_rules(rules, fields(checked))
    return _made(source, write(plain), checked, rules)


def _made(source: str, text: str, checked: Program, rules: tuple[Rule, ...]) -> EventPattern:
    pattern = object.__new__(EventPattern)
    for name, value in zip(EventPattern.__slots__, (source, text, checked, rules, None, None), strict=True):
        object.__setattr__(pattern, name, value)
    return pattern


def _finite(text: str) -> float:
    from sys import float_info

    return max(-float_info.max, min(float(text), float_info.max))
