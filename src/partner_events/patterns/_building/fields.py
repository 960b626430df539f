"""Typed fields: the paths of an event, with EventBridge's operators at the values.

For type checkers the fields of each kind are generated classes (``models/_fields.pyi``), whose attributes
are the classes here and in `leaves`. At run time only these classes exist: a path looks up its next name in
the models, which are imported when the path reaches them.
"""

from __future__ import annotations

from datetime import datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Generic, Literal, TypeVar, Union, cast, get_args, get_origin

from partner_events._models.edges import models_of
from partner_events._models.history import all_fields_of
from partner_events._models.insides import Lazy, built
from partner_events._models.model import Model
from partner_events._wire.json import dotted
from partner_events.patterns._building.kinds import own_payload, payload_path, vocabulary
from partner_events.patterns._building.leaves import (
    Anything,
    Boolean,
    Field,
    Leaf,
    Number,
    Place,
    Text,
    UnknownFieldError,
    did_you_mean,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from partner_events._events.event import PartnerEvent

__all__ = [
    "Anything",
    "Boolean",
    "KindFields",
    "Field",
    "Map",
    "Number",
    "Object",
    "Text",
    "classfield",
    "field_at",
    "fields_of",
    "words_of",
]

F_co = TypeVar("F_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)


# Objects


class Object(Field):
    """An object, whose attributes are the fields inside. Lists and null do not show in a path."""

    __slots__ = ("__models__",)

    __models__: tuple[type[Model], ...]

    def __getitem__(self, name: str, /) -> Anything:
        """The field with a wire name: for hand-written classes, whose fields type checkers do not know."""
        found = inside(self, self._inside(name).path[-1])
        if found is None:
            raise _no_such_field(self, name)
        # For type checkers it has all operators; at run time, those that fit its type.
        return cast(Anything, found)

    if not TYPE_CHECKING:

        def __init__(self, place, models):
            super().__init__(place.with_fields())
            self.__models__ = tuple(models)

        def __getattr__(self, name):
            if name.startswith("__"):
                raise AttributeError(name)
            return _child(self, name)

        def __dir__(self):
            return sorted({name for model in self.__models__ for name in all_fields_of(model)})


class KindFields(Object, Generic[D_co, P_co]):
    """The fields of a kind of event: the envelope, the detail, and the payload as a shortcut."""

    __slots__ = ()

    if TYPE_CHECKING:
        version: Text[str]
        id: Text[str]
        detail_type: Text[str]
        source: Text[str]
        account: Text[str]
        time: Text[str]
        region: Text[str]
        resources: Text[str]
        replay_name: Text[str]

        @property
        def detail(self) -> D_co: ...
        @property
        def payload(self) -> P_co:
            """The partner's own object: a shortcut for its path through `detail`."""
            ...

    else:

        def __getattr__(self, name):
            # Not a property: Python would take an AttributeError inside it for a missing attribute.
            return _payload(self) if name == "payload" else super().__getattr__(name)


class classfield(Generic[F_co]):
    """Declares ``fields`` of an event class: a property that is read from the class."""

    def __init__(self, get: Callable[[Any], F_co], /) -> None:
        self._get = get

    def __get__(self, instance: object, owner: type, /) -> F_co:
        return self._get(owner)


def fields_of(event_class: type[PartnerEvent]) -> KindFields[Any, Any]:
    """The fields of a class of events."""
    make = cast("Callable[..., KindFields[Any, Any]]", KindFields)
    return make(Place((), False, False, True), [event_class])


def field_at(event_class: type[PartnerEvent], path: Iterable[str]) -> Field | None:
    """The field at a path of wire names, or None if the types of the kind have none there."""
    found: Field | None = cast(Field, fields_of(event_class))
    for name in path:
        found = inside(found, name) if found is not None else None
    return found


def words_of(field: Field) -> tuple[str, ...]:
    """The documented vocabulary of a field, if there is one."""
    return field._words if isinstance(field, Leaf) else ()  # pyright: ignore[reportPrivateUsage] # ours


def wire_names(parent: Object) -> Iterator[str]:
    """The wire names of the fields inside an object."""
    for model in parent.__models__:
        for name, info in model.model_fields.items():
            yield info.alias or name


def all_wire_names(parent: Object) -> Iterator[str]:
    """The same, and those of fields that only older events have."""
    for model in parent.__models__:
        for name, (_, info) in all_fields_of(model).items():
            yield info.alias or name


def inside(parent: Field, name: str) -> Field | None:
    """The field with a wire name inside another, or None if the types have none there."""
    if isinstance(parent, Object):
        child = _python_name(parent, name)
        return _child(parent, child) if child else None
    if isinstance(parent, (Map, Anything)):
        return cast("Map[Field]", parent)[name]
    return None


def _python_name(parent: Object, wire: str) -> str | None:
    for model in parent.__models__:
        for name, (_, info) in all_fields_of(model).items():
            if (info.alias or name) == wire:
                return name
    return None


def _payload(fields: Object) -> object:
    (model,) = fields.__models__
    written = own_payload(model)
    if written is not None:
        return _read_payload(fields, model, written)
    found: object = fields
    for name in payload_path(model):
        found = getattr(found, name)
    return found


def _read_payload(fields: Object, model: type[Model], written: Callable[[Any], object]) -> Field:
    """The payload of a class with a property of its own, which is called with the fields."""
    try:
        found = written(fields)
    except Exception as error:
        raise _computed(fields, model) from error
    if not isinstance(found, Field):
        raise _computed(fields, model)
    return found


def _computed(fields: Object, model: type[Model]) -> UnknownFieldError:
    return UnknownFieldError(
        f"the payload of {model.__name__} is computed, so it has no path; use a path through `detail`",
        path=fields.__event_path__.path,
        field="payload",
    )


class Map(Field, Generic[F_co]):
    """An object with any keys: ``metadata["order_id"]`` is the field with that key."""

    __slots__ = ("_annotation",)

    def __init__(self, place: Place, annotation: object) -> None:
        super().__init__(place.with_fields())
        self._annotation = annotation

    def __getitem__(self, key: str, /) -> F_co:
        return cast(F_co, _field(self._annotation, self._inside(key), ()))


# From models to fields


def _child(parent: Object, name: str) -> Field:
    place = parent.__event_path__
    found = [model for model in parent.__models__ if name in all_fields_of(model)]
    if not found:
        raise _no_such_field(parent, name)
    infos = [built(all_fields_of(model)[name][0]).model_fields[name] for model in found]
    words = tuple(word for model in found for word in _words(all_fields_of(model)[name][0], name))
    annotations = [info.annotation for info in infos]
    return _field(_union(annotations), place / (infos[0].alias or name), words)


def _no_such_field(parent: Object, name: str) -> UnknownFieldError:
    path, names = parent.__event_path__.path, dir(parent)
    known = {**_names_in_payload(parent), **dict(zip(names, names, strict=True))}
    hint = did_you_mean(name, known, known) or f"it has {', '.join(names)}"
    return UnknownFieldError(
        f"{dotted(path) or 'an event'} has no field {name!r}; {hint}", path=path, field=name
    )


def _names_in_payload(parent: Object) -> dict[str, str]:
    """The fields of an event's payload, for who looks for one in the event itself: how to write them."""
    if not isinstance(parent, KindFields):
        return {}
    (model,) = cast(Object, parent).__models__
    found: object = cast(Object, parent) if own_payload(model) is None else None
    for step in payload_path(model):
        is_there = isinstance(found, Object) and step in dir(found)
        found = _child(cast(Object, found), step) if is_there else None
    return {name: f"payload.{name}" for name in dir(found)} if isinstance(found, Object) else {}


def _union(annotations: Iterable[object]) -> object:
    """The union of some annotations."""
    union: Any = Union
    return union[tuple(annotations)]


def _field(annotation: object, place: Place, words: tuple[str, ...]) -> Field:
    """The field for values of an annotation, which may be a union."""
    atoms = list(_atoms(annotation))
    if any(is_in_list for _, is_in_list in atoms):
        place = place.with_items()
    kinds = {_kind(atom) for atom, _ in atoms}
    if kinds == {Object}:
        models = [model for atom, _ in atoms for model in models_of(atom)]
        return cast("Callable[..., Object]", Object)(place, models)
    if kinds == {Map}:
        return cast("Map[Field]", Map(place, _union(get_args(atom)[1] for atom, _ in atoms)))
    if kinds <= {Text} or kinds <= {Number} or kinds <= {Boolean}:
        literals = tuple(word for atom, _ in atoms if get_origin(atom) is Literal for word in get_args(atom))
        leaf: Field = kinds.pop()(place, words or literals)
        return leaf
    return Anything(place)


def _atoms(annotation: object, is_in_list: bool = False) -> Iterator[tuple[object, bool]]:
    """The types in an annotation, without null, and for each whether it is in a list."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _atoms(get_args(annotation)[0], is_in_list)
    elif origin in (Union, UnionType):
        for member in get_args(annotation):
            yield from _atoms(member, is_in_list)
    elif origin is list:
        yield from _atoms(get_args(annotation)[0], True)
    elif annotation is not NoneType:
        yield annotation, is_in_list


def _is_model(atom: object) -> bool:
    return get_origin(atom) is Lazy or (isinstance(atom, type) and issubclass(atom, Model))


def _kind(atom: object) -> type[Any]:
    if _is_model(atom):
        return Object
    origin = get_origin(atom)
    if origin in (dict, Literal):
        return Map if origin is dict else Text
    leaf: type[Any] = _LEAVES.get(atom, Anything)
    return leaf


_LEAVES: dict[object, Any] = {str: Text, datetime: Text, bool: Boolean, int: Number, float: Number}


def _words(model: type, name: str) -> tuple[str, ...]:
    """The documented values of a model's field; a subclass has those of its parent."""
    found = (vocabulary(base, name) for base in model.__mro__)
    return next((words for words in found if words), ())
