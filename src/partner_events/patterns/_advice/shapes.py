"""What is documented of the fields of kinds: what the models say, or a table that was made of them.

A table takes the models' place where pydantic is not, as in a browser. It holds what advice asks for, and
nothing else: names, JSON types and vocabularies.
"""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._kinds.tables import events_of
from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal, Protocol, TypeAlias

    from partner_events.patterns._building.fields import Field

    ShapeType: TypeAlias = Literal["object", "map", "text", "number", "boolean", "anything"]

    class Shape(Protocol):
        """What is documented of a field. Lists and null do not show."""

        @property
        def type(self) -> ShapeType:
            """An object has known names, a map has any."""
            ...

        @property
        def words(self) -> tuple[str, ...]:
            """The vocabulary of a text, if there is one."""
            ...

        def inside(self, name: str) -> Shape | None:
            """The field with a wire name inside it."""
            ...

        def names(self) -> Iterable[str]:
            """The wire names of what today's events have inside it."""
            ...


class KindShape(Value):
    """What is documented of a kind: its class's name, the path of its payload, and the envelope's shape."""

    __slots__ = ("class_name", "payload", "envelope")

    class_name: str
    payload: tuple[str, ...]
    envelope: Shape

    def at(self, path: Sequence[str]) -> Shape | None:
        """The field at a path, in which a key of a map may have dots; None if none is documented."""
        found = self._plainly_at(path)
        for depth in range(len(path) - 1, 0, -1) if found is None else ():
            parent = self._plainly_at(path[:depth])
            if parent is not None and parent.type == "map":
                return parent.inside(".".join(path[depth:]))
        return found

    def _plainly_at(self, path: Iterable[str]) -> Shape | None:
        found: Shape | None = self.envelope
        for name in path:
            found = found.inside(name) if found is not None else None
        return found


def kind_shape(partner: str, kind: str) -> KindShape:
    """What is documented of a kind that the catalog has."""
    if _current.table is not None:
        return _current.table.kind(partner, kind)
    from partner_events._kinds.lookup import kind_class
    from partner_events.patterns._building.fields import fields_of
    from partner_events.patterns._building.kinds import payload_path

    found = kind_class(partner, kind)
    assert found is not None
    return KindShape(found.__name__, payload_path(found), ModelShape(fields_of(found)))


def use_table(table: Mapping[str, object] | None) -> None:
    """Look kinds up in a table that `shape_table` made, in this process; None looks at the models again."""
    _current.table = None if table is None else _Table(table)


class ModelShape:
    """The shape of a field of the models."""

    __slots__ = ("field",)

    def __init__(self, field: Field) -> None:
        self.field = field

    @property
    def type(self) -> ShapeType:
        from partner_events.patterns._building import fields

        types: tuple[tuple[type, ShapeType], ...] = (
            (fields.Object, "object"),
            (fields.Map, "map"),
            (fields.Text, "text"),
            (fields.Number, "number"),
            (fields.Boolean, "boolean"),
        )
        for each, name in types:
            if isinstance(self.field, each):
                return name
        return "anything"

    @property
    def words(self) -> tuple[str, ...]:
        from partner_events.patterns._building.fields import words_of

        return words_of(self.field)

    def inside(self, name: str) -> ModelShape | None:
        from partner_events.patterns._building.fields import inside

        found = inside(self.field, name)
        return ModelShape(found) if found is not None else None

    def names(self) -> Iterable[str]:
        from partner_events.patterns._building.fields import Object, wire_names

        return wire_names(self.field) if isinstance(self.field, Object) else ()


class _TableShape:
    """The shape of a field in a table."""

    __slots__ = ("_nodes", "_node")

    def __init__(self, nodes: Sequence[object], index: object) -> None:
        self._nodes = nodes
        node = nodes[index] if isinstance(index, int) else None
        self._node: Mapping[str, object] = node if is_object(node) else {}

    @property
    def type(self) -> ShapeType:
        found = self._node.get("type")
        for each in _TYPES:
            if each == found:
                return each
        return "anything"

    @property
    def words(self) -> tuple[str, ...]:
        found = self._node.get("words")
        return tuple(str(each) for each in found) if is_array(found) else ()

    def inside(self, name: str) -> _TableShape | None:
        if self.type == "anything":
            return self
        if self.type == "map":
            return _TableShape(self._nodes, self._node.get("values"))
        for fields in (self._node.get("fields"), self._node.get("old")):
            if is_object(fields) and name in fields:
                return _TableShape(self._nodes, fields[name])
        return None

    def names(self) -> Iterable[str]:
        fields = self._node.get("fields")
        return fields if is_object(fields) else ()


_TYPES: tuple[ShapeType, ...] = ("object", "map", "text", "number", "boolean", "anything")


class _Table:
    def __init__(self, content: Mapping[str, object]) -> None:
        nodes, kinds = content.get("nodes"), content.get("kinds")
        if not is_array(nodes) or not is_object(kinds):
            raise ValueError("not a table of shapes: it has `nodes` and `kinds`")
        self._nodes, self._kinds = nodes, kinds

    def kind(self, partner: str, kind: str) -> KindShape:
        kinds = self._kinds.get(partner)
        found = kinds.get(kind) if is_object(kinds) else None
        index, *payload = found if is_array(found) else [None]
        name = events_of(partner).KINDS[kind][1]
        return KindShape(name, tuple(map(str, payload)), _TableShape(self._nodes, index))


class _Current:
    __slots__ = ("table",)

    def __init__(self) -> None:
        self.table: _Table | None = None


_current = _Current()
