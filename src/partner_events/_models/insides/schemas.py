"""Core schemas of plain models, put together from ready-made parts as pydantic puts them together."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from types import GenericAlias, NoneType, UnionType
from typing import Annotated, Any, Literal, Protocol, Union, cast, get_args, get_origin

from pydantic import VERSION, BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreConfig, CoreSchema, SchemaSerializer, SchemaValidator, core_schema

from partner_events._models.insides.classes import always_sent, built, is_model, is_open, is_plain
from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from inspect import Signature

    from pydantic.json_schema import JsonSchemaValue


class UnknownSchema(Exception):
    """What only pydantic finds the schema of, or what it has put together in a way that is not known."""


# Edges


class LazyEdge(Protocol):
    """An edge (`edges.Edge`)."""

    def schema(self) -> CoreSchema:
        """Its core schema, which has it in its metadata: `edge_metadata`."""
        ...

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> "JsonSchemaValue": ...

    def inner(self, levels: int, *, needs_all: bool) -> CoreSchema | None:
        """A core schema for its place with so many levels of edges less, if there is one.

        Without ``needs_all`` it requires no field.
        """
        ...


class Lazy:
    """In an annotation, ``Lazy[edge]`` stands for the models that an edge (`edges.Edge`) leads to.

    It is a generic alias, which is small and which pydantic takes for a type; there may be hundreds of
    them in one event.
    """

    def __class_getitem__(cls, edge: object) -> GenericAlias:
        return GenericAlias(cls, edge)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        # What annotates a type may have a JSON schema that refers to what is not defined yet.
        return handler.generate_schema(Annotated[object, get_args(source)[0]])


_EDGE = "partner_events_edge"
_JS_OF_MODEL, _JS_OF_ANNOTATION = METADATA = ("pydantic_js_functions", "pydantic_js_annotation_functions")
"""Where pydantic keeps what changes the JSON schema of a core schema."""


def edge_metadata(edge: LazyEdge) -> dict[str, Any]:
    """The metadata of an edge's core schema."""
    return {**edge_metadata_for_pydantic(edge), _JS_OF_ANNOTATION: [edge.__get_pydantic_json_schema__]}


def edge_metadata_for_pydantic(edge: LazyEdge) -> dict[str, Any]:
    """The same for pydantic, which asks the edge itself for its JSON schema."""
    return {_EDGE: edge}


def edge_of(schema: Mapping[str, Any]) -> LazyEdge | None:
    """The edge whose core schema this is."""
    metadata: Mapping[str, Any] = schema.get("metadata") or {}
    edge: LazyEdge | None = metadata.get(_EDGE)
    return edge


# Building


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


def model_schema(model: type[BaseModel], handler: GetCoreSchemaHandler) -> CoreSchema:
    """The core schema of a plain model."""
    noted = always_sent(model)
    notes_all = isinstance(handler, _PlainSchemas) and handler.notes_all
    fields = {
        name: _field(field, handler, name in noted, notes_all)
        for name, field in model.__pydantic_fields__.items()
    }
    return core_schema.model_schema(
        model,
        core_schema.model_fields_schema(fields, model_name=model.__name__),
        config={**_CONFIG, "title": model.__name__},
        custom_init=False,
        frozen=True,
        ref=f"{model.__module__}.{model.__qualname__}:{id(model)}{':noting' if notes_all else ''}",
        metadata={_JS_OF_MODEL: [model.__get_pydantic_json_schema__]},
    )


COMPLETE: dict[object, None] = {}
"""The readings under way in which nothing has been found missing so far that is always sent.

A missing field empties it. Then every reading under way looks again, of which all but one find nothing.
"""


def noted_default(schema: CoreSchema) -> CoreSchema:
    """A schema with None for a value that is missing, which is noted in `COMPLETE`.

    A factory is called for what is missing alone: what is complete costs nothing.
    """
    return core_schema.WithDefaultSchema(type="default", schema=schema, default_factory=COMPLETE.clear)


def _field(
    field: FieldInfo, handler: GetCoreSchemaHandler, is_noted: bool, notes_all: bool
) -> core_schema.ModelField:
    annotation: Any = field.annotation
    is_required = field.is_required()
    if is_required and notes_all:
        is_required, is_noted = False, True
    if field.metadata:
        annotation = Annotated[(annotation, *field.metadata)]
    elif _is_atom(annotation) and field.alias is None and (is_required or field.default is None):
        return _atom_field(annotation, is_required, is_noted)
    schema = _schema(annotation, handler)
    if is_noted and not is_required:
        schema = noted_default(schema)
    elif not is_required:
        schema = core_schema.WithDefaultSchema(type="default", schema=schema, default=field.default)
    if field.alias is None:
        return {"type": "model-field", "schema": schema}
    alias = field.alias
    return core_schema.model_field(schema, validation_alias=alias, serialization_alias=alias)


def _is_atom(annotation: Any) -> bool:
    # Other annotations may be unhashable.
    return annotation.__class__ in (type, UnionType) and annotation in _ATOMS


