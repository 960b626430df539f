"""All that touches pydantic's insides: classes and core schemas that are made without its analysis.

pydantic finds out about a class what it holds besides fields, and about each field what its annotation may
hold, although those of this library have one of a few forms: at the first parse of an event that is more
work than all the rest. So classes that are nothing but fields are made here, and their core schemas are put
together from ready-made parts. A class with anything else (a validator, a constraint, a configuration of
its own), and every class of a user's, goes pydantic's own way.
"""

from abc import ABCMeta
from collections.abc import Callable
from functools import cache
from threading import RLock
from types import FunctionType, GenericAlias, NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ClassVar,
    Literal,
    Protocol,
    Self,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
)

from pydantic import BaseModel, Field, GetCoreSchemaHandler, PrivateAttr, main
from pydantic.fields import FieldInfo
from pydantic_core import CoreConfig, CoreSchema, SchemaSerializer, SchemaValidator, core_schema

from partner_events._base.lazy import PACKAGE
from partner_events._wire.json import is_array

if TYPE_CHECKING:
    from inspect import Signature
    from typing import dataclass_transform

    from pydantic._internal._model_construction import ModelMetaclass

    @dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(Field, PrivateAttr))
    class ReadOnly(ModelMetaclass):
        """Tells type checkers once that models are read-only, so that subclasses may narrow."""

        # pyright takes this class for a dataclass, too, and therefore its instances, the model
        # classes, for unhashable.
        def __hash__(self) -> int: ...

else:

    class ReadOnly(type(BaseModel)):
        """Makes the plain classes of this library, which are nothing but fields, without analysis.

        pydantic finds out about a class what it holds besides fields, and about each field what its
        annotation may hold, although all of ours have one of a few forms: at the first parse of an
        event that is more work than all the rest. A class with anything else, and every class of a
        user's, is made in pydantic's way.
        """

        def __new__(mcs, name, bases, namespace, **options):
            if options or not _is_plain(bases, namespace):
                return super().__new__(mcs, name, bases, namespace, **options)
            cls = ABCMeta.__new__(mcs, name, bases, _plain_namespace(bases, namespace))
            _set_mocks(cls)
            return cls


def _mocks() -> Callable[[type[BaseModel]], None] | None:
    """What gives a class stand-ins for what it has when it is built; None: pydantic makes all classes."""
    try:
        from pydantic._internal._mock_val_ser import set_model_mocks
    except ImportError:
        return None
    return set_model_mocks


_set_mocks = _mocks()

PLAIN = "__model_plain__"
"""What a class has in its own namespace that was made without pydantic's analysis."""


def _is_plain(bases: tuple[type, ...], namespace: dict[str, Any]) -> bool:
    """Whether a class is of this library, and nothing but fields and what all classes have."""
    modules = [namespace["__module__"], *(base.__module__ for base in bases)]
    if not _set_mocks or not all(module.startswith(f"{PACKAGE}.") for module in modules):
        return False
    annotations = namespace.get("__annotations__", {})
    return (
        not _ANALYSED & namespace.keys()
        and all(_is_plain_field(name, namespace.get(name), each) for name, each in annotations.items())
        and all(
            name in annotations or isinstance(value, _METHODS) or name.startswith("__")
            for name, value in namespace.items()
        )
    )


def _is_plain_field(name: str, default: object, annotation: object) -> bool:
    origin = get_origin(annotation)
    if origin is ClassVar:
        return True
    is_plain = type(annotation) in _PLAIN_ANNOTATIONS or origin in (Annotated, Literal, Union)
    return is_plain and default is None and not name.startswith(("_", "model_"))


_ANALYSED = {"model_config", "model_post_init", "__init__", "__slots__", "__annotate__", "__annotate_func__"}
_METHODS = (FunctionType, property, classmethod, staticmethod)
_PLAIN_ANNOTATIONS = {type, UnionType, GenericAlias, ReadOnly}


