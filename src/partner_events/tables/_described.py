"""A schema as people read it."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events.tables._arrow import pa
from partner_events.tables._evolution import inner_type, type_text
from partner_events.tables._layout import DOC, HOLDS, KEY, UNIT, WIRE, said_of
from partner_events.tables._types import fields_in

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    import pyarrow


class ColumnFacts(Value):
    """A column: its path, its type, and what is known of it."""

    __slots__ = ("path", "type", "meaning")

    path: str
    type: str
    meaning: str


def described(schema: pyarrow.Schema) -> list[ColumnFacts]:
    """The columns of a schema, those inside of objects below their objects."""
    return list(_described(list(schema), ""))


def _described(columns: Iterable[Any], path: str) -> Iterator[ColumnFacts]:
    for each in columns:
        here = f"{path}{each.name}"
        yield ColumnFacts(here, type_text(each.type), _meaning(each))
        inside = inner_type(each.type)
        if pa.types.is_struct(inside):
            yield from _described(fields_in(inside), f"{here}.")


def _meaning(column: Any) -> str:
    said = {key: text.decode() for key, text in said_of(column).items()}
    how = said.get(HOLDS, "")
    wire = f"`{said[WIRE]}` in JSON" if WIRE in said else ""
    known = (said.get(DOC, ""), said.get(UNIT, ""), "" if how == KEY else how, wire)
    return "; ".join(filter(None, known))
