"""Whether the paths that a class declares lead to fields that it has."""

from __future__ import annotations

from difflib import get_close_matches
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from partner_events._models.edges import models_of
from partner_events._models.insides import Lazy
from partner_events._models.model import Model
from partner_events.errors import InvalidKindError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from partner_events._kinds.registry import FieldPath, Registration

SCALARS = (str, int, float, bool)


def check_paths(event_class: type[Model], registration: Registration) -> None:
    """Refuse a path of the kind or of the idempotency key that leads to no field of the class.

    Raises:
        InvalidKindError: It does. The key of every event would be the envelope's, or no event of the kind.
    """
    for path in registration.keys:
        _check(event_class, "idempotency_key", path)
    if len(registration.kind_at) > 1:
        _check(event_class, "kind_at", registration.kind_at)


def _check(event_class: type[Model], name: str, path: FieldPath) -> None:
    models: list[type[Model]] = [event_class]
    for depth, step in enumerate(path):
        names = [(info.alias or field) for model in models for field, info in model.model_fields.items()]
        if step not in names:
            raise _missing(event_class, name, path, depth, names)
        atoms = [atom for model in models for atom in _types(model, step)]
        if not all(_is_model(atom) or atom in SCALARS for atom in atoms) or not atoms:
            return  # Inside a map or any JSON, every path may lead somewhere.
        models = [model for atom in atoms if _is_model(atom) for model in models_of(atom)]
        if not models and depth < len(path) - 1:
            raise _missing(event_class, name, path, depth + 1, [])


def _missing(
    event_class: type[Model], name: str, path: FieldPath, depth: int, names: Iterable[str]
) -> InvalidKindError:
    where, there = ".".join(path[:depth]), list(dict.fromkeys(names))
    near = get_close_matches(path[depth], there, 1)
    if near:
        hint = f"did you mean {'.'.join((*path[:depth], near[0], *path[depth + 1 :]))!r}?"
    else:
        hint = f"it has {', '.join(there[:10])}" if there else "it is no object"
    text = f"{name} is {'.'.join(path)!r}, and {where or 'an event'} has no field {path[depth]!r}; {hint}"
    return InvalidKindError(text, event_class=event_class)


def _types(model: type[Model], wire: str) -> Iterator[Any]:
    for name, info in model.model_fields.items():
        if (info.alias or name) == wire:
            yield from _atoms(info.annotation)


def _atoms(annotation: Any) -> Iterator[Any]:
    """The types in an annotation, without null."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _atoms(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for member in get_args(annotation):
            yield from _atoms(member)
    elif annotation is not NoneType:
        yield annotation


def _is_model(atom: Any) -> bool:
    return get_origin(atom) is Lazy or (isinstance(atom, type) and issubclass(atom, Model))
