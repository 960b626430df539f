"""The fields of a kind as a tree, and as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.markup import escape
from rich.tree import Tree

from partner_events._event import PartnerEvent
from partner_events._model import Model
from partner_events.cli._errors import Failure
from partner_events.cli._kinds import nearest
from partner_events.cli._model_fields import FieldFacts, fields_in
from partner_events.patterns._kinds import payload_path

VALUES = 6
"""How many values of a vocabulary a tree shows; of a single field it shows all."""


def field_tree(event_class: type[PartnerEvent], path: Sequence[str], depth: int) -> Tree:
    """The fields at a path of Python names, down to a depth."""
    found = field_at(event_class, path)
    tree = Tree(_label(found, None), highlight=False)
    _grow(tree, found.models, tuple(path), depth, payload_path(event_class))
    return tree


def field_list(event_class: type[PartnerEvent], path: Sequence[str], depth: int) -> list[dict[str, object]]:
    """The same fields from the top down, as JSON has them."""
    found = field_at(event_class, path)
    return list(_listed(found.models, tuple(path), depth, payload_path(event_class)))


def field_at(event_class: type[PartnerEvent], path: Sequence[str]) -> FieldFacts:
    """What a path leads to.

    Raises:
        Failure: There is no such field.
    """
    found = FieldFacts("event", "event", event_class.__name__, True, (), (event_class,))
    for i, name in enumerate(path):
        fields = {each.name: each for each in fields_in(found.models)}
        if name not in fields:
            where = ".".join(path[:i]) or event_class.__name__
            advice = nearest(name, fields) or (f"; it has {', '.join(fields)}" if fields else "")
            raise Failure(f"{where} has no field {name!r}{advice}")
        found = fields[name]
    return found


def long_path(event_class: type[PartnerEvent], text: str) -> tuple[str, ...]:
    """A path of names that begins at the envelope; ``payload`` is the way to the partner's object."""
    first, *rest = text.split(".")
    return (*(payload_path(event_class) if first == "payload" else (first,)), *rest)


def _grow(
    tree: Tree, models: Iterable[type[Model]], path: tuple[str, ...], depth: int, payload: tuple[str, ...]
) -> None:
    for field in fields_in(models):
        own = (*path, field.name)
        branch = tree.add(_label(field, VALUES) + ("  [magenta]the payload[/]" if own == payload else ""))
        if field.models and (left := _depth_inside(own, depth, payload)):
            _grow(branch, field.models, own, left, payload)
        elif field.models:
            branch.label = f"{branch.label} [dim]…[/]"


def _listed(
    models: Iterable[type[Model]], path: tuple[str, ...], depth: int, payload: tuple[str, ...]
) -> Iterator[dict[str, object]]:
    for field in fields_in(models):
        own = (*path, field.name)
        yield {
            "path": ".".join(own),
            "wire": field.wire,
            "type": field.type_name,
            "required": field.is_required,
            "values": list(field.values),
        }
        if field.models and (left := _depth_inside(own, depth, payload)):
            yield from _listed(field.models, own, left, payload)


def _depth_inside(path: tuple[str, ...], depth: int, payload: tuple[str, ...]) -> int:
    """How many levels are left inside of an object; those on the way to the payload do not count."""
    return depth if payload[: len(path)] == path else depth - 1


def _label(field: FieldFacts, limit: int | None) -> str:
    wire = f" [dim]({escape(field.wire)})[/]" if field.wire != field.name else ""
    name = (
        f"[cyan]{escape(field.name)}[/]" if field.is_required else f"[cyan]{escape(field.name)}[/][dim]?[/]"
    )
    return f"{name}{wire}  {escape(field.type_name)}{_shown(field.values, limit)}"


def _shown(values: Sequence[str], limit: int | None) -> str:
    if not values:
        return ""
    more = "" if limit is None or len(values) <= limit else f" and {len(values) - limit} more"
    return f"  [green]{escape(', '.join(values[:limit]))}[/][dim]{more}[/]"