def _plain_namespace(bases: tuple[type[BaseModel], ...], namespace: dict[str, Any]) -> dict[str, Any]:
    """The namespace of a plain class as pydantic would leave it, but for what its bases have, too."""
    class_vars: set[str] = set()
    fields: dict[str, FieldInfo] = {}
    for base in reversed(bases):
        class_vars |= base.__class_vars__
        fields |= base.__pydantic_fields__
    rest = {**namespace}
    for name, annotation in namespace.get("__annotations__", {}).items():
        if get_origin(annotation) is ClassVar:
            class_vars.add(name)
        else:
            fields[name] = _field_info(annotation, name not in rest)
            rest.pop(name, None)
    return {
        **rest,
        "__class_vars__": class_vars,
        "__pydantic_complete__": False,
        "__pydantic_fields__": fields,
        "__pydantic_parent_namespace__": None,
        "__pydantic_setattr_handlers__": {},
        PLAIN: True,
    }


def _field_info(annotation: Any, required: bool) -> FieldInfo:
    """What pydantic says of a field; fields of the commonest forms share it, as it does not change."""
    if annotation in _COMMON:
        return _common_info(annotation, required)
    if get_origin(annotation) is not Annotated:
        return _info(annotation, required)
    if required:
        return FieldInfo.from_annotation(annotation)
    return FieldInfo.from_annotated_attribute(annotation, None)


def _info(annotation: Any, required: bool) -> FieldInfo:
    field = FieldInfo(annotation=annotation) if required else FieldInfo(annotation=annotation, default=None)
    # pydantic makes the fields of generic subclasses anew, from what its own analysis would have left.
    field._original_annotation = annotation  # pyright: ignore[reportPrivateUsage]
    if not required:
        field._original_assignment = None  # pyright: ignore[reportPrivateUsage]
    return field


_common_info = cache(_info)
_COMMON: set[object] = {str, int, bool, str | None, int | None, bool | None}


class Lazy:
    """In an annotation, ``Lazy[edge]`` stands for the models that an edge (`edges.Edge`) leads to.

    It is a generic alias, which is small and which pydantic takes for a type; there may be hundreds of
    them in one event.
    """

    def __class_getitem__(cls, edge: object) -> GenericAlias:
        return GenericAlias(cls, edge)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        # pydantic writes into a schema what an annotation says besides.
        schema: Any = get_args(source)[0].schema()
        return cast(CoreSchema, {**schema, "metadata": {k: [*v] for k, v in schema["metadata"].items()}})


# Building


M = TypeVar("M", bound=BaseModel)


# pydantic's own lock, where it has one: with another one, two threads could wait for each other.
building: RLock = getattr(main, "_rebuild_lock", None) or RLock()


def built(model: type[M]) -> type[M]:
    """The model, ready to validate: built now if need be, by one thread at a time."""
    if not model.__pydantic_complete__:
        model.model_rebuild()
    return model


_CONFIG = CoreConfig(
    extra_fields_behavior="allow",
    hide_input_in_errors=True,
    strict=True,
    validate_by_alias=True,
    validate_by_name=True,
)

