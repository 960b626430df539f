"""Conditions on an event, and the part of an event pattern that asks for them."""

from __future__ import annotations

from partner_events._wire.json import is_array, is_object
from partner_events.patterns._language.errors import InvalidPatternError
from partner_events.patterns._language.parse import OR

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    Names: TypeAlias = tuple[str, ...]
    """A path in wire names alone, from the envelope down: patterns have no indices."""

    PatternPart: TypeAlias = dict[str, object]
    """An object of a pattern, as Python values."""


class Condition:
    """Something that an event must fulfil. ``&`` asks for both of two conditions, ``|`` for one of them.

    `EventPattern.of` raises `InvalidPatternError` where ``&`` joins two conditions on one field that
    EventBridge cannot express together.
    """

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return Every((self, other)) if isinstance(other, Condition) else NotImplemented  # pyright: ignore[reportUnnecessaryIsInstance]  # not all are checked

    def __or__(self, other: Condition) -> Condition:
        return Either((self, other)) if isinstance(other, Condition) else NotImplemented  # pyright: ignore[reportUnnecessaryIsInstance]

    def __bool__(self) -> bool:
        raise TypeError(
            "a condition has no truth value; combine conditions with & and |, not with `and` and `or`"
        )


class FieldCondition(Condition):
    """One field has one of several values, or meets one of several operators."""

    __slots__ = ("path", "alternatives", "is_in_list")

    def __init__(self, path: Names, alternatives: Sequence[object], *, is_in_list: bool) -> None:
        self.path = path
        self.alternatives = tuple(alternatives)
        self.is_in_list = is_in_list

    def __repr__(self) -> str:
        return f"<{'.'.join(self.path)}: {list(self.alternatives)}>"


class Every(Condition):
    __slots__ = ("parts",)

    def __init__(self, parts: Iterable[Condition]) -> None:
        self.parts = tuple(parts)

    def __repr__(self) -> str:
        return f"({' & '.join(map(repr, self.parts))})"


class Either(Condition):
    __slots__ = ("parts",)

    def __init__(self, parts: Iterable[Condition]) -> None:
        self.parts = tuple(parts)

    def __repr__(self) -> str:
        return f"({' | '.join(map(repr, self.parts))})"


def field_conditions(condition: Condition) -> Iterator[FieldCondition]:
    """The conditions on single fields that a condition is made of."""
    if isinstance(condition, FieldCondition):
        yield condition
    elif isinstance(condition, (Every, Either)):
        for part in condition.parts:
            yield from field_conditions(part)


def moved(condition: Condition, move: Callable[[FieldCondition], Names]) -> Condition:
    """The same condition on other paths."""
    if isinstance(condition, FieldCondition):
        return FieldCondition(move(condition), condition.alternatives, is_in_list=condition.is_in_list)
    if isinstance(condition, Every):
        return Every(moved(part, move) for part in condition.parts)
    if isinstance(condition, Either):
        return Either(moved(part, move) for part in condition.parts)
    return condition


def pattern_part(condition: Condition) -> PatternPart:
    """A condition as EventBridge writes it, each ``$or`` as deep as it can stand.

    Raises:
        InvalidPatternError: It asks for something that one pattern cannot express.
    """
    single, choices = _sorted(condition)
    _check_apart(single, choices)
    part: PatternPart = {}
    for each in single:
        _object_at(part, each.path[:-1])[each.path[-1]] = list(each.alternatives)
    for place, choice in _placed(choices).items():
        _object_at(part, place)[OR] = [pattern_part(_below(place, branch)) for branch in choice.parts]
    return part


def _below(place: Names, condition: Condition) -> Condition:
    """The condition as seen from an object."""
    return moved(condition, lambda each: each.path[len(place) :])


def _sorted(condition: Condition) -> tuple[list[FieldCondition], list[Either]]:
    """The conditions that must all hold, one for each field, and the choices."""
    single: dict[Names, FieldCondition] = {}
    choices: list[Either] = []
    for part in _all_parts(condition):
        if isinstance(part, FieldCondition):
            known = single.get(part.path)
            single[part.path] = _both(known, part) if known is not None else part
        elif isinstance(part, Either):
            choices.append(part)
    return list(single.values()), choices


def _all_parts(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, Every):
        for part in condition.parts:
            yield from _all_parts(part)
    elif isinstance(condition, Either):
        parts = list(_branches(condition))
        if len(parts) == 1:
            yield from _all_parts(parts[0])
        else:
            yield Either(parts)
    else:
        yield condition


