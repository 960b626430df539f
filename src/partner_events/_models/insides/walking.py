"""What walks or edits core schemas, also those that pydantic has generated.

The parts of a core schema are documented in pydantic_core. How pydantic puts them together is not, so
each function here says what becomes of a schema in which it does not find its way.
"""

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from functools import cache
from typing import Annotated, Any, cast

from pydantic import BaseModel, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, SchemaError, SchemaValidator, core_schema

from partner_events._models.insides.classes import always_sent, built, is_plain
from partner_events._models.insides.schemas import (
    UnknownSchema,
    by_value,
    container_of_models,
    counted,
    edge_of,
    is_union_of_models,
    noted_default,
)
from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue


def own_schema(model: type[BaseModel]) -> tuple[dict[str, Any], list[CoreSchema]]:
    """The core schema of the model itself, and the definitions that it refers to.

    Raises:
        UnknownSchema: pydantic has put it together in a way that is not known.
    """
    schema = cast(dict[str, Any], built(model).__pydantic_core_schema__)
    try:
        return _own_schema(schema)
    except (LookupError, TypeError) as error:
        raise UnknownSchema(model.__name__) from error


def _own_schema(schema: dict[str, Any]) -> tuple[dict[str, Any], list[CoreSchema]]:
    definitions: list[CoreSchema] = []
    while schema["type"] != "model":
        if schema["type"] == "definitions":
            definitions = schema["definitions"]
            schema = schema["schema"]
        elif schema["type"] == "definition-ref":
            defined = {each.get("ref"): each for each in definitions}
            schema = cast(dict[str, Any], defined[schema["schema_ref"]])
        else:
            schema = schema["schema"]
    return schema, definitions


def _fields_part(schema: dict[str, Any]) -> dict[str, Any]:
    """The part of a model's core schema that has the fields."""
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    return schema


_being_defined: ContextVar[frozenset[str]] = ContextVar("_being_defined", default=frozenset())


def definition(model: type[BaseModel], handler: GetJsonSchemaHandler) -> "JsonSchemaValue":
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


Validated = tuple[dict[str, object], dict[str, object] | None, set[str]]
"""Values of fields, what else there was, and which fields were given."""


@cache
def partial_validator(model: type[BaseModel]) -> Callable[[dict[str, object], object], Validated]:
    """Validates wire names and values, none of which it requires; the second argument is the context."""
    try:
        validate = _partial(model).validate_python
    except (UnknownSchema, LookupError, TypeError, SchemaError):
        return _partial_by_pydantic(model)
    return lambda values, context: validate(values, context=context, by_alias=True, by_name=False)


def _partial(model: type[BaseModel]) -> SchemaValidator:
    schema, definitions = own_schema(model)
    fields_schema = _fields_part(schema)
    fields = {name: _optional(field) for name, field in fields_schema["fields"].items()}
    relaxed = cast(CoreSchema, {**fields_schema, "fields": fields})
    return SchemaValidator(core_schema.definitions_schema(relaxed, definitions), schema.get("config"))


def _optional(field: dict[str, Any]) -> dict[str, Any]:
    schema = field["schema"]
    if schema["type"] == "default":
        return field
    return {**field, "schema": core_schema.with_default_schema(schema, default=None)}


def _partial_by_pydantic(model: type[BaseModel]) -> Callable[[dict[str, object], object], Validated]:
    """The same by public means, for a core schema that cannot be walked: it also runs model validators."""
    from pydantic import Field, create_model

    optional: Any = {
        name: (
            Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation,
            Field(
                default=None,
                alias=field.alias,
                validation_alias=field.validation_alias,
                serialization_alias=field.serialization_alias,
            ),
        )
        for name, field in model.__pydantic_fields__.items()
        if field.is_required()
    }
    partial: type[BaseModel] = create_model(
        model.__name__, __base__=model, __module__=model.__module__, **optional
    )

    def validate(values: dict[str, object], context: object) -> Validated:
        found = partial.model_validate(values, context=context, by_alias=True, by_name=False)
        return {**vars(found)}, found.model_extra, {*found.model_fields_set}

    return validate


def settled(model: type[BaseModel], levels: int) -> SchemaValidator | None:
    """A validator of a plain model without the edges just inside; None if there can be none.

    It notes what is missing instead of refusing it: whoever uses it looks for that.
    """
    try:
        schema, definitions = own_schema(model)
        whole = core_schema.definitions_schema(cast(CoreSchema, schema), definitions)
        return _validator_of_its_own(_with_inner(whole, levels))
    except UnknownSchema:
        return None


def _validator_of_its_own(schema: CoreSchema) -> SchemaValidator:
    try:
        # Else it takes the validator that the model has, with all its edges.
        return SchemaValidator(schema, _use_prebuilt=False)
    except TypeError:
        # A pydantic that knows no such choice does not take it for the outermost model.
        return SchemaValidator(schema)


def inlined(model: type[BaseModel], levels: int, *, needs_all: bool) -> CoreSchema | None:
    """The core schema of a model for the place of an edge to it, if so many levels of edges are enough.

    ``needs_all``: What it requires, it requires here, too.
    """
    schema, definitions = own_schema(model)
    if definitions or (levels == 0 and _has_edges(schema)):
        return None
    rest = {key: value for key, value in schema.items() if key != "ref"}
    return cast(CoreSchema, _with_inner(rest, levels - 1, needs_all))


