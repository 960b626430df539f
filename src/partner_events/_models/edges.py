"""Lazy edges between models, and readers of the values behind them.

No model module imports another. In an annotation stands an edge, whose core schema imports the real model
when the first value for it arrives. To type checkers it is the real model. What an event costs then follows
from what is in the event, not from all that could be in it.
"""

import sys
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from types import GenericAlias
from typing import Any, Generic, TypeVar, cast, get_args, get_origin

from pydantic import GetJsonSchemaHandler, ValidationError
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from partner_events._base.lazy import GarbageCollectionPaused, Places, load
from partner_events._models.insides import (
    Lazy,
    edge_metadata,
    edge_metadata_for_pydantic,
    has_read,
    is_plain,
    validator,
)
from partner_events._models.model import Model
from partner_events._models.tolerant import DEEPEST, Reading, too_deep
from partner_events._wire.json import is_object


class Edge:
    """Leads from an annotation, ``Lazy[edge]``, to models of other modules."""

    __slots__ = ("_name", "_schema")

    def __init__(self, name: str) -> None:
        self._name = name
        self._schema: CoreSchema | None = None

    def __repr__(self) -> str:
        return self._name

    def model_for(self, value: object) -> type[Model]:
        """The model that reads this value.

        Raises:
            PydanticCustomError: A ValueError: none does.
        """
        raise NotImplementedError

    def models(self) -> list[type[Model]]:
        """All models that may stand here."""
        raise NotImplementedError

    def schema(self) -> CoreSchema:
        """The core schema, which nobody must change: all fields with this edge have the same."""
        if self._schema is None:
            # A validator function is not told of strict=False, so the schema chooses one. True needs
            # no telling: the models are strict.
            self._schema = core_schema.LaxOrStrictSchema(
                type="lax-or-strict",
                strict_schema=core_schema.with_info_plain_validator_function(self._validate),
                lax_schema=core_schema.with_info_plain_validator_function(self._validate_lax),
                strict=True,
                metadata=edge_metadata(self),
            )
        return self._schema

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> CoreSchema:
        # pydantic writes into a schema what an annotation says besides.
        return cast(CoreSchema, {**self.schema(), "metadata": edge_metadata_for_pydantic(self)})

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        from partner_events._models.insides.walking import definition

        choices = [definition(model, handler) for model in self.models()]
        return choices[0] if len(choices) == 1 else {"oneOf": choices}

    def inner(self, levels: int, *, needs_all: bool) -> CoreSchema | None:
        """The model's core schema, if a value of it has arrived and it has no more levels of edges."""
        return None

    def _validate(self, value: object, info: core_schema.ValidationInfo) -> Model:
        context = info.context
        model = self.model_for(value)
        if type(context) is Reading:
            return context.read(model, value)
        return _validated(model, value, context)

    def _validate_lax(self, value: object, info: core_schema.ValidationInfo) -> Model:
        return _validated(self.model_for(value), value, info.context, strict=False)


def models_of(annotation: object) -> list[type[Model]]:
    """The models that a member of an annotation stands for: one, those behind an edge, or none."""
    if get_origin(annotation) is Lazy:
        edge: Edge = get_args(annotation)[0]
        return edge.models()
    return [annotation] if isinstance(annotation, type) and issubclass(annotation, Model) else []


_depth: ContextVar[int] = ContextVar("_depth", default=0)


def _validated(model: type[Model], value: object, context: object, *, strict: bool | None = None) -> Model:
    """The model of a value, for a caller other than the tolerant reader."""
    depth = _depth.get()
    if depth == DEEPEST:
        raise too_deep()
    token = _depth.set(depth + 1)
    try:
        validated: Model = validator(model).validate_python(value, context=context, strict=strict)
        return validated
    finally:
        _depth.reset(token)


def lazy_types(
    module: str,
    edges: Places,
    unions: Mapping[str, tuple[str, Mapping[str, str]]],
) -> Callable[[str], object]:
    """``__getattr__`` of the module that all model modules take their types from.

    ``edges`` says module and class of each edge, ``unions`` the tag and the edge for each of its
    values.
    """
    package = module.rpartition(".")[0]

    def edge_to(name: str) -> EdgeToModel:
        made: EdgeToModel = get_args(getattr(sys.modules[module], name))[0]
        return made

    def getattribute(name: str) -> object:
        if name in edges:
            edge: Edge = EdgeToModel(name, edges, package)
        elif name in unions:
            tag, tagged = unions[name]
            edge = EdgeToOne(name, tag, {word: edge_to(member) for word, member in tagged.items()})
        else:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        annotation = GenericAlias(Lazy, (edge,))
        setattr(sys.modules[module], name, annotation)
        return annotation

    return getattribute


