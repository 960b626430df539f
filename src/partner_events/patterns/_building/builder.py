"""From kinds of events and conditions to the event pattern that asks for them."""

from __future__ import annotations

from partner_events._wire.json import is_array, is_object
from partner_events.patterns._building.conditions import (
    Condition,
    Either,
    Every,
    Test,
    moved,
    pattern_part,
    tests,
)
from partner_events.patterns._building.fields import field_at
from partner_events.patterns._building.kinds import Scope, scope
from partner_events.patterns._building.leaves import InvalidConditionError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from partner_events._events.event import PartnerEvent

    Names: TypeAlias = tuple[str, ...]
    Ways: TypeAlias = dict[Names, tuple[object, ...]]


def pattern_of(
    parts: Sequence[type[PartnerEvent] | Condition], *, source: str | None, flat: bool
) -> dict[str, object]:
    """The pattern, as Python values, for events of the kinds that fulfil all conditions."""
    kinds = [part for part in parts if isinstance(part, type)]
    conditions = [part for part in parts if isinstance(part, Condition)]
    if not kinds or len(kinds) + len(conditions) < len(parts):
        raise TypeError(
            "a pattern is made of one or more classes of events, and of conditions on their fields"
        )
    scopes = {kind: scope(kind) for kind in kinds}
    for condition in conditions:
        for kind in kinds:
            _check_paths(condition, kind)
    if flat:
        conditions = [_flat(condition, kind, scopes[kind]) for condition in conditions for kind in kinds[:1]]
    asked = _joined([_tests_of(kind, found, source, flat) for kind, found in scopes.items()])
    return _in_order(pattern_part(Every((*asked, *conditions))))


def _check_paths(condition: Condition, kind: type[PartnerEvent]) -> None:
    for test in tests(condition):
        if field_at(kind, test.path) is None:
            raise InvalidConditionError(
                f"{kind.__name__} has no such field: a condition must fit every kind of the pattern",
                path=test.path,
            )


def _tests_of(kind: type, found: Scope, source: str | None, flat: bool) -> Ways:
    """What tells one kind, by path."""
    if flat and found.flat is None:
        raise TypeError(f"{kind.__name__} has no simplified form")
    detail_type = found.flat if flat else found.detail_type
    origin: object = {"prefix": found.source} if found.source.endswith("/") else found.source
    if flat:
        origin = found.source.removesuffix("/")
    ways: Ways = {("source",): (origin if source is None else source,)}
    if detail_type is not None:
        ways["detail-type",] = (detail_type,)
    return ways if flat else {**ways, **dict(_leaves(found.detail, ("detail",)))}


def _leaves(pattern: Mapping[str, object], path: Names) -> Iterable[tuple[Names, tuple[object, ...]]]:
    for name, value in pattern.items():
        if is_object(value):
            yield from _leaves(value, (*path, name))
        elif is_array(value):
            yield (*path, name), tuple(value)


def _joined(kinds: list[Ways]) -> Iterable[Condition]:
    """One set of tests if lists of values can say it; else what all have in common, and a choice."""
    merged: list[Ways] = []
    for ways in kinds:
        _merge_into(merged, ways)
    common = {
        path: values for path, values in merged[0].items() if all(w.get(path) == values for w in merged)
    }
    yield from _as_tests(common)
    rest = [{path: values for path, values in ways.items() if path not in common} for ways in merged]
    if all(rest):
        yield Either(Every(_as_tests(ways)) for ways in rest)


def _merge_into(merged: list[Ways], ways: Ways) -> None:
    """Adds a kind to one from which it differs in a single list of values, or to the end."""
    for other in merged:
        if other.keys() == ways.keys():
            different = [path for path in ways if ways[path] != other[path]]
            if len(different) <= 1:
                for path in different:
                    other[path] = (*other[path], *(v for v in ways[path] if v not in other[path]))
                return
    merged.append(dict(ways))


def _as_tests(ways: Ways) -> Iterable[Test]:
    return [Test(path, values, is_in_list=False) for path, values in ways.items()]


def _flat(condition: Condition, kind: type, found: Scope) -> Condition:
    """The condition on the simplified form, in which the payload is the detail."""

    def move(test: Test) -> Names:
        depth = len(found.payload)
        if test.path[:depth] != found.payload:
            raise InvalidConditionError(
                f"the simplified form of {kind.__name__} has the payload's fields only", path=test.path
            )
        return ("detail", *test.path[depth:])

    return moved(condition, move)


def _in_order(pattern: dict[str, object]) -> dict[str, object]:
    """The envelope's keys first, in the order in which people write them."""
    first = [name for name in ("source", "detail-type") if name in pattern]
    return {name: pattern[name] for name in [*first, *(n for n in pattern if n not in first)]}
