"""Many patterns at once: an index finds those that an event can match at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeVar

from partner_events._base.expected import check_has
from partner_events._wire.json import is_array
from partner_events.patterns._language.json import SAFE, number_of
from partner_events.patterns._language.operators import ABSENT
from partner_events.patterns._language.wildcard import pieces
from partner_events.patterns._matching.events import decoded
from partner_events.patterns._matching.flatten import all_values, simple_values, tree
from partner_events.patterns._matching.match import checks, holds, holds_in_arrays
from partner_events.patterns._pattern import EventPattern, rules_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from partner_events.patterns._language.operators import Meaning
    from partner_events.patterns._language.parse import NamedField
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.events import Event
    from partner_events.patterns._matching.match import Check, Checks

Name = TypeVar("Name")
Values = TypeVar("Values")
Key: TypeAlias = tuple[str, str, object]
"""A path, and what a value there must be to make a rule a candidate: EXACT, PREFIX or ANY_VALUE."""

EXACT, PREFIX, ANY_VALUE = "exact", "prefix", "any value"


class PatternSet(Mapping[Name, EventPattern]):
    """Patterns by name, all matched against an event together.

    A mapping that never changes. The time for one event depends on how many patterns come close to matching
    it, and hardly on how many there are.
    """

    def __init__(self, patterns: Mapping[Name, EventPattern]) -> None:
        check_has(patterns, ("items",), "a mapping of names to event patterns")
        self._patterns = dict(patterns)
        for pattern in self._patterns.values():
            check_has(
                pattern, ("to_json",), "event patterns, as EventPattern.of and EventPattern.parse make them"
            )
        self._names = tuple(self._patterns)
        self._awaiting = frozenset(
            position for position, pattern in enumerate(self._patterns.values()) if pattern.references
        )
        self._lazy_index: _Index | None = None

    def matching(self, event: Event) -> tuple[Name, ...]:
        """The names of the patterns that match an event, in the order of the mapping.

        The event is a decoded delivery, its JSON text, or a typed event.

        Raises:
            InvalidEventError: It is not a JSON object.
            UnknownValueError: Whether a pattern matches depends on a `Reference` in it.
        """
        if self._lazy_index is None:
            self._lazy_index = _Index([rules_of(pattern) for pattern in self._patterns.values()])
        positions = self._lazy_index.matching(decoded(event))
        if self._awaiting:
            # The index has what may match.
            for position in self._awaiting.intersection(positions):
                self._patterns[self._names[position]].matches(event)
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

    __slots__ = ("checks", "position")

    def __init__(self, position: int, checks: Checks) -> None:
        self.position = position
        self.checks = checks


class _PathIndex:
    """The candidates that are filed under one path."""

    __slots__ = ("exact", "prefixes", "any_value")

    def __init__(self) -> None:
        self.exact: dict[object, list[_Candidate]] = {}
        self.prefixes: dict[int, dict[object, list[_Candidate]]] = {}
        self.any_value: list[_Candidate] = []

    def add(self, kind: str, value: object, candidate: _Candidate) -> None:
        if kind == EXACT:
            self.exact.setdefault(value, []).append(candidate)
        elif isinstance(value, str):
            self.prefixes.setdefault(len(value), {}).setdefault(value, []).append(candidate)
        else:
            self.any_value.append(candidate)

    def candidates(self, values: Iterable[object]) -> list[_Candidate]:
        """The candidates for some values, each as often as it is filed, however often a value occurs."""
        found = list(self.any_value)
        unique = set(map(_looked_up, values))
        if self.exact:
            for value in unique:
                found += self.exact.get(value, ())
        if self.prefixes:
            texts = [value for value in unique if isinstance(value, str)]
            for length, prefixes in self.prefixes.items():
                for start in {text[:length] for text in texts}:
                    found += prefixes.get(start, ())
        return found


class _Index:
    """Each rule is filed under its most selective condition: the one that the fewest rules share."""

    def __init__(self, patterns: Sequence[Sequence[Rule]]) -> None:
        rules = [(position, rule) for position, rules in enumerate(patterns) for rule in rules]
        shared: dict[Key, int] = {}
        for _, rule in rules:
            for key in (key for field in rule.values() for key in _keys(field)):
                shared[key] = shared.get(key, 0) + 1
        self._paths: dict[str, _PathIndex] = {}
        self._always: list[_Candidate] = []
        made: dict[object, Check] = {}
        for position, rule in rules:
            candidate = _Candidate(position, checks(rule, made))
            options = [keys for field in rule.values() if (keys := _keys(field))]
            chosen = min(options, key=lambda keys: sum(shared[key] for key in keys), default=None)
            for path, kind, value in chosen or ():
                self._paths.setdefault(path, _PathIndex()).add(kind, value, candidate)
            if chosen is None:
                self._always.append(candidate)
        self._root = tree({path for _, rule in rules for path in rule})

    def matching(self, event: object) -> set[int]:
        """The positions of the patterns that match a decoded event."""
        values = simple_values(self._root, event)
        if values is not None:
            several = {path: value if is_array(value) else [value] for path, value in values.items()}
            return _holding(self._candidates(several), holds, values)
        found = all_values(self._root, event)
        several = {path: [value for value, _ in each] for path, each in found.items()}
        return _holding(self._candidates(several), holds_in_arrays, found)

    def _candidates(self, values: Mapping[str, Iterable[object]]) -> list[_Candidate]:
        found = list(self._always)
        for path, several in values.items():
            if here := self._paths.get(path):
                found += here.candidates(several)
        return found


def _holding(
    candidates: Iterable[_Candidate], holds: Callable[[Checks, Values], bool], values: Values
) -> set[int]:
    found: set[int] = set()
    # A rule is filed under several keys, and an event may have many of them.
    for candidate in dict.fromkeys(candidates):
        if candidate.position not in found and holds(candidate.checks, values):
            found.add(candidate.position)
    return found


def _looked_up(value: object) -> object:
    """The value as the index has it: a large integer is not equal to the double that it is compared as."""
    if type(value) is int and not -SAFE <= value <= SAFE:
        return number_of(value)
    return value


def _keys(field: NamedField) -> list[Key]:
    """The keys that make a rule with this field a candidate; none if the field may be absent.

    Every event that meets the condition has at least one of the keys.
    """
    meanings = [each.meaning for each in field.alternatives]
    if ABSENT in meanings:
        return []
    if all(name in ("string", "number", "literal") for name, _ in meanings):
        return [(field.path, EXACT, argument) for _, argument in meanings]
    prefixes = {_start(meaning) for meaning in meanings}
    if "" in prefixes:
        return [(field.path, ANY_VALUE, None)]
    return [(field.path, PREFIX, prefix) for prefix in prefixes]


def _start(meaning: Meaning) -> str:
    """The beginning of every value that meets an alternative."""
    name, argument = meaning
    text = str(argument)
    if name == "prefix":
        return text.partition('"')[0]  # the quote may be the one after the value
    if name == "wildcard":
        return pieces(text)[0]
    return text if name == "string" else ""
