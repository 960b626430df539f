"""Whether an event matches: the conditions of each rule, and that they hold for the same elements of arrays.

https://github.com/aws/event-ruler#json-array-matching
"""

from __future__ import annotations

from partner_events.patterns._language.operators import ABSENT
from partner_events.patterns._matching.flatten import leaves, simple_values, tree
from partner_events.patterns._matching.tests import any_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any, TypeAlias

    from partner_events.patterns._language.parse import Field
    from partner_events.patterns._language.rules import Rule
    from partner_events.patterns._matching.flatten import Elements, Leaf
    from partner_events.patterns._matching.tests import Test

    Condition: TypeAlias = tuple[str, Test, bool]
    """A path, the test of its values, and whether it may be absent."""

    Conditions: TypeAlias = tuple[Condition, ...]
    Choice: TypeAlias = dict[int, int]
    """The element that was chosen in each array."""

MISSING = object()


def matcher(rules: Iterable[Rule]) -> Callable[[object], bool]:
    """Tells whether a decoded event matches one of the rules."""
    made: dict[object, Condition] = {}
    compiled = [conditions(rule, made) for rule in rules]
    root = tree({path for rule in compiled for path, _, _ in rule})

    def matches(event: object) -> bool:
        values = simple_values(root, event)
        if values is not None:
            # A generator would cost as much as a rule.
            for rule in compiled:  # noqa: SIM110
                if holds(rule, values):
                    return True
            return False
        found = leaves(root, event)
        return any(holds_in_arrays(rule, found) for rule in compiled)

    return matches


def conditions(rule: Rule, made: dict[object, Condition]) -> Conditions:
    """A rule's conditions in the order in which EventBridge looks at them: by UTF-16 code units.

    Those in ``made`` are used again, and new ones are added to it.
    """
    return tuple(
        _condition(rule[path], made) for path in sorted(rule, key=lambda path: path.encode("utf-16-be"))
    )


def _condition(field: Field, made: dict[object, Condition]) -> Condition:
    meanings = frozenset(each.meaning for each in field.alternatives)
    key = (field.path, meanings)
    if key not in made:
        made[key] = field.path, any_of(meanings), ABSENT in meanings
    return made[key]


def holds(rule: Conditions, values: Mapping[str, Any]) -> bool:
    """Whether a rule matches an event with a value or a list of values for each path."""
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


def holds_in_arrays(rule: Conditions, found: Mapping[str, Sequence[Leaf]]) -> bool:
    """Whether a rule matches an event with several values for a path.

    Conditions hold one after the other for the same elements of arrays. What is left after each are the
    ways to choose elements, as far as later conditions can tell them apart.
    """
    last = {array: n for n, (path, _, _) in enumerate(rule) for array in _arrays(found.get(path, ()))}
    if not last:
        return all(is_met(found.get(path, ()), test, absent) for path, test, absent in rule)
    choices: Sequence[Choice] = [{}]
    for index, (path, test, may_be_absent) in enumerate(rule):
        values = found.get(path, ())
        passing = Branches(elements for value, elements in values if test(value))
        present = Branches(elements for _, elements in values) if may_be_absent else None
        choices = _distinct(_extended(choices, passing, present), last, index)
        if not choices:
            return False
    return True


def is_met(values: Sequence[Leaf], test: Test, may_be_absent: bool) -> bool:
    """Whether a condition holds for one of the values, whatever the other conditions choose."""
    return any(test(value) for value, _ in values) or (may_be_absent and not values)


class Branches:
    """The elements of arrays that values are inside of, as a tree: arrays, their elements, arrays in them."""

    __slots__ = ("arrays", "ends")

    def __init__(self, values: Iterable[Elements] = ()) -> None:
        self.arrays: dict[int, dict[int, Branches]] = {}
        self.ends: Elements | None = None
        for elements in values:
            branch = self
            for array, index in elements:
                branch = branch.arrays.setdefault(array, {}).setdefault(index, Branches())
            branch.ends = elements

    def within(self, choice: Choice) -> Iterator[Elements]:
        """Those that choose no other element of an array than the choice does."""
        todo: list[Branches] = [self]
        while todo:
            branch = todo.pop()
            if branch.ends is not None:
                yield branch.ends
            for array, elements in branch.arrays.items():
                if array not in choice:
                    todo.extend(elements.values())
                elif choice[array] in elements:
                    todo.append(elements[choice[array]])


def _arrays(values: Iterable[Leaf]) -> Iterator[int]:
    return (array for _, elements in values for array, _ in elements)


def _extended(choices: Iterable[Choice], passing: Branches, present: Branches | None) -> Iterator[Choice]:
    """The choices with which a condition holds."""
    for choice in choices:
        if present and next(present.within(choice), None) is None:
            yield choice
        for elements in passing.within(choice):
            yield {**choice, **dict(elements)}


def _distinct(choices: Iterable[Choice], last: Mapping[int, int], index: int) -> list[Choice]:
    """The choices as far as conditions after one can tell them apart, each once."""
    needed = ({array: n for array, n in choice.items() if last[array] > index} for choice in choices)
    return list({frozenset(choice.items()): choice for choice in needed}.values())