def _with_inner(part: Any, levels: int, needs_all: bool = False) -> Any:
    """A part of a core schema with models in the place of the edges that have been followed to them.

    What is further inside stays an edge: between models there are circles, and a validator without
    edges could follow those until the stack overflows.

    No field is required: that one is missing is noted, as of one that is always sent (`noted_default`). Only
    where a value may be of several models, what is missing tells them apart.
    """
    if isinstance(part, list):
        return [_with_inner(item, levels, needs_all) for item in cast(list[object], part)]
    if not is_object(part):
        return part
    if edge := edge_of(part):
        return edge.inner(levels, needs_all=needs_all) or part
    kind = part.get("type")
    if kind == "model-fields":
        # Its keys are names of fields.
        fields = cast(dict[str, dict[str, Any]], part["fields"])
        return {
            **part,
            "fields": {name: _inner_field(field, levels, needs_all) for name, field in fields.items()},
        }
    if kind == "model":
        needs_all = needs_all or not is_plain(cast(type[BaseModel], part["cls"]))
    # A definition may be used in a union, too.
    needs_all = needs_all or kind == "union"
    return {
        key: value if key in _OPAQUE else _with_inner(value, levels, needs_all or key == "definitions")
        for key, value in part.items()
    }


def _inner_field(field: dict[str, Any], levels: int, needs_all: bool) -> dict[str, Any]:
    schema = _with_inner(field["schema"], levels, needs_all)
    is_required = schema["type"] != "default"
    return {**field, "schema": noted_default(schema) if is_required and not needs_all else schema}


_OPAQUE = ("cls", "config", "function", "metadata")
"""The keys of a core schema under which there is no core schema."""


def _has_edges(part: object) -> bool:
    if is_array(part):
        return any(map(_has_edges, part))
    return is_object(part) and (
        edge_of(part) is not None
        or any(_has_edges(value) for key, value in part.items() if key not in _OPAQUE)
    )


def edit_optional_fields(
    schema: CoreSchema, handler: GetCoreSchemaHandler, edit: Callable[[CoreSchema], CoreSchema]
) -> CoreSchema:
    """The core schema of a model, in which the schemas of fields that have a default have been edited."""

    def edit_default(_: str, field: dict[str, Any]) -> dict[str, Any]:
        return {**field, "schema": edit(field["schema"])} if field["type"] == "default" else field

    return _edited(schema, handler, edit_default)


def edit_fields(
    schema: CoreSchema,
    handler: GetCoreSchemaHandler,
    model: type[BaseModel],
    fields: Mapping[str, FieldInfo],
) -> CoreSchema:
    """The core schema of a model that pydantic has made, with what those of plain models have.

    Unions of models are dumped by their values (`by_value`), lists and maps of models are `counted`, a list
    tells of its first misfit only, and what is missing although it is always sent is noted.
    """

    noted = always_sent(model)

    def edit(name: str, part: dict[str, Any]) -> dict[str, Any]:
        field = fields.get(name)
        if field is None:
            return part
        part = _failing_fast(part)
        if name in noted and part["type"] == "default" and part.get("default", ...) is None:
            part = cast(dict[str, Any], noted_default(part["schema"]))
        if container := container_of_models(field.annotation):
            is_default = part["type"] == "default"
            inner = counted(part["schema"] if is_default else cast(CoreSchema, part), container)
            part = {**part, "schema": inner} if is_default else cast(dict[str, Any], inner)
        if is_union_of_models(field.annotation) and "serialization" not in part:
            part = {**part, "serialization": by_value()}
        return part

    return _edited(schema, handler, edit)


def _failing_fast(part: dict[str, Any]) -> dict[str, Any]:
    """A field's schema, in which lists tell of their first misfit only."""
    if part["type"] == "list":
        return {**part, "fail_fast": True}
    if part["type"] in ("default", "nullable"):
        return {**part, "schema": _failing_fast(part["schema"])}
    if part["type"] == "union":
        choices = [_failing_fast(each) if is_object(each) else each for each in part["choices"]]
        return {**part, "choices": choices}
    return part


def _edited(
    schema: CoreSchema, handler: GetCoreSchemaHandler, edit: Callable[[str, dict[str, Any]], dict[str, Any]]
) -> CoreSchema:
    """The core schema of a model, in which the schemas of its fields have been edited.

    A schema that pydantic has put together in a way that is not known stays as it is.
    """
    try:
        fields = _fields_part(cast(dict[str, Any], handler.resolve_ref_schema(schema)))["fields"]
        # Not changed but replaced: fields of the same form share their schema.
        fields.update(
            {name: {**field, "schema": edit(name, field["schema"])} for name, field in fields.items()}
        )
    except (LookupError, TypeError):
        pass
    return schema


def or_text(schema: CoreSchema, text: str) -> CoreSchema:
    """A schema that takes a certain text, too, and dumps it as it came."""
    part = cast(dict[str, Any], schema)
    inner = part["schema"] if part["type"] == "nullable" else part
    # pydantic may give a schema again that was changed here before.
    if inner["type"] in ("any", "str") or inner.get("mode") == "left_to_right":
        return schema

    # A union would choose a serializer by the value, and not choose that of a model which lacks a field.
    by_value = core_schema.wrap_serializer_function_ser_schema(_dump_with(text), schema=schema)
    choices: list[Any] = [schema, core_schema.literal_schema([text])]
    return core_schema.union_schema(choices, mode="left_to_right", serialization=by_value)


@cache
def _dump_with(text: str) -> core_schema.GeneralWrapNoInfoSerializerFunction:
    def dump(value: object, handler: core_schema.SerializerFunctionWrapHandler) -> object:
        return value if value == text and value.__class__ is str else handler(value)

    return dump
