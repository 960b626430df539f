"""The fields of a kind as a tree, and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.markup import escape
from rich.tree import Tree

from partner_events._base.text import shown
from partner_events._events.event import PartnerEvent
from partner_events._kinds.tables import own_kind
from partner_events._models.model import Model
from partner_events._shown.model_fields import FieldFacts, fields_in
from partner_events.cli._errors import Failure
from partner_events.cli._kinds import nearest
from partner_events.patterns._building.kinds import payload_path

VALUES = 6
"""How many values of a vocabulary a tree shows; of a single field it shows all."""


def field_tree(
    event_class: type[PartnerEvent], path: Sequence[str], depth: int, version: str | None = None
) -> Tree:
    """The fields at a path of Python names, down to a depth."""
    found = field_at(event_class, path, version)
    tree = Tree(_label(found, None), highlight=False)
    _grow(tree, found.models, tuple(path), depth, _Kind(event_class, version))
    return tree


def field_list(
    event_class: type[PartnerEvent], path: Sequence[str], depth: int, version: str | None = None
) -> list[dict[str, object]]:
    """The fields at a path, down to a depth, as JSON objects in the order of the tree."""
    found = field_at(event_class, path, version)
    return list(_listed(found.models, tuple(path), depth, _Kind(event_class, version)))


class _Kind:
    """What the kind of an event class adds to the types of its fields."""

    def __init__(self, event_class: type[PartnerEvent], version: str | None) -> None:
        self.version = version
        self.payload = payload_path(event_class)
        own = own_kind(event_class)
        self._name = own[1] if own else ""

    def values(self, field: FieldFacts) -> tuple[str, ...]:
        """The field's values; only the kind's own name if the values are kinds."""
        return (self._name,) if self._name in field.values else field.values

    def depth_inside(self, path: tuple[str, ...], depth: int) -> int:
        """How many levels are left inside an object; those around the payload do not count."""
        return depth if self.payload[: len(path)] == path else depth - 1


def field_at(event_class: type[PartnerEvent], path: Sequence[str], version: str | None = None) -> FieldFacts:
    """The field at a path.

    Raises:
        Failure: There is no such field.
    """
    found = FieldFacts("event", "event", event_class.__name__, True, (), (event_class,))
    for i, name in enumerate(path):
        fields = {each.name: each for each in fields_in(found.models, version)}
        if name not in fields:
            where = ".".join(path[:i]) or event_class.__name__
            short = () if i or name in payload_path(event_class) else _payload_names(event_class, version)
            advice = nearest(name, (*fields, *short)) or (f"; it has {', '.join(fields)}" if fields else "")
            raise Failure(f"{where} has no field {name!r}{advice}")
        found = fields[name]
    return found


def long_path(event_class: type[PartnerEvent], text: str, version: str | None = None) -> tuple[str, ...]:
    """The path from the envelope down; ``payload`` stands for the path to the payload.

    A field that the envelope does not have is one of the payload, if that has it.
    """
    first, *rest = text.split(".")
    payload = payload_path(event_class)
    if first == "payload":
        return (*payload, *rest)
    outside = field_at(event_class, (), version).models
    is_short = first not in {each.name for each in fields_in(outside, version)} and first in _payload_names(
        event_class, version
    )
    return (*(payload if is_short else ()), first, *rest)


def _payload_names(event_class: type[PartnerEvent], version: str | None) -> Iterator[str]:
    """The names that stand for fields of the payload where the envelope has none of that name."""
    payload = field_at(event_class, payload_path(event_class), version)
    return (each.name for each in fields_in(payload.models, version))


def _grow(tree: Tree, models: Iterable[type[Model]], path: tuple[str, ...], depth: int, kind: _Kind) -> None:
    for field in fields_in(models, kind.version):
        own = (*path, field.name)
        label = _label(field, VALUES, kind.values(field))
        branch = tree.add(label + ("  [magenta]the payload[/]" if own == kind.payload else ""))
        if field.models and (left := kind.depth_inside(own, depth)):
            _grow(branch, field.models, own, left, kind)
        elif field.models:
            branch.label = f"{branch.label} [dim]…[/]"


def _listed(
    models: Iterable[type[Model]], path: tuple[str, ...], depth: int, kind: _Kind
) -> Iterator[dict[str, object]]:
    for field in fields_in(models, kind.version):
        own = (*path, field.name)
        yield {
            "path": ".".join(own),
            "wire": field.wire,
            "type": field.type_name,
            "required": field.is_required,
            "values": list(kind.values(field)),
        }
        if field.models and (left := kind.depth_inside(own, depth)):
            yield from _listed(field.models, own, left, kind)


def _label(field: FieldFacts, limit: int | None, values: tuple[str, ...] | None = None) -> str:
    wire = f" [dim]({escape(shown(field.wire))})[/]" if field.wire != field.name else ""
    name = (
        f"[cyan]{escape(field.name)}[/]" if field.is_required else f"[cyan]{escape(field.name)}[/][dim]?[/]"
    )
    return (
        f"{name}{wire}  {escape(field.type_name)}{_shown(field.values if values is None else values, limit)}"
    )


def _shown(values: Sequence[str], limit: int | None) -> str:
    if not values:
        return ""
    more = "" if limit is None or len(values) <= limit else f" and {len(values) - limit} more"
    return f"  [green]{escape(', '.join(map(shown, values[:limit])))}[/][dim]{more}[/]"