_TYPES: dict[Any, CoreSchema] = {
    str: core_schema.str_schema(),
    int: core_schema.int_schema(),
    bool: core_schema.bool_schema(),
    object: core_schema.any_schema(),
}
_ATOMS: dict[Any, CoreSchema] = {
    **_TYPES,
    **{atom | None: core_schema.nullable_schema(schema) for atom, schema in _TYPES.items()},
    NoneType: core_schema.none_schema(),
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


def is_plain(model: type[BaseModel], config: object) -> bool:
    """Whether a model is nothing but fields, under the given configuration."""
    if PLAIN in vars(model):
        return True
    decorators = model.__pydantic_decorators__
    return (
        model.model_config == config
        and not model.__pydantic_custom_init__
        and not model.__pydantic_post_init__
        and not any(getattr(decorators, kind, None) for kind in _DECORATORS)
        and all(map(_has_no_more_than_a_type, model.__pydantic_fields__.values()))
        and (model.__module__.startswith(f"{PACKAGE}.") or not _is_in_itself(model))
    )


def _is_in_itself(model: type[BaseModel]) -> bool:
    """Whether a model's values may hold one of it without a lazy edge, as a user's tree may."""
    seen: set[object] = set()
    todo: list[object] = [field.annotation for field in model.__pydantic_fields__.values()]
    while todo:
        annotation = todo.pop()
        todo.extend(get_args(annotation))
        if annotation is Self:
            return True
        if _is_ours(annotation) and annotation not in seen:
            seen.add(annotation)
            todo.extend(field.annotation for field in annotation.__pydantic_fields__.values())
    return model in seen


def _has_no_more_than_a_type(field: FieldInfo) -> bool:
    """Whether no more is said of a field than its type, its default, and one name on the wire."""
    said: dict[str, object] = getattr(field, "_attributes_set", {"": None})
    is_one_name = field.alias == field.validation_alias == field.serialization_alias
    return is_one_name and said.keys() <= _PLAIN_FIELD


def model_schema(model: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
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
    is_required = field.is_required()
    if field.metadata:
        annotation = Annotated[(annotation, *field.metadata)]
    elif _is_atom(annotation) and field.alias is None and (is_required or field.default is None):
        return _atom_field(annotation, is_required)
    schema = _schema(annotation, handler)
    if not is_required:
        schema = core_schema.WithDefaultSchema(type="default", schema=schema, default=field.default)
    if field.alias is None:
        return {"type": "model-field", "schema": schema}
    alias = field.alias
    return core_schema.model_field(schema, validation_alias=alias, serialization_alias=alias)


def _is_atom(annotation: Any) -> bool:
    # Other annotations may be unhashable.
    return annotation.__class__ in (type, UnionType) and annotation in _ATOMS


@cache
def _atom_field(annotation: Any, is_required: bool) -> core_schema.ModelField:
    """The schema of a field of which an event has hundreds: they share it."""
    schema = _ATOMS[annotation]
    if not is_required:
        schema = core_schema.WithDefaultSchema(type="default", schema=schema, default=None)
    return {"type": "model-field", "schema": schema}


def _schema(annotation: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    if _is_atom(annotation):
        return _ATOMS[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Lazy:
        edge: _HasSchema = arguments[0]
        return edge.schema()
    if origin is list:
        return {"type": "list", "items_schema": _schema(arguments[0], handler)}
    if origin is dict:
        keys, values = (_schema(argument, handler) for argument in arguments)
        return {"type": "dict", "keys_schema": keys, "values_schema": values}
    if origin is Literal:
        return core_schema.literal_schema(list(arguments))
    if origin in (Union, UnionType):
        return _union(arguments, handler)
    return handler.generate_schema(annotation)


def _union(members: tuple[Any, ...], handler: GetCoreSchemaHandler) -> CoreSchema:
    choices = [_schema(member, handler) for member in members if member is not NoneType]
    if len(choices) == 1:
        return {"type": "nullable", "schema": choices[0]}
    # A union chooses a serializer by the value, and has none for a model that lacks a field.
    by_itself = core_schema.plain_serializer_function_ser_schema(_ready)
    if len(choices) == len(members):
        return core_schema.union_schema([*choices], serialization=by_itself)
    return core_schema.nullable_schema(core_schema.union_schema([*choices]), serialization=by_itself)


def _ready(value: object) -> object:
    """The value, whose models have serializers: pydantic 2.12 makes none when one is wanted."""
    for each in value if is_array(value) else (value,):
        if _is_ours(model := type(each)):
            built(model)
    return value


class _HasSchema(Protocol):
    """An edge (`edges.Edge`)."""

    def schema(self) -> CoreSchema: ...


def _is_ours(model: object) -> TypeGuard[type[BaseModel]]:
    """Whether this is a class derived from this library's base of models."""
    return isinstance(model, ReadOnly)


class _Unknown(Exception):
    """What only pydantic finds the schema of."""


class _OwnWay(GetCoreSchemaHandler):
    """Does for plain models what pydantic does for others, whose own way costs ten times as much."""

    def __init__(self) -> None:
        self._models: dict[type[BaseModel], CoreSchema | None] = {}
        self._definitions: dict[str, CoreSchema] = {}

    def __call__(self, source: Any, /) -> CoreSchema:
        raise _Unknown

    def generate_schema(self, source: Any, /) -> CoreSchema:
        if get_origin(source) is Annotated:
            annotation, *metadata = get_args(source)
            return self._annotated(annotation, metadata)
        if _is_ours(source):
            return self._model(source)
        raise _Unknown

    def resolve_ref_schema(self, maybe_ref_schema: CoreSchema, /) -> CoreSchema:
        if maybe_ref_schema["type"] == "definition-ref":
            return self._definitions[maybe_ref_schema["schema_ref"]]
        return maybe_ref_schema

    def whole(self, model: type[BaseModel]) -> CoreSchema:
        """The schema of a plain model with all that it needs.

        Raises:
            _Unknown: Only pydantic can say.
        """
        schema = self._model(model)
        if not self._definitions:
            return schema
        return core_schema.definitions_schema(schema, list(self._definitions.values()))

    def _annotated(self, annotation: Any, metadata: list[Any]) -> CoreSchema:
        if len(metadata) != 1 or not hasattr(metadata[0], "__get_pydantic_core_schema__"):
            raise _Unknown
        schema: CoreSchema = metadata[0].__get_pydantic_core_schema__(annotation, self)
        if in_json := getattr(metadata[0], "__get_pydantic_json_schema__", None):
            return cast(CoreSchema, {**schema, "metadata": {"pydantic_js_annotation_functions": [in_json]}})
        return schema

    def _model(self, model: type[BaseModel]) -> CoreSchema:
        known = self._models.get(model)
        if known is not None:
            return self._shared(cast(dict[str, Any], known))
        if model in self._models:
            # It is in itself without an edge between.
            raise _Unknown
        self._models[model] = None
        if PLAIN in vars(model):
            schema = model.__get_pydantic_core_schema__(model, self)
        else:
            schema = cast(CoreSchema, {**built(model).__pydantic_core_schema__})
            if schema["type"] != "model":
                raise _Unknown
        self._models[model] = schema
        return schema

    def _shared(self, schema: dict[str, Any]) -> CoreSchema:
        """A reference to a schema that is needed once more, and that becomes one itself."""
        if schema["type"] != "definition-ref":
            ref = schema["ref"]
            self._definitions[ref] = cast(CoreSchema, {**schema})
            schema.clear()
            schema.update(core_schema.definition_reference_schema(ref))
        return cast(CoreSchema, schema)


def build(model: type[BaseModel]) -> bool:
    """Gives a plain model what pydantic gives it when it is built; False if only pydantic can."""
    try:
        schema = _OwnWay().whole(model)
    except _Unknown:
        return False
    config: CoreConfig = {**_CONFIG, "title": model.__name__}
    # What is built again must not be taken from what was built before.
    model.__pydantic_complete__ = False
    model.__pydantic_core_schema__ = schema
    model.__pydantic_validator__ = SchemaValidator(schema, config)
    model.__pydantic_serializer__ = SchemaSerializer(schema, config)
    cast(Any, model).__signature__ = _SIGNATURE
    model.__pydantic_complete__ = True
    return True


def validator_of(annotation: object) -> SchemaValidator | None:
    """Validates what an annotation says, where that is no model; None if only pydantic can say."""
    try:
        return SchemaValidator(_schema(annotation, _OwnWay()), _CONFIG)
    except _Unknown:
        return None


class _Signature:
    """What a plain model is called with, made when it is asked for."""

    def __get__(self, instance: object, owner: type[BaseModel]) -> "Signature":
        from inspect import Parameter, Signature

        parameters = [
            Parameter(
                field.alias if field.alias and field.alias.isidentifier() else name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.is_required() else field.default,
                annotation=field.rebuild_annotation(),
            )
            for name, field in owner.__pydantic_fields__.items()
        ]
        extra = Parameter("extra_data", Parameter.VAR_KEYWORD, annotation=Any)
        return Signature([*parameters, extra], return_annotation=None)


_SIGNATURE = _Signature()


def own_schema(model: type[BaseModel]) -> tuple[dict[str, Any], list[CoreSchema]]:
    """The core schema of the model itself, and the definitions that it refers to."""
    schema = cast(dict[str, Any], built(model).__pydantic_core_schema__)
    definitions: list[CoreSchema] = []
    while schema["type"] != "model":
        if schema["type"] == "definitions":
            definitions = schema["definitions"]
            schema = schema["schema"]
        elif schema["type"] == "definition-ref":
            reference = schema["schema_ref"]
            schema = next(cast(dict[str, Any], d) for d in definitions if d.get("ref") == reference)
        else:
            schema = schema["schema"]
    return schema, definitions
