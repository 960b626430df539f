"""The table of what is documented of fields, from the models: for where there is no pydantic to load them."""

from __future__ import annotations

from partner_events._kinds.tables import events_of
from partner_events._partners import PARTNERS
from partner_events.patterns._advice.shapes import ModelShape, kind_shape
from partner_events.patterns._building.fields import Map, Object, all_wire_names

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def shape_table(partners: Iterable[str] | None = None) -> dict[str, object]:
    """The table that `shapes.use_table` takes, as JSON: of some partners, or of all.

    ``kinds`` has for each partner and kind the node of its envelope, and the path of its payload. ``nodes``
    are what fields can be, each once: a ``type``; the node of each name in ``fields``, and in ``old`` of
    those that only older events have; the node of a map's ``values``; the ``words`` of a text.
    """
    nodes = _Nodes()
    kinds: dict[str, dict[str, list[object]]] = {}
    for partner in PARTNERS.values() if partners is None else partners:
        for kind in events_of(partner).KINDS:
            shape = kind_shape(partner, kind)
            assert isinstance(shape.envelope, ModelShape)
            kinds.setdefault(partner, {})[kind] = [nodes.index_of(shape.envelope), *shape.payload]
    return {"nodes": nodes.written, "kinds": kinds}


class _Nodes:
    """The nodes that were made. Those of the same models are one, so that models may contain themselves."""

    def __init__(self) -> None:
        self.written: list[dict[str, object]] = []
        self._known: dict[object, int] = {}

    def index_of(self, shape: ModelShape) -> int:
        field = shape.field
        if isinstance(field, Object):
            known = self._known.get(field.__models__)
            return self._object(shape, field) if known is None else known
        if isinstance(field, Map):
            values = shape.inside("key")
            assert values is not None
            return self._node(("map", inner := self.index_of(values)), {"type": "map", "values": inner})
        words = {"words": list(shape.words)} if shape.words else {}
        return self._node((shape.type, shape.words), {"type": shape.type, **words})

    def _object(self, shape: ModelShape, field: Object) -> int:
        node: dict[str, object] = {"type": "object"}
        index = self._node(field.__models__, node)
        today = set(shape.names())
        for name in dict.fromkeys(all_wire_names(field)):
            inner = shape.inside(name)
            assert inner is not None
            fields = node.setdefault("fields" if name in today else "old", {})
            assert isinstance(fields, dict)
            fields[name] = self.index_of(inner)
        return index

    def _node(self, key: object, node: dict[str, object]) -> int:
        if key not in self._known:
            self._known[key] = len(self.written)
            self.written.append(node)
        return self._known[key]
