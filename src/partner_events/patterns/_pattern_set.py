"""Many patterns at once: an index says which of them an event can match at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from partner_events.patterns._language.operators import ABSENT
from partner_events.patterns._language.wildcard import pieces
from partner_events.patterns._matching.events import decoded
from partner_events.patterns._matching.flatten import leaves, simple_values, tree
from partner_events.patterns._matching.match import conditions, holds, holds_in_arrays
from partner_events.patterns._pattern import EventPattern, rules_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeGuard

    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import Field
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._matching.match import Condition, Conditions

Name = TypeVar("Name")
Found = TypeVar("Found")
Key: TypeAlias = tuple[str, str, object]
"""A path and what a value there must be to make a rule a candidate: EXACT, PREFIX or PRESENT."""

EXACT, PREFIX, PRESENT = "exact", "prefix", "present"


class PatternSet(Mapping[Name, EventPattern]):
    """Patterns by name, all matched against an event together.

    A mapping that never changes. What one event costs depends on how many patterns come close to it, and
    hardly on how many there are.
    """

    def __init__(self, patterns: Mapping[Name, EventPattern]) -> None:
        self._patterns = dict(patterns)
        self._names = tuple(self._patterns)
        self._lazy_index: _Index | None = None

    def matching(self, event: Event) -> tuple[Name, ...]:
        """The names of the patterns that match an event, in the order of the mapping.

        The event is a decoded delivery, its JSON text, or a typed event.

        Raises:
            InvalidEventError: It is no JSON object.
        """
        if self._lazy_index is None:
            self._lazy_index = _Index([rules_of(pattern) for pattern in self._patterns.values()])
        positions = self._lazy_index.matching(decoded(event))
        return tuple(self._names[position] for position in sorted(positions))

    def __getitem__(self, name: Name) -> EventPattern:
        return self._patterns[name]

    def __iter__(self) -> Iterator[Name]:
        return iter(self._patterns)

    def __len__(self) -> int:
        return len(self._patterns)

    def __reduce__(self) -> tuple[object, ...]:
        return PatternSet, (self._patterns,)

    def __repr__(self) -> str:
        return f"PatternSet({len(self)} patterns)"


class _Candidate:
    """A rule of a pattern, and the pattern's position in the set."""

    __slots__ = ("conditions", "position")

    def __init__(self, position: int, rule: Conditions) -> None:
        self.position = position
        self.conditions = rule


class _Places:
    """The candidates that one path makes."""

    __slots__ = ("exact", "prefixes", "present")

    def __init__(self) -> None:
        self.exact: dict[object, list[_Candidate]] = {}
        self.prefixes: dict[int, dict[object, list[_Candidate]]] = {}
        self.present: list[_Candidate] = []

    def add(self, kind: str, value: object, candidate: _Candidate) -> None:
        if kind == EXACT:
            self.exact.setdefault(value, []).append(candidate)
        elif isinstance(value, str):
            self.prefixes.setdefault(len(value), {}).setdefault(value, []).append(candidate)
        else:
            self.present.append(candidate)

    def candidates(self, values: Iterable[object]) -> list[_Candidate]:
        found = list(self.present)
        for value in values:
            found += self.exact.get(value, ())
            if self.prefixes and isinstance(value, str):
                for length, prefixes in self.prefixes.items():
                    found += prefixes.get(value[:length], ())
        return found


class _Index:
    """Every rule stands at that one of its conditions that is shared with the fewest other rules."""

    def __init__(self, patterns: Sequence[Sequence[Rule]]) -> None:
        rules = [(position, rule) for position, rules in enumerate(patterns) for rule in rules]
        shared: dict[Key, int] = {}
        for _, rule in rules:
            for key in (key for field in rule.values() for key in _keys(field)):
                shared[key] = shared.get(key, 0) + 1
        self._places: dict[str, _Places] = {}
        self._always: list[_Candidate] = []
        made: dict[object, Condition] = {}
        for position, rule in rules:
            candidate = _Candidate(position, conditions(rule, made))
            options = [keys for field in rule.values() if (keys := _keys(field))]
            chosen = min(options, key=lambda keys: sum(shared[key] for key in keys), default=None)
            for path, kind, value in chosen or ():
                self._places.setdefault(path, _Places()).add(kind, value, candidate)
            if chosen is None:
                self._always.append(candidate)
        self._root = tree({path for _, rule in rules for path in rule})

    def matching(self, event: object) -> set[int]:
        """The positions of the patterns that match a decoded event."""
        values = simple_values(self._root, event)
        if values is not None:
            several = {path: value if _is_list(value) else [value] for path, value in values.items()}
            return _holding(self._candidates(several), holds, values)
        found = leaves(self._root, event)
        several = {path: [value for value, _ in each] for path, each in found.items()}
        return _holding(self._candidates(several), holds_in_arrays, found)

    def _candidates(self, values: Mapping[str, Iterable[object]]) -> list[_Candidate]:
        found = list(self._always)
        for path, several in values.items():
            if places := self._places.get(path):
                found += places.candidates(several)
        return found


def _holding(
    candidates: Iterable[_Candidate], holds: Callable[[Conditions, Found], bool], values: Found
) -> set[int]:
    found: set[int] = set()
    for candidate in candidates:
        if candidate.position not in found and holds(candidate.conditions, values):
            found.add(candidate.position)
    return found


def _keys(field: Field) -> list[Key]:
    """What makes a rule with this field a candidate; nothing if the field may be absent.

    Every event that meets the condition has one of the keys at least.
    """
    meanings = [each.meaning for each in field.alternatives]
    if ABSENT in meanings:
        return []
    if all(name in ("string", "number", "literal") for name, _ in meanings):
        return [(field.path, EXACT, argument) for _, argument in meanings]
    prefixes = {_start(meaning) for meaning in meanings}
    if "" in prefixes:
        return [(field.path, PRESENT, None)]
    return [(field.path, PREFIX, prefix) for prefix in prefixes]


def _start(meaning: Meaning) -> str:
    """What every value starts with that meets an alternative."""
    name, argument = meaning
    text = str(argument)
    if name == "prefix":
        return text.partition('"')[0]  # the quote may be the one behind the value
    if name == "wildcard":
        return pieces(text)[0]
    return text if name == "string" else ""


def _is_list(value: object) -> TypeGuard[list[object]]:
    return type(value) is list
