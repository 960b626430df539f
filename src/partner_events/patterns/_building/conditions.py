"""Conditions on an event, and the part of an event pattern that asks for them."""

from __future__ import annotations

from partner_events._wire.json import is_array, is_object
from partner_events.patterns._language.errors import InvalidPatternError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeAlias

    Names: TypeAlias = tuple[str, ...]
    Json: TypeAlias = dict[str, object]

OR = "$or"


class Condition:
    """What an event must fulfil. ``&`` asks for both of two conditions, ``|`` for one of them.

    Raises:
        InvalidPatternError: `&` asks twice for something of one field that EventBridge cannot join.
    """

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        return Every((self, other)) if _is_condition(other) else NotImplemented

    def __or__(self, other: Condition) -> Condition:
        return Either((self, other)) if _is_condition(other) else NotImplemented

    def __bool__(self) -> bool:
        raise TypeError("a condition is no truth value: combine conditions with & and |, not and / or")


def _is_condition(value: object) -> bool:
    return isinstance(value, Condition)


class Test(Condition):
    """One field has one of several values, or passes one of several operators."""

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


def tests(condition: Condition) -> Iterator[Test]:
    """The single tests that a condition is made of."""
    if isinstance(condition, Test):
        yield condition
    elif isinstance(condition, (Every, Either)):
        for part in condition.parts:
            yield from tests(part)


def moved(condition: Condition, move: Callable[[Test], Names]) -> Condition:
    """The same condition on other paths."""
    if isinstance(condition, Test):
        return Test(move(condition), condition.alternatives, is_in_list=condition.is_in_list)
    if isinstance(condition, Every):
        return Every(moved(part, move) for part in condition.parts)
    if isinstance(condition, Either):
        return Either(moved(part, move) for part in condition.parts)
    return condition


def pattern_part(condition: Condition) -> Json:
    """A condition as EventBridge writes it; ``$or`` stands as deep as it can.

    Raises:
        InvalidPatternError: It asks for something that one pattern cannot say.
    """
    single, choices = _sorted(condition)
    _check_apart(single, choices)
    part: Json = {}
    for test in single:
        _object_at(part, test.path[:-1])[test.path[-1]] = list(test.alternatives)
    for place, choice in _placed(choices).items():
        _object_at(part, place)[OR] = [pattern_part(_below(place, branch)) for branch in choice.parts]
    return part


def _below(place: Names, condition: Condition) -> Condition:
    """The condition as seen from an object."""
    return moved(condition, lambda test: test.path[len(place) :])


def _sorted(condition: Condition) -> tuple[list[Test], list[Either]]:
    """The tests that all must pass, one for each field, and the choices."""
    single: dict[Names, Test] = {}
    choices: list[Either] = []
    for part in _all_parts(condition):
        if isinstance(part, Test):
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
    """The members of a choice; tests of the same field are one test with more alternatives."""
    same: dict[Names, list[object]] = {}
    found: list[Condition] = []
    for part in _flat(condition):
        if isinstance(part, Test):
            alternatives = same.setdefault(part.path, [])
            if not alternatives:
                found.append(part)
            alternatives += [each for each in part.alternatives if not _is_among(each, alternatives)]
        else:
            found.append(part)
    for part in found:
        if isinstance(part, Test):
            yield Test(part.path, same[part.path], is_in_list=part.is_in_list)
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


# Two tests of one field


def _both(first: Test, second: Test) -> Test:
    """One test that asks for what two ask for.

    EventBridge joins only a lower and an upper bound. In a list, different items could pass the two
    tests, and one item must pass the joined one: that is not the same.
    """
    bounds = [_bound(test) for test in (first, second)]
    lower = next((bound for bound in bounds if bound and bound[0].startswith(">")), None)
    upper = next((bound for bound in bounds if bound and bound[0].startswith("<")), None)
    if lower and upper and not first.is_in_list:
        return Test(first.path, [{"numeric": [*lower, *upper]}], is_in_list=False)
    if repr(first) == repr(second):
        # 1 and True are equal in Python, and no two values of JSON.
        return first
    raise _twice(first.path)


def _bound(test: Test) -> tuple[str, object] | None:
    only = test.alternatives[0] if len(test.alternatives) == 1 else None
    numeric = only.get("numeric") if is_object(only) else None
    if is_array(numeric) and len(numeric) == 2:
        return str(numeric[0]), numeric[1]
    return None


def _twice(path: Names) -> InvalidPatternError:
    return InvalidPatternError(
        "two conditions ask for something of one field, and the later one would replace the other",
        path=path,
        advice=_ADVICE.get(path, _LIST_ALL),
    )


_LIST_ALL = (
    "list all values in one condition, join bounds in one numeric(...), or check the rest in the handler"
)
_ADVICE: dict[Names, str] = {
    ("source",): "the kinds ask for it already: pass the event source as source=",
    ("detail-type",): "the kinds ask for it already: name only the kinds you want",
}


# Where a choice stands


def _check_apart(single: Sequence[Test], choices: Sequence[Either]) -> None:
    """A field that a branch names may be named nowhere else: it would replace the other."""
    seen: list[set[Names]] = [{test.path for test in single}]
    seen += [{test.path for test in tests(choice)} for choice in choices]
    for i, paths in enumerate(seen):
        for other in seen[i + 1 :]:
            if shared := paths & other:
                raise _twice(min(shared))


def _placed(choices: Iterable[Either]) -> dict[Names, Either]:
    """Each choice at the deepest object that all its tests are in and that has no other one."""
    placed: dict[Names, Either] = {}
    for choice in choices:
        prefix = _common(test.path for test in tests(choice))
        ways_up = (prefix[:depth] for depth in range(len(prefix), -1, -1))
        place = next((way for way in ways_up if way not in placed), ())
        other = placed.get(place)
        if other is not None:
            # Every place is taken: each branch of the outermost choice gets each branch of this one.
            choice = Either(Every((one, two)) for one in other.parts for two in choice.parts)
        placed[place] = choice
    return placed


def _common(paths: Iterable[Names]) -> Names:
    """The names that all paths begin with; the last name of a path is no object."""
    objects = [path[:-1] for path in paths]
    shortest = min(objects, key=len)
    length = next(
        (i for i, name in enumerate(shortest) if any(names[i] != name for names in objects)), len(shortest)
    )
    return shortest[:length]


def _object_at(part: Json, path: Names) -> Json:
    """The object at a path, made if it is not there."""
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
