"""Schemas over releases: columns only come."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.tables._arrow import pa
from partner_events.tables._layout import HOLDS, said_of, wire_name
from partner_events.tables._types import fields_in, without_collisions

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any, Literal, TypeAlias

    import pyarrow

    What: TypeAlias = Literal["added", "removed", "retyped"]


class Change(Value):
    """What differs between two schemas.

    Attributes:
        path: The path of the column, such as ``detail.data.object.amount``.
        what: ``added``, ``removed``, or ``retyped``.
        before: Its type before; None if it was added. Of an object, it is ``object``.
        after: Its type after; None if it was removed.
    """

    __slots__ = ("path", "what", "before", "after")

    path: str
    what: What
    before: str | None
    after: str | None


def schema_changes(before: pyarrow.Schema, after: pyarrow.Schema) -> list[Change]:
    """What a release, or a version of a partner's API, changes in the columns of a table.

    Example:
        >>> now = arrow_schema("charge.succeeded")
        >>> then = arrow_schema("charge.succeeded", version="2019-02-19")
        >>> for change in schema_changes(then, now):
        ...     print(change.what, change.path, change.after)
    """
    return list(_changes(list(before), list(after), ""))


def _changes(before: Sequence[Any], after: Sequence[Any], path: str) -> Iterator[Change]:
    old = {wire_name(each): each for each in before}
    new = {wire_name(each): each for each in after}
    for name, each in old.items():
        here = path + str(each.name)
        if name not in new:
            yield Change(here, "removed", type_text(each.type), None)
        else:
            yield from _change(each, new[name], here)
    for name, each in new.items():
        if name not in old:
            yield Change(path + str(each.name), "added", None, type_text(each.type))


def _change(before: Any, after: Any, path: str) -> Iterator[Change]:
    one, other = inner_type(before.type), inner_type(after.type)
    if pa.types.is_struct(one) and pa.types.is_struct(other) and _wrap(before.type) == _wrap(after.type):
        yield from _changes(fields_in(one), fields_in(other), f"{path}.")
    elif before.type != after.type or _how(before) != _how(after):
        yield Change(path, "retyped", type_text(before.type), type_text(after.type))


def _how(column: Any) -> bytes:
    return said_of(column).get(HOLDS, b"")


def inner_type(arrow: Any) -> Any:
    """The type of the items of lists and maps."""
    types = pa.types
    while types.is_list(arrow) or types.is_map(arrow):
        arrow = arrow.value_type if types.is_list(arrow) else arrow.item_type
    return arrow


def _wrap(arrow: Any) -> str:
    """The lists and maps around that type."""
    types, found = pa.types, ""
    while types.is_list(arrow) or types.is_map(arrow):
        found += "l" if types.is_list(arrow) else "m"
        arrow = arrow.value_type if types.is_list(arrow) else arrow.item_type
    return found


def type_text(arrow: Any) -> str:
    types = pa.types
    if types.is_struct(arrow):
        return "object"
    if types.is_list(arrow):
        return f"list of {type_text(arrow.value_type)}"
    if types.is_map(arrow):
        return f"map to {type_text(arrow.item_type)}"
    return str(arrow)


def evolved(before: pyarrow.Schema, after: pyarrow.Schema) -> pyarrow.Schema:
    """The schema of a table that was begun with ``before``, and is continued with ``after``.

    It has all columns of both. A column that has another type now keeps its type, so that old and new files
    are one table: values that do not fit go to ``_deviations``, where they are not lost.
    """
    schema: pyarrow.Schema = pa.schema(_evolved(list(before), list(after)))
    return schema


def _evolved(before: Sequence[Any], after: Sequence[Any]) -> list[Any]:
    new = {wire_name(each): each for each in after}
    kept = [_evolved_column(each, new.pop(wire_name(each), None)) for each in before]
    return without_collisions([*kept, *new.values()])


def _evolved_column(before: Any, after: Any) -> Any:
    if after is None or _how(before) != _how(after):
        return before
    arrow = _evolved_type(before.type, after.type)
    return after.with_type(arrow).with_name(before.name)


def _evolved_type(before: Any, after: Any) -> Any:
    types = pa.types
    if types.is_struct(before) and types.is_struct(after):
        return pa.struct(_evolved(fields_in(before), fields_in(after)))
    if types.is_list(before) and types.is_list(after):
        return pa.list_(before.value_field.with_type(_evolved_type(before.value_type, after.value_type)))
    if types.is_map(before) and types.is_map(after):
        return pa.map_(before.key_type, _evolved_type(before.item_type, after.item_type))
    return before