@cache
def _atom_field(annotation: Any, is_required: bool, is_noted: bool) -> core_schema.ModelField:
    """The schema of a field of which an event has hundreds: they share it."""
    schema = _ATOMS[annotation]
    if is_noted and not is_required:
        schema = noted_default(schema)
    elif not is_required:
        schema = core_schema.WithDefaultSchema(type="default", schema=schema, default=None)
    return {"type": "model-field", "schema": schema}


def _schema(annotation: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
    if _is_atom(annotation):
        return _ATOMS[annotation]
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Lazy:
        edge: LazyEdge = arguments[0]
        return edge.schema()
    if origin is list:
        item = _schema(arguments[0], handler)
        # Whoever reads tolerantly wants to know of one misfit, and a list may hold any number of them.
        items: CoreSchema = {"type": "list", "items_schema": item, "fail_fast": True}
        return counted(items, list) if holds_models(arguments[0]) else items
    if origin is dict:
        keys, values = (_schema(argument, handler) for argument in arguments)
        entries: CoreSchema = {"type": "dict", "keys_schema": keys, "values_schema": values}
        return counted(entries, dict) if holds_models(arguments[1]) else entries
    if origin is Literal:
        return core_schema.literal_schema(list(arguments))
    if origin in (Union, UnionType):
        return _union(arguments, handler)
    return handler.generate_schema(annotation)


class Bounded:
    """A validation context that says how many models may be read."""

    __slots__ = ("listed",)

    listed: int
    """How many models have been read in lists and maps."""

    def check(self) -> None:
        """Raises if they are too many."""
        raise NotImplementedError


def counted(schema: CoreSchema, of: type[list[Any] | dict[Any, Any]]) -> CoreSchema:
    """The schema of a list or map of models, which are counted before they are read."""
    return core_schema.with_info_before_validator_function(_COUNT[of], schema)


def _count_items(value: object, info: core_schema.ValidationInfo) -> object:
    # This runs for every list of models: most are empty.
    if value and is_array(value) and isinstance(context := info.context, Bounded):
        count = len(value)
        context.listed = listed = context.listed + (count if count <= FEW else objects_in(value))
        if listed > FREE:
            context.check()
    return value


def _count_entries(value: object, info: core_schema.ValidationInfo) -> object:
    if is_object(value):
        _count_items([*value.values()], info)
    return value


_COUNT: dict[type[list[Any] | dict[Any, Any]], core_schema.WithInfoValidatorFunction] = {
    list: _count_items,
    dict: _count_entries,
}

FREE = 200
"""How many models of lists and maps may be read without a look at the delivery's size."""

FEW = 20
"""Of so few items it is not asked which become models: that would take longer than it is worth."""


def objects_in(items: Iterable[object]) -> int:
    """How many items may become models; an empty list is read as an empty object."""
    return sum(isinstance(item, (dict, list)) for item in items)


def holds_models(annotation: object) -> bool:
    """Whether a value may be a model, or have one in it."""
    if _is_atom(annotation):
        return False
    return _may_be_model(annotation) or any(map(holds_models, get_args(annotation)))


@contextmanager
def requiring(handler: GetCoreSchemaHandler) -> Iterator[None]:
    """Where a value may be of several models, what is missing tells them apart."""
    if not isinstance(handler, _PlainSchemas):
        yield
        return
    outside, handler.notes_all = handler.notes_all, False
    try:
        yield
    finally:
        handler.notes_all = outside


def _union(members: tuple[Any, ...], handler: GetCoreSchemaHandler) -> CoreSchema:
    if len(members) == 2 and NoneType in members:
        inner = members[0] if members[1] is NoneType else members[1]
        return {"type": "nullable", "schema": _schema(inner, handler)}
    with requiring(handler):
        choices = [_schema(member, handler) for member in members if member is not NoneType]
    if len(choices) == len(members):
        return core_schema.union_schema([*choices], serialization=by_value())
    return core_schema.nullable_schema(core_schema.union_schema([*choices]), serialization=by_value())


def by_value() -> core_schema.PlainSerializerFunctionSerSchema:
    """Dumps what is in a field as it would be dumped by itself.

    A union chooses a serializer by the value, and has none for a model that lacks a field.
    """
    return core_schema.plain_serializer_function_ser_schema(_ready)


def fields_to_edit(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields whose schemas differ from what pydantic makes of them: with lists, or unions of models."""
    fields = model.__pydantic_fields__.items()
    noted = always_sent(model)
    return {
        name: field
        for name, field in fields
        if name in noted
        or _has_list(field.annotation)
        or is_union_of_models(field.annotation)
        or container_of_models(field.annotation)
    }


def _has_list(annotation: object) -> bool:
    return get_origin(annotation) is list or any(map(_has_list, get_args(annotation)))


def container_of_models(annotation: object) -> type[list[Any] | dict[Any, Any]] | None:
    """``list`` or ``dict`` if the values of an annotation may be such, and hold models."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, UnionType):
        found = [container_of_models(member) for member in arguments]
        return next((container for container in found if container is not None), None)
    is_held = bool(arguments) and holds_models(arguments[-1])
    return next((container for container in _COUNT if origin is container and is_held), None)


def is_union_of_models(annotation: object) -> bool:
    members = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else ()
    items = [get_args(member)[0] if get_origin(member) is list else member for member in members]
    # What annotates a member may say how it is dumped.
    is_bare = not any(get_origin(item) is Annotated for item in items)
    return is_bare and sum(item is not NoneType for item in items) > 1 and any(map(_may_be_model, items))


def _may_be_model(item: object) -> bool:
    return is_model(item) or get_origin(item) is Lazy


def _ready(value: object) -> object:
    """The value, whose models have serializers: pydantic 2.12 makes none when one is wanted."""
    for each in value if is_array(value) else (value,):
        if is_model(model := type(each)):
            built(model)
    return value


class _PlainSchemas(GetCoreSchemaHandler):
    """Does for plain models what pydantic's generation does for others, at a tenth of the cost."""

    def __init__(self, *, notes_all: bool = False) -> None:
        self.notes_all = notes_all
        """Whether what is required and missing is noted, as what is always sent, and not refused."""
        self._models: dict[tuple[type[BaseModel], bool], CoreSchema | None] = {}
        self._definitions: dict[str, CoreSchema] = {}

    def __call__(self, source: Any, /) -> CoreSchema:
        raise UnknownSchema

    def generate_schema(self, source: Any, /) -> CoreSchema:
        if get_origin(source) is Annotated:
            annotation, *metadata = get_args(source)
            return self._annotated(annotation, metadata)
        if is_model(source):
            return self._model(source)
        raise UnknownSchema

    def resolve_ref_schema(self, maybe_ref_schema: CoreSchema, /) -> CoreSchema:
        if maybe_ref_schema["type"] == "definition-ref":
            return self._definitions[maybe_ref_schema["schema_ref"]]
        return maybe_ref_schema

    def whole(self, model: type[BaseModel]) -> CoreSchema:
        """The schema of a plain model with all that it needs.

        Raises:
            UnknownSchema: Only pydantic can say.
        """
        schema = self._model(model)
        if not self._definitions:
            return schema
        return core_schema.definitions_schema(schema, list(self._definitions.values()))

    def _annotated(self, annotation: Any, metadata: list[Any]) -> CoreSchema:
        if len(metadata) != 1 or not hasattr(metadata[0], "__get_pydantic_core_schema__"):
            raise UnknownSchema
        schema: CoreSchema = metadata[0].__get_pydantic_core_schema__(annotation, self)
        if in_json := getattr(metadata[0], "__get_pydantic_json_schema__", None):
            return cast(CoreSchema, {**schema, "metadata": {_JS_OF_ANNOTATION: [in_json]}})
        return schema

    def _model(self, model: type[BaseModel]) -> CoreSchema:
        key = model, self.notes_all
        known = self._models.get(key)
        if known is not None:
            return self._shared(cast(dict[str, Any], known))
        if key in self._models:
            # It is in itself without an edge between.
            raise UnknownSchema
        self._models[key] = None
        if is_plain(model):
            schema = model.__get_pydantic_core_schema__(model, self)
        else:
            schema = cast(CoreSchema, {**built(model).__pydantic_core_schema__})
            if schema["type"] != "model":
                raise UnknownSchema
        self._models[key] = schema
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
        schema = _PlainSchemas().whole(model)
    except UnknownSchema:
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


def noting_validator(model: type[BaseModel]) -> SchemaValidator | None:
    """A validator of a plain model that notes what is missing instead of refusing it; None if there is none.

    The model itself need not be built for it.
    """
    try:
        return _NOTING[model]
    except KeyError:
        return _NOTING.setdefault(model, _noting(model))


_NOTING: dict[type[BaseModel], SchemaValidator | None] = {}

_BUILDS_WHAT_IT_DUMPS = not VERSION.startswith(("2.12.", "2.13."))
"""Whether pydantic makes the serializer of a model that it finds in another one."""


def _noting(model: type[BaseModel]) -> SchemaValidator | None:
    if not is_plain(model):
        return None
    if not _BUILDS_WHAT_IT_DUMPS:
        built(model)
    try:
        schema = _PlainSchemas(notes_all=True).whole(model)
    except UnknownSchema:
        return None
    return SchemaValidator(schema, {**_CONFIG, "title": model.__name__})


def has_read(model: type[BaseModel]) -> bool:
    """Whether the model has a validator, of either kind."""
    return model.__pydantic_complete__ or _NOTING.get(model) is not None


def validator_of(annotation: object) -> SchemaValidator | None:
    """A validator of an annotation that is not a model; None if only pydantic can make one."""
    if not is_open():
        return None
    try:
        return SchemaValidator(_schema(annotation, _PlainSchemas()), _CONFIG)
    except UnknownSchema:
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