SETTLED = 100
"""How many values that fit a reader reads before it is settled."""

AGAIN = 10
"""How many it reads after a misfit before it is settled again."""

LACKING = 4
"""As how many a value counts that lacks fields: reading it costs so much more."""

LEVELS = 1
EVENT_LEVELS = 2
"""How many models may lie within each other without an edge before there is none; of an event, one more."""

M = TypeVar("M", bound=Model)


class Reader(Generic[M]):
    """Reads values of one model: of an edge's, or events of one kind.

    What makes the first event cheap costs every later one a little. So a reader that is often used is
    settled: from then on it validates as its model does, but without edges to the models just inside.
    A misfit is read through the edges, which contain it. That a field is missing is none then: deliveries of
    an older version all lack the same ones, which are looked for in the end (`Reading.note_absent`).
    """

    __slots__ = ("model", "_levels", "_count", "_settled")

    def __init__(self, model: type[M], levels: int = LEVELS) -> None:
        self.model = model
        self._levels = levels
        self._count = 0
        self._settled: Callable[..., Any] | None = None

    def read(self, value: object, reading: Reading) -> M:
        """What `Reading.read` makes of a value."""
        validate = self._settled
        if validate is None or self._count < SETTLED or reading.mended or not reading.notes:
            return self._read(value, reading)
        depth = reading.depth
        if depth == DEEPEST:
            raise too_deep()
        reading.depth = depth + 1
        listed = reading.listed
        try:
            validated: M = validate(value, context=reading, by_name=False)
            return validated
        except ValidationError:
            self._count = SETTLED - AGAIN
            reading.listed = listed
        finally:
            reading.depth = depth
        return self._read(value, reading)

    def _read(self, value: object, reading: Reading) -> M:
        if self._count == 0:
            with GarbageCollectionPaused():
                found = reading.read(self.model, value)
        else:
            found = reading.read(self.model, value)
        count = self._count + 1
        if reading.has_misfits:
            count = min(count, SETTLED - AGAIN)
        elif reading.mended:
            count += LACKING - 1
        if count >= SETTLED and self._settled is None:
            # A user's class may hold more than fields.
            from partner_events._models.insides.walking import settled

            compiled = settled(self.model, self._levels) if is_plain(self.model) else None
            if compiled is None:
                return found
            self._settled = compiled.validate_python
        self._count = count
        return found


class EdgeToModel(Edge):
    """An edge to one model."""

    __slots__ = ("_places", "_package", "_reader")

    def __init__(self, name: str, places: Places, package: str) -> None:
        super().__init__(name)
        self._places = places
        self._package = package
        self._reader: Reader[Model] | None = None

    def model_for(self, value: object) -> type[Model]:
        return (self._reader or self._first()).model

    def models(self) -> list[type[Model]]:
        return [self.model_for(None)]

    def _first(self) -> Reader[Model]:
        target, class_name = self._places[self._name]
        is_beside = target.startswith("..")
        package = self._package.rpartition(".")[0] if is_beside else self._package
        self._reader = Reader(load(f"{package}.{target.removeprefix('..')}", class_name))
        return self._reader

    def _validate(self, value: object, info: core_schema.ValidationInfo) -> Model:
        context, reader = info.context, self._reader
        if reader is None or type(context) is not Reading:
            return super()._validate(value, info)
        return reader.read(value, context)

    def inner(self, levels: int, *, needs_all: bool) -> CoreSchema | None:
        if self._reader is None or not has_read(self._reader.model):
            return None
        from partner_events._models.insides.walking import inlined

        return inlined(self._reader.model, levels, needs_all=needs_all)


class EdgeToOne(Edge):
    """An edge to one of several models, which a field of the value tells apart."""

    __slots__ = ("_tag", "_members")

    def __init__(self, name: str, tag: str, members: dict[str, Edge]) -> None:
        super().__init__(name)
        self._tag = tag
        self._members = members

    def model_for(self, value: object) -> type[Model]:
        tag = value.get(self._tag) if is_object(value) else getattr(value, self._tag, None)
        member = self._members.get(tag) if isinstance(tag, str) else None
        if member is None:
            known = {"tag": self._tag, "known": ", ".join(self._members)}
            raise PydanticCustomError("union_tag_invalid", "`{tag}` should be one of: {known}", known)
        return member.model_for(value)

    def models(self) -> list[type[Model]]:
        return [model for member in self._members.values() for model in member.models()]
