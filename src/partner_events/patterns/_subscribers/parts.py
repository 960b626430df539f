"""The parts of an event on a new event bus, as filters look at them, and why they match or not."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.json import is_mapping, is_sequence, json_type
from partner_events.patterns._language.json import JsonObject
from partner_events.patterns._matching.events import decoded, not_json
from partner_events.patterns._matching.explain import Explanation, explanation
from partner_events.patterns._subscribers.scopes import PARTS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._subscribers.scopes import Scope

BINARY = "application/octet-stream"


class ExplainedScope(Value):
    """How one part of an event fares with the filter of its scope.

    ``explanation`` is that of the filter's pattern, with paths from the part down.
    """

    __slots__ = ("scope", "explanation")

    scope: Scope
    explanation: Explanation

    @property
    def matched(self) -> bool:
        """Whether the part matches."""
        # Filters have no references, so it is known.
        return bool(self.explanation.matched)


class FiltersExplanation(Value):
    """Why an event matches a subscriber's filters or does not: all ``scopes`` must match.

    ``str()`` is the whole explanation as text, for debugging: it shows values of the event. The repr does
    not.
    """

    __slots__ = ("scopes",)

    scopes: tuple[ExplainedScope, ...]

    @property
    def matched(self) -> bool:
        """Whether the event matches."""
        return all(each.matched for each in self.scopes)

    @property
    def text(self) -> str:
        """The explanation, line by line. It shows values of the event."""
        lines = ["matches" if self.matched else "does not match"]
        for each in self.scopes:
            first, *rest = each.explanation.text.split("\n")
            lines += [f"  {each.scope}: {first}", *(f"  {line}" for line in rest)]
        return "\n".join(lines)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        unmet = [each.scope for each in self.scopes if not each.matched]
        return f"FiltersExplanation(matched={self.matched!r}, unmet={unmet!r})"


class Parts:
    """An event's parts, each as its filter sees it."""

    def __init__(self, event: Event) -> None:
        content = decoded(event)
        members = dict(content.pairs) if isinstance(content, JsonObject) else content
        if not {"Data", "SystemMetadata"} <= members.keys():
            raise not_json(
                event,
                "it has no `Data` and `SystemMetadata`, as what a subscriber with WITH_METADATA receives; "
                "pass one such event, or match an envelope against the pattern itself",
            )
        self._members: Mapping[str, object] = members

    def of(self, scope: Scope) -> object:
        """What the filter of a scope looks at; None if there is nothing that it could look at."""
        part = self._members.get(PARTS[scope])
        if scope == "DATA":
            return part if self._is_readable(part) else None
        return _texts(part)

    def problem(self, scope: Scope) -> str | None:
        """Why no filter of a scope can match, whatever it asks for."""
        if scope != "DATA" or self.of(scope) is not None:
            return None
        part = self._members.get("Data")
        what = "binary" if self._content_type() == BINARY else json_type(part)
        return f"the data is {what}, into which filters do not look"

    def _is_readable(self, part: object) -> bool:
        is_container = is_sequence(part) or is_mapping(part) or isinstance(part, JsonObject)
        return is_container and self._content_type() != BINARY

    def _content_type(self) -> object:
        system = self.of("SYSTEM_METADATA")
        return system.get("ContentType") if is_mapping(system) else None


def _texts(part: object) -> object:
    """A map of metadata, in which all values are texts, whatever a test wrote there."""
    pairs = part.pairs if isinstance(part, JsonObject) else part.items() if is_mapping(part) else ()
    return {
        key: str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
        for key, value in pairs
    }


def explained(rules: Mapping[Scope, Sequence[Rule]], parts: Parts) -> FiltersExplanation:
    """The explanation of how an event fares with the rules of each scope."""
    return FiltersExplanation(
        tuple(ExplainedScope(scope, _explained(scope, rules[scope], parts)) for scope in rules)
    )


def _explained(scope: Scope, rules: Sequence[Rule], parts: Parts) -> Explanation:
    problem = parts.problem(scope)
    if problem is None:
        return explanation(rules, parts.of(scope))
    found = explanation(rules, {})
    return Explanation(False, found.conditions, found.branches, problem)
