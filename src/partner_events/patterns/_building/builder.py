"""From kinds of events and conditions to the event pattern that asks for them."""

from __future__ import annotations

from partner_events._base.expected import what_it_is
from partner_events._base.text import shown
from partner_events._wire.json import is_array, is_object
from partner_events.patterns._building.conditions import (
    Condition,
    Either,
    Every,
    FieldCondition,
    field_conditions,
    moved,
    pattern_part,
)
from partner_events.patterns._building.fields import field_at
from partner_events.patterns._building.kinds import Scope, scope, under_source
from partner_events.patterns._building.leaves import Field, InvalidConditionError, Leaf

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import TypeAlias

    from partner_events._events.event import PartnerEvent
    from partner_events.patterns._building.conditions import Names
    from partner_events.patterns._language.references import Reference

    Wanted: TypeAlias = dict[Names, tuple[object, ...]]
    """The values that are asked for at each path."""


def pattern_of(
    parts: Sequence[type[PartnerEvent] | Condition], *, source: str | Reference | None, flat: bool
) -> dict[str, object]:
    """The pattern, as Python values, for events of the kinds that fulfil all conditions."""
    kinds = [part for part in parts if isinstance(part, type)]
    conditions = [part for part in parts if isinstance(part, Condition)]
    other = [part for part in parts if not isinstance(part, (type, Condition))]  # pyright: ignore[reportUnnecessaryIsInstance]  # not all are checked
    if not kinds or other:
        raise TypeError(
            "a pattern is made of one or more classes of events, and of conditions on their fields"
            + (f"; {_not_a_condition(other[0])}" if other else "")
        )
    scopes = {kind: scope(kind) for kind in kinds}
    for condition in conditions:
        for kind in kinds:
            _check_paths(condition, kind)
    if flat:
        conditions = [_flat(condition, kind, scopes[kind]) for condition in conditions for kind in kinds[:1]]
    wanted = [_wanted_of(kind, found, source, flat) for kind, found in scopes.items()]
    return _in_order(pattern_part(Every((*_joined(wanted), *conditions))))


def _not_a_condition(part: object) -> str:
    """What is wrong with something that is neither a class nor a condition."""
    if isinstance(part, Field):
        has = "exists() or equals(…)" if isinstance(part, Leaf) else "a field inside it"
        return f"{part!r} is a field, and a condition is made with {has}"
    given = shown(repr(part)) if isinstance(part, (str, int, float)) else what_it_is(part)
    return (
        f"{given} is neither: a condition is made with a method of a field, such as equals(…), "
        "anything_but(…) or numeric(…), not with ==, != or <"
    )


def _check_paths(condition: Condition, kind: type[PartnerEvent]) -> None:
    for each in field_conditions(condition):
        if field_at(kind, each.path) is None:
            raise InvalidConditionError(
                f"{kind.__name__} has no such field; a condition must fit every kind of the pattern",
                path=each.path,
            )


def _wanted_of(kind: type, found: Scope, source: str | Reference | None, flat: bool) -> Wanted:
    """The values that identify one kind, by path."""
    if flat and found.flat is None:
        raise TypeError(f"{kind.__name__} has no simplified form; leave out flat=True")
    detail_type, detail = found.flat if flat else found.detail_type, found.detail
    if isinstance(source, str) and not flat:
        detail_type, detail = under_source(found, source)
    if source is None:
        source = found.source.removesuffix("/") if flat else found.source
    is_beginning = isinstance(source, str) and source.endswith("/")
    wanted: Wanted = {("source",): ({"prefix": source} if is_beginning else source,)}
    if detail_type is not None:
        wanted["detail-type",] = (detail_type,)
    return wanted if flat else {**wanted, **dict(_lists(detail, ("detail",)))}


def _lists(pattern: Mapping[str, object], path: Names) -> Iterable[tuple[Names, tuple[object, ...]]]:
    """The lists of values in a part of a pattern, by path."""
    for name, value in pattern.items():
        if is_object(value):
            yield from _lists(value, (*path, name))
        elif is_array(value):
            yield (*path, name), tuple(value)


def _joined(kinds: Iterable[Wanted]) -> Iterable[Condition]:
    """One condition for each path if lists of values can say it; else the common ones, and a choice."""
    merged: list[Wanted] = []
    for wanted in kinds:
        _merge_into(merged, wanted)
    common = {
        path: values for path, values in merged[0].items() if all(w.get(path) == values for w in merged)
    }
    yield from _as_conditions(common)
    rest = [{path: values for path, values in each.items() if path not in common} for each in merged]
    if all(rest):
        yield Either(Every(_as_conditions(each)) for each in rest)


def _merge_into(merged: list[Wanted], wanted: Wanted) -> None:
    """Adds a kind to one from which it differs in a single list of values, or to the end."""
    for other in merged:
        if other.keys() == wanted.keys():
            different = [path for path in wanted if wanted[path] != other[path]]
            if len(different) <= 1:
                for path in different:
                    other[path] = (*other[path], *(v for v in wanted[path] if v not in other[path]))
                return
    merged.append(dict(wanted))


def _as_conditions(wanted: Wanted) -> Iterable[FieldCondition]:
    return [FieldCondition(path, values, is_in_list=False) for path, values in wanted.items()]


def _flat(condition: Condition, kind: type, found: Scope) -> Condition:
    """The condition on the simplified form, in which the payload is the detail."""

    def move(each: FieldCondition) -> Names:
        depth = len(found.payload)
        if each.path[:depth] != found.payload:
            raise InvalidConditionError(
                f"the simplified form of {kind.__name__} has only the payload's fields", path=each.path
            )
        return ("detail", *each.path[depth:])

    return moved(condition, move)


def _in_order(pattern: dict[str, object]) -> dict[str, object]:
    """The pattern with the envelope's keys first, in the order in which people write them."""
    first = [name for name in ("source", "detail-type") if name in pattern]
    return {name: pattern[name] for name in [*first, *(n for n in pattern if n not in first)]}
