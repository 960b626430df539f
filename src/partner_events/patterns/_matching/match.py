"""Whether an event matches: a rule's conditions must all hold, and for the same elements of arrays.

https://github.com/aws/event-ruler#json-array-matching
"""

from __future__ import annotations

from partner_events.patterns._language.operators import ABSENT, AWAITED
from partner_events.patterns._language.parse import NamedField
from partner_events.patterns._matching.flatten import all_values, simple_values, tree
from partner_events.patterns._matching.tests import any_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.flatten import Elements, Found
    from partner_events.patterns._matching.tests import Test

    Check: TypeAlias = tuple[str, Test, bool]
    """A path, the test of its values, and whether the path may be absent."""

    Checks: TypeAlias = tuple[Check, ...]
    Chosen: TypeAlias = dict[int, int]
    """The element chosen in each array."""

MISSING = object()


def matcher(rules: Iterable[Rule]) -> Callable[[object], bool]:
    """The test that a decoded event matches one of the rules."""
    made: dict[object, Check] = {}
    compiled = [checks(rule, made) for rule in rules]
    root = tree({path for rule in compiled for path, _, _ in rule})

    def matches(event: object) -> bool:
        values = simple_values(root, event)
        if values is not None:
            # A generator would cost as much as checking a rule.
            for rule in compiled:  # noqa: SIM110
                if holds(rule, values):
                    return True
            return False
        found = all_values(root, event)
        return any(holds_in_arrays(rule, found) for rule in compiled)

    return matches


def certain(rules: Iterable[Rule]) -> list[Rule]:
    """The rules without alternatives of which something is known only when a rule is deployed."""
    return [
        {
            path: NamedField(
                path, field.place, tuple(each for each in field.alternatives if each.meaning[0] != AWAITED)
            )
            for path, field in rule.items()
        }
        for rule in rules
    ]


def checks(rule: Rule, made: dict[object, Check]) -> Checks:
    """A rule's checks in the order in which EventBridge makes them: by the UTF-16 code units of the path.

    Checks that are in ``made`` are used again; new ones are added to it.
    """
    return tuple(_check(rule[path], made) for path in sorted(rule, key=lambda path: path.encode("utf-16-be")))


def _check(field: NamedField, made: dict[object, Check]) -> Check:
    meanings = frozenset(each.meaning for each in field.alternatives)
    key = (field.path, meanings)
    if key not in made:
        made[key] = field.path, any_of(meanings), ABSENT in meanings
    return made[key]


def holds(rule: Checks, values: Mapping[str, Any]) -> bool:
    """Whether a rule matches an event that has a value, or a list of values, at each path."""
    for path, test, may_be_absent in rule:
        value = values.get(path, MISSING)
        if value is MISSING:
            if not may_be_absent:
                return False
        elif type(value) is list:
            if not any(map(test, value)):  # pyright: ignore[reportUnknownArgumentType] # any JSON
                return False
        elif not test(value):
            return False
    return True


def holds_in_arrays(rule: Checks, found: Mapping[str, Sequence[Found]]) -> bool:
    """Whether a rule matches an event that has several values at a path.

    The checks are made one after the other, and must hold for the same elements of arrays. After each check,
    ``choices`` are the ways to choose elements that have passed so far. Choices that differ only in arrays
    that no later check looks at are merged.
    """
    last = {array: n for n, (path, _, _) in enumerate(rule) for array in _arrays(found.get(path, ()))}
    if not last:
        return all(is_met(found.get(path, ()), test, absent) for path, test, absent in rule)
    choices: Sequence[Chosen] = [{}]
    for index, (path, test, may_be_absent) in enumerate(rule):
        values = found.get(path, ())
        passing = ElementTree(elements for value, elements in values if test(value))
        present = ElementTree(elements for _, elements in values) if may_be_absent else None
        choices = _distinct(_extended(choices, passing, present), last, index)
        if not choices:
            return False
    return True


def is_met(values: Sequence[Found], test: Test, may_be_absent: bool) -> bool:
    """Whether a check holds for one of the values, whatever elements the other checks choose."""
    return any(test(value) for value, _ in values) or (may_be_absent and not values)


class ElementTree:
    """The elements of arrays around some values, as a tree: arrays, their elements, arrays inside those."""

    __slots__ = ("arrays", "ends")

    def __init__(self, values: Iterable[Elements] = ()) -> None:
        self.arrays: dict[int, dict[int, ElementTree]] = {}
        self.ends: Elements | None = None
        for elements in values:
            node = self
            for array, index in elements:
                node = node.arrays.setdefault(array, {}).setdefault(index, ElementTree())
            node.ends = elements

    def within(self, choice: Chosen) -> Iterator[Elements]:
        """The elements that are compatible with a choice: they lie in no other element of a chosen array."""
        todo: list[ElementTree] = [self]
        while todo:
            node = todo.pop()
            if node.ends is not None:
                yield node.ends
            for array, elements in node.arrays.items():
                if array not in choice:
                    todo.extend(elements.values())
                elif choice[array] in elements:
                    todo.append(elements[choice[array]])


def _arrays(values: Iterable[Found]) -> Iterator[int]:
    return (array for _, elements in values for array, _ in elements)


def _extended(
    choices: Iterable[Chosen], passing: ElementTree, present: ElementTree | None
) -> Iterator[Chosen]:
    """The choices with which a check holds, together with the elements that it chooses."""
    for choice in choices:
        if present and next(present.within(choice), None) is None:
            yield choice
        for elements in passing.within(choice):
            yield {**choice, **dict(elements)}


def _distinct(choices: Iterable[Chosen], last: Mapping[int, int], index: int) -> list[Chosen]:
    """The choices reduced to the arrays that checks after this one look at, each once."""
    needed = ({array: n for array, n in choice.items() if last[array] > index} for choice in choices)
    return list({frozenset(choice.items()): choice for choice in needed}.values())
