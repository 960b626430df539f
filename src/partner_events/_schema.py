"""Core schemas: of generated models, and of lazy edges between them.

**Models.** pydantic finds out anew for every annotation what it means, which is most of what a model
costs when it is first used. Generated models use few forms of annotation, so theirs are put together
here from ready-made parts, by pydantic's public schema language. A model with anything else (a
validator, a constraint, a configuration of its own) goes pydantic's own way, as a user's subclass may.

**Lazy edges.** No model module imports another. In an annotation stands a small class whose core
schema imports the real model when the first value for it arrives. To type checkers
(``models/_types.pyi``) it is the real model. What an event costs then follows from what is in the
event, not from all that could be in it.
"""

import sys
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Union, cast, get_args, get_origin

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler, ValidationError
from pydantic.fields import FieldInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreConfig, CoreSchema, PydanticCustomError, SchemaValidator, core_schema

from partner_events._delivery import is_array, is_object
from partner_events._lazy import PACKAGE, Places, load
from partner_events._model import Model, built
from partner_events._reading import DEEPEST, Reading, own_schema, too_deep

_CONFIG = CoreConfig(
    extra_fields_behavior="allow",
    hide_input_in_errors=True,
    strict=True,
    validate_by_alias=True,
    validate_by_name=True,
)

_ATOMS: dict[object, CoreSchema] = {
    str: core_schema.str_schema(),
    int: core_schema.int_schema(),
    bool: core_schema.bool_schema(),
    object: core_schema.any_schema(),
}

_PLAIN_FIELD = {"annotation", "default", "alias", "alias_priority", "validation_alias", "serialization_alias"}
_DECORATORS = (
    "validators",
    "field_validators",
    "root_validators",
    "field_serializers",
    "model_serializers",
    "model_validators",
    "computed_fields",
)


def is_plain(model: type[Model], config: object) -> bool:
    """Whether a model is nothing but fields, under the given configuration."""
    decorators = model.__pydantic_decorators__
    return (
        model.model_config == config
        and not model.__pydantic_custom_init__
        and not model.__pydantic_post_init__
        and not any(getattr(decorators, kind, None) for kind in _DECORATORS)
        and all(map(_is_plain_field, model.__pydantic_fields__.values()))
        and (model.__module__.startswith(f"{PACKAGE}.") or not _is_in_itself(model))
    )


def _is_in_itself(model: type[Model]) -> bool:
    """Whether a model's values may hold one of it without a lazy edge, as a user's tree may."""
    seen: set[object] = set()
    todo: list[object] = [field.annotation for field in model.__pydantic_fields__.values()]
    while todo:
        annotation = todo.pop()
        todo.extend(get_args(annotation))
        if isinstance(annotation, type) and issubclass(annotation, Model) and annotation not in seen:
            seen.add(annotation)
            todo.extend(field.annotation for field in annotation.__pydantic_fields__.values())
    return model in seen


def _is_plain_field(field: FieldInfo) -> bool:
    return getattr(field, "_attributes_set", {"": None}).keys() <= _PLAIN_FIELD


def model_schema(model: type[Model], handler: GetCoreSchemaHandler) -> CoreSchema:
    """The core schema of a plain model."""
    fields = {name: _field(field, handler) for name, field in model.__pydantic_fields__.items()}
    return core_schema.model_schema(
        model,
        core_schema.model_fields_schema(fields, model_name=model.__name__),
        config={**_CONFIG, "title": model.__name__},
        custom_init=False,
        frozen=True,
        ref=f"{model.__module__}.{model.__qualname__}:{id(model)}",
        metadata={"pydantic_js_functions": [model.__get_pydantic_json_schema__]},
    )


def _field(field: FieldInfo, handler: GetCoreSchemaHandler) -> core_schema.ModelField:
    annotation: Any = field.annotation
    if field.metadata:
        annotation = Annotated[(annotation, *field.metadata)]
    schema = _schema(annotation, handler)
    if not field.is_required():
        schema = core_schema.WithDefaultSchema(type="default", schema=schema, default=field.default)
    if field.alias is None:
        return {"type": "model-field", "schema": schema}
    alias = field.alias
    return core_schema.model_field(schema, validation_alias=alias, serialization_alias=alias)