def _branches(condition: Either) -> Iterator[Condition]:
    """The members of a choice; those on the same field become one with more alternatives."""
    same: dict[Names, list[object]] = {}
    found: list[Condition] = []
    for part in _flat(condition):
        if isinstance(part, FieldCondition):
            alternatives = same.setdefault(part.path, [])
            if not alternatives:
                found.append(part)
            alternatives += [each for each in part.alternatives if not _is_among(each, alternatives)]
        else:
            found.append(part)
    for part in found:
        if isinstance(part, FieldCondition):
            yield FieldCondition(part.path, same[part.path], is_in_list=part.is_in_list)
        else:
            yield part


def _flat(condition: Condition) -> Iterator[Condition]:
    if isinstance(condition, Either):
        for part in condition.parts:
            yield from _flat(part)
    else:
        yield condition


def _is_among(value: object, others: Iterable[object]) -> bool:
    return any(type(value) is type(other) and value == other for other in others)


# Two conditions on one field


def _both(first: FieldCondition, second: FieldCondition) -> FieldCondition:
    """One condition that asks for both.

    EventBridge joins only a lower and an upper bound. Not in a list: there, two items could meet one
    condition each, but a single item would have to meet the joined one.
    """
    bounds = [_bound(each) for each in (first, second)]
    lower = next((bound for bound in bounds if bound and bound[0].startswith(">")), None)
    upper = next((bound for bound in bounds if bound and bound[0].startswith("<")), None)
    if lower and upper and not first.is_in_list:
        return FieldCondition(first.path, [{"numeric": [*lower, *upper]}], is_in_list=False)
    if repr(first) == repr(second):
        # Not ==: 1 and True are equal in Python, but different values in JSON.
        return first
    raise _twice(first.path)


def _bound(condition: FieldCondition) -> tuple[str, object] | None:
    only = condition.alternatives[0] if len(condition.alternatives) == 1 else None
    numeric = only.get("numeric") if is_object(only) else None
    if is_array(numeric) and len(numeric) == 2:
        return str(numeric[0]), numeric[1]
    return None


def _twice(path: Names) -> InvalidPatternError:
    return InvalidPatternError(
        "two conditions are on the same field, and the later one would replace the earlier one",
        path=path,
        advice=_ADVICE.get(path, _LIST_ALL),
    )


_LIST_ALL = (
    "list all values in one condition, join bounds in one numeric(...), or check the rest in the handler"
)
_ADVICE: dict[Names, str] = {
    ("source",): "the kinds ask for it already; pass the event source as source=",
    ("detail-type",): "the kinds ask for it already; name only the kinds that you want",
}


# Where a choice stands


def _check_apart(single: Sequence[FieldCondition], choices: Sequence[Either]) -> None:
    """A field that a branch names may be named nowhere else: one would replace the other."""
    seen: list[set[Names]] = [{each.path for each in single}]
    seen += [{each.path for each in field_conditions(choice)} for choice in choices]
    for i, paths in enumerate(seen):
        for other in seen[i + 1 :]:
            if shared := paths & other:
                raise _twice(min(shared))


def _placed(choices: Iterable[Either]) -> dict[Names, Either]:
    """Each choice, by the deepest object that holds all its fields and has no choice yet."""
    placed: dict[Names, Either] = {}
    for choice in choices:
        prefix = _common(each.path for each in field_conditions(choice))
        ways_up = (prefix[:depth] for depth in range(len(prefix), -1, -1))
        place = next((way for way in ways_up if way not in placed), ())
        other = placed.get(place)
        if other is not None:
            # Every place is taken: combine each branch of the outermost choice with each of this one.
            choice = Either(Every((one, two)) for one in other.parts for two in choice.parts)
        placed[place] = choice
    return placed


def _common(paths: Iterable[Names]) -> Names:
    """The names that all paths begin with, without the last name of a path: it is not an object."""
    objects = [path[:-1] for path in paths]
    shortest = min(objects, key=len)
    length = next(
        (i for i, name in enumerate(shortest) if any(names[i] != name for names in objects)), len(shortest)
    )
    return shortest[:length]


def _object_at(part: PatternPart, path: Names) -> PatternPart:
    """The object at a path; it is created if it is missing."""
    for i, name in enumerate(path):
        inner = part.setdefault(name, {})
        if not is_object(inner):
            raise InvalidPatternError(
                "one condition asks for the field itself, another for a field inside of it",
                path=path[: i + 1],
                advice="keep one of the two",
            )
        part = inner
    return part
