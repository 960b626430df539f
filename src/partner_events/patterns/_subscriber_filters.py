"""The filters of a subscriber: read once, then matched as a new event bus matches them."""

from __future__ import annotations

from partner_events.patterns._language.errors import PatternWarning, shortened
from partner_events.patterns._matching.match import matcher
from partner_events.patterns._pattern import REPR, EventPattern, parsed, rules_of
from partner_events.patterns._subscribers.cautions import OF_OTHER_EVENTS, cautions, is_along
from partner_events.patterns._subscribers.parts import Parts, explained
from partner_events.patterns._subscribers.reading import scopes_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from partner_events._base.value import Path
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._subscribers.parts import FiltersExplanation
    from partner_events.patterns._subscribers.scopes import Scope


class SubscriberFilters:
    """Which events a subscriber of a new event bus receives: a frozen value that matches as the bus does.

    At most one filter for each scope, all of which an event must match. Two are equal if they ask for the
    same events, however they are written.
    https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-filtering.html
    """

    __slots__ = ("_patterns", "_places", "_lazy_matchers")

    _patterns: dict[Scope, EventPattern]
    _places: dict[Scope, Path]
    _lazy_matchers: dict[Scope, Callable[[object], bool]] | None

    def __init__(self) -> None:
        raise TypeError("make SubscriberFilters with SubscriberFilters.of or SubscriberFilters.parse")

    @classmethod
    def of(cls, pattern: EventPattern, *, system_metadata: bool = True) -> SubscriberFilters:
        """The filters that accept what a pattern accepts: `EventPattern.to_subscriber_filters`, read.

        Raises:
            InvalidFiltersError: No filters can express the pattern, or they are too long.
        """
        return cls.parse(pattern.to_subscriber_filters(system_metadata=system_metadata))

    @classmethod
    def parse(cls, configuration: str | bytes | Mapping[str, object]) -> SubscriberFilters:
        """Read a ``FilterConfiguration``, as AWS describes it, from JSON text or Python values.

        Raises:
            InvalidFiltersError: EventBridge refuses it. The error says where, why, and what would be right.
        """
        found = scopes_of(configuration, parsed)
        filters = object.__new__(cls)
        for name, value in (
            ("_patterns", {scope: pattern for scope, (pattern, _) in found.items()}),
            ("_places", {scope: place for scope, (_, place) in found.items()}),
            ("_lazy_matchers", None),
        ):
            object.__setattr__(filters, name, value)
        return filters

    @property
    def data(self) -> EventPattern | None:
        """The pattern of what was published: for a partner's event, the envelope. None asks for nothing."""
        return self._patterns.get("DATA")

    @property
    def metadata(self) -> EventPattern | None:
        """The pattern of what the publisher set beside it, or None."""
        return self._patterns.get("METADATA")

    @property
    def system_metadata(self) -> EventPattern | None:
        """The pattern of what EventBridge says of the event, such as ``aws:Source``, or None."""
        return self._patterns.get("SYSTEM_METADATA")

    def matches(self, event: Event) -> bool:
        """Whether a subscriber with these filters would receive an event.

        The event is in three parts, as a subscriber with ``WITH_METADATA`` receives it: decoded, or as JSON
        text.

        Raises:
            InvalidEventError: It is not.
        """
        parts = Parts(event)
        matchers = self._lazy_matchers or self._compiled()
        return all(
            parts.problem(scope) is None and matches(parts.of(scope)) for scope, matches in matchers.items()
        )

    def explain(self, event: Event) -> FiltersExplanation:
        """Why an event matches or does not, for each scope.

        The text of the explanation shows values of the event; its repr does not.

        Raises:
            InvalidEventError: The event is not in three parts.
        """
        return explained({scope: rules_of(each) for scope, each in self._patterns.items()}, Parts(event))

    @property
    def warnings(self) -> tuple[PatternWarning, ...]:
        """What EventBridge accepts but may not do what was meant, each with its place and advice."""
        rules: dict[Scope, tuple[Sequence[Rule], Path]] = {
            scope: (rules_of(each), self._places[scope]) for scope, each in self._patterns.items()
        }
        own = list(cautions(rules))
        # What is in the wrong part is not to be mended there.
        misplaced = [each.path for each in own if each.kind in ("shape", "metadata-value")]
        found = [
            each.within(self._places[scope])
            for scope, pattern in self._patterns.items()
            for each in pattern.warnings
            if each.kind not in OF_OTHER_EVENTS
        ]
        found = [each for each in found if not any(is_along(each.path, place) for place in misplaced)]
        return tuple({(each.kind, each.path): each for each in (*found, *own)}.values())

    def to_dict(self) -> dict[str, object]:
        """The ``FilterConfiguration`` as Python values, in a fresh copy."""
        return {
            "Filters": [
                {"Scope": scope, "Pattern": pattern.to_json()} for scope, pattern in self._patterns.items()
            ]
        }

    def to_subscriber_filters(self) -> dict[str, object]:
        """The same as `to_dict`, as `EventPattern` has it."""
        return self.to_dict()

    def to_json(self) -> str:
        """The ``FilterConfiguration`` as the shortest JSON text."""
        from json import dumps

        return dumps(self.to_dict(), ensure_ascii=False, separators=(",", ":"))

    def _compiled(self) -> dict[Scope, Callable[[object], bool]]:
        matchers: dict[Scope, Callable[[object], bool]] = {
            scope: matcher(rules_of(pattern)) for scope, pattern in self._patterns.items()
        }
        object.__setattr__(self, "_lazy_matchers", matchers)
        return matchers

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SubscriberFilters) and other._patterns == self._patterns

    def __hash__(self) -> int:
        return hash(frozenset(self._patterns.items()))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("SubscriberFilters are frozen")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("SubscriberFilters are frozen")

    def __reduce__(self) -> tuple[object, ...]:
        return SubscriberFilters.parse, (self.to_dict(),)

    def __repr__(self) -> str:
        return f"SubscriberFilters.parse({shortened(repr(self.to_json()), REPR)})"