def _schema(annotation: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    atom = _ATOMS.get(annotation)
    if atom is not None:
        return atom
    if annotation.__class__ is UnionType and len(annotation.__args__) == 2:
        member, other = annotation.__args__
        if other is NoneType:
            return {"type": "nullable", "schema": _schema(member, handler)}
    origin = get_origin(annotation)
    if origin is list:
        return {"type": "list", "items_schema": _schema(get_args(annotation)[0], handler)}
    if origin is dict:
        keys, values = (_schema(argument, handler) for argument in get_args(annotation))
        return {"type": "dict", "keys_schema": keys, "values_schema": values}
    if origin in (Union, UnionType):
        # A union chooses a serializer by the value, and has none for a model that lacks a field.
        by_itself = core_schema.plain_serializer_function_ser_schema(_ready)
        return cast(CoreSchema, {**handler.generate_schema(annotation), "serialization": by_itself})
    return handler.generate_schema(annotation)


def _ready(value: object) -> object:
    """The value, whose models have serializers: pydantic 2.12 makes none when one is wanted."""
    for each in value if is_array(value) else (value,):
        if isinstance(each, Model):
            built(type(each))
    return value


class LazyEdge:
    """Stands for models in an annotation; subclasses say which model reads a value."""

    _core_schema: ClassVar[CoreSchema | None] = None

    @classmethod
    def model_for(cls, value: object) -> type[Model]:
        """The model that reads this value.

        Raises:
            PydanticCustomError: A ValueError: none does.
        """
        raise NotImplementedError

    @classmethod
    def models(cls) -> list[type[Model]]:
        """All models that may stand here."""
        raise NotImplementedError

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        if cls._core_schema is None:
            # A validator function is not told of strict=False, so the schema chooses one. True needs
            # no telling: the models are strict.
            cls._core_schema = core_schema.lax_or_strict_schema(
                strict_schema=core_schema.with_info_plain_validator_function(cls._validate),
                lax_schema=core_schema.with_info_plain_validator_function(cls._validate_lax),
                strict=True,
                metadata={"pydantic_js_annotation_functions": [cls._json_schema]},
            )
        return cls._core_schema

    @classmethod
    def _validate(cls, value: object, info: core_schema.ValidationInfo) -> Model:
        context = info.context
        model = cls.model_for(value)
        if type(context) is Reading:
            return context.read(model, value)
        return _validated(model, value, context)

    @classmethod
    def _validate_lax(cls, value: object, info: core_schema.ValidationInfo) -> Model:
        return _validated(cls.model_for(value), value, info.context, strict=False)

    @classmethod
    def _json_schema(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        choices = [_definition(model, handler) for model in cls.models()]
        return choices[0] if len(choices) == 1 else {"oneOf": choices}


_depth: ContextVar[int] = ContextVar("_depth", default=0)


def _validated(model: type[Model], value: object, context: object, *, strict: bool | None = None) -> Model:
    """The model of a value, for a caller who is no tolerant reading."""
    depth = _depth.get()
    if depth == DEEPEST:
        raise too_deep()
    token = _depth.set(depth + 1)
    try:
        validator = built(model).__pydantic_validator__
        validated: Model = validator.validate_python(value, context=context, strict=strict)
        return validated
    finally:
        _depth.reset(token)


_being_defined: ContextVar[frozenset[str]] = ContextVar("_being_defined", default=frozenset())


def _definition(model: type[Model], handler: GetJsonSchemaHandler) -> JsonSchemaValue:
    """A reference to the model's JSON schema, which is put among the definitions first."""
    schema, definitions = own_schema(model)
    ref = schema["ref"]
    reference = core_schema.definition_reference_schema(ref)
    if ref in _being_defined.get():
        return handler(reference)
    token = _being_defined.set(_being_defined.get() | {ref})
    try:
        model_schema = cast(CoreSchema, schema)
        return handler(core_schema.definitions_schema(reference, [*definitions, model_schema]))
    finally:
        _being_defined.reset(token)


def lazy_types(
    module: str,
    edges: Places,
    unions: Mapping[str, tuple[str, Mapping[str, str]]],
) -> Callable[[str], object]:
    """``__getattr__`` of the module that all model modules take their types from.

    ``edges`` says module and class of each edge, ``unions`` the tag and the edge for each of its
    values. Any other name is a vocabulary: text at run time, so that a new word is no error.
    """
    # All edges have this one's class variables: there may be hundreds of them in one event.
    edge = type("Edge", (_Edge,), {"_places": edges, "_package": module.rpartition(".")[0]})

    def getattribute(name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        value: object = str
        if name in edges:
            value = type(name, (edge,), {"__module__": module})
        elif name in unions:
            tag, tagged = unions[name]
            members = {word: getattr(sys.modules[module], edge) for word, edge in tagged.items()}
            value = type(name, (_Union,), {"__module__": module, "_tag": tag, "_members": members})
        setattr(sys.modules[module], name, value)
        return value

    return getattribute


SETTLED = 100
"""How many values an edge reads before it is settled."""


class _Edge(LazyEdge):
    """An edge to one model.

    What makes the first event cheap costs every later one a little. So an edge that is often followed
    is settled: from then on it validates as its model does, but without edges to the models just inside.
    """

    _places: ClassVar[Places]
    _package: ClassVar[str]
    _model: ClassVar[type[Model] | None] = None
    _count: ClassVar[int] = 0
    _settled: ClassVar[Callable[..., Any] | None] = None

    @classmethod
    def model_for(cls, value: object) -> type[Model]:
        model = cls._model
        if model is None:
            target, class_name = cls._places[cls.__name__]
            model = cls._model = load(f"{cls._package}.{target}", class_name)
        return model

    @classmethod
    def models(cls) -> list[type[Model]]:
        return [cls.model_for(None)]

    @classmethod
    def _validate(cls, value: object, info: core_schema.ValidationInfo) -> Model:
        # What the base class does with a reading, for the usual case in one call instead of three: of
        # a warm parse these calls are the larger part.
        context, validate = info.context, cls._settled
        if validate is None or type(context) is not Reading or context.has_mended:
            cls._count_value()
            return super()._validate(value, info)
        depth = context.depth
        if depth == DEEPEST:
            raise too_deep()
        context.depth = depth + 1
        try:
            validated: Model = validate(value, context=context, by_name=False)
        except ValidationError as error:
            return context.mend(cls.model_for(value), value, error)
        finally:
            context.depth = depth
        return validated

    @classmethod
    def _count_value(cls) -> None:
        cls._count += 1
        if cls._count == SETTLED:
            cls._settled = _settled(cls.model_for(None)).validate_python

    @classmethod
    def inner(cls, levels: int) -> CoreSchema | None:
        """The model's core schema, if a value of it has arrived and it has no more levels of edges."""
        if cls._model is None or not cls._model.__pydantic_complete__:
            return None
        schema, definitions = own_schema(cls._model)
        if definitions or (levels == 0 and _has_edges(schema)):
            return None
        rest = {key: value for key, value in schema.items() if key != "ref"}
        return cast(CoreSchema, _with_inner(rest, levels - 1))


def _settled(model: type[Model]) -> SchemaValidator:
    schema, definitions = own_schema(model)
    whole = core_schema.definitions_schema(cast(CoreSchema, schema), definitions)
    settled: CoreSchema = _with_inner(whole, LEVELS)
    try:
        # Else it takes the validator that the model has, with all its edges.
        return SchemaValidator(settled, _use_prebuilt=False)
    except TypeError:
        # A pydantic that knows no such choice does not take it for the outermost model.
        return SchemaValidator(settled)


LEVELS = 1
"""How many models may lie within each other without an edge before there is none."""


def _with_inner(part: Any, levels: int) -> Any:
    """A part of a core schema with models in the place of the edges that have been followed to them.

    What is further inside stays an edge: between models there are circles, and a validator without
    edges could follow those until the stack overflows.
    """
    if isinstance(part, list):
        return [_with_inner(item, levels) for item in cast(list[object], part)]
    if not is_object(part):
        return part
    if edge := _edge_of(part):
        return edge.inner(levels) or part
    return {key: value if key in _OPAQUE else _with_inner(value, levels) for key, value in part.items()}


_OPAQUE = ("cls", "config", "function", "metadata")
"""What in a core schema is no core schema."""


def _edge_of(part: dict[str, Any]) -> type[_Edge] | None:
    """The edge whose core schema this is."""
    if part.get("type") != "lax-or-strict":
        return None
    edge = getattr(part["strict_schema"].get("function", {}).get("function"), "__self__", None)
    return edge if isinstance(edge, type) and issubclass(edge, _Edge) else None


def _has_edges(part: object) -> bool:
    if is_array(part):
        return any(map(_has_edges, part))
    return is_object(part) and (
        part.get("type") == "lax-or-strict"
        or any(_has_edges(value) for key, value in part.items() if key not in _OPAQUE)
    )


class _Union(LazyEdge):
    """An edge to several models, which a field of the value tells apart."""

    _tag: ClassVar[str]
    _members: ClassVar[dict[str, type[LazyEdge]]]

    @classmethod
    def model_for(cls, value: object) -> type[Model]:
        tag = value.get(cls._tag) if is_object(value) else getattr(value, cls._tag, None)
        member = cls._members.get(tag) if isinstance(tag, str) else None
        if member is None:
            known = {"tag": cls._tag, "known": ", ".join(cls._members)}
            raise PydanticCustomError("union_tag_invalid", "`{tag}` should be one of: {known}", known)
        return member.model_for(value)

    @classmethod
    def models(cls) -> list[type[Model]]:
        return [model for member in cls._members.values() for model in member.models()]
