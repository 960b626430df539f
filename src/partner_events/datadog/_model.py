"""The base of Datadog's models: the text ``None`` is an absent value.

Datadog fills some fields that have no value with null, and others with the text that Python makes of
None, whatever their type is. Both read as None. The text stays in the model, so that dumps give back
what arrived.
"""

from typing import TYPE_CHECKING, Any, cast

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from partner_events._models.model import Model

ABSENT = "None"


class DatadogModel(Model):
    """What all objects inside a detail have in common; it adds no public names to them."""

    if not TYPE_CHECKING:

        def __getattribute__(self, name: str) -> object:
            value = super().__getattribute__(name)
            if value.__class__ is str and value == ABSENT and _may_be_absent(type(self), name):
                return None
            return value

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = super().__get_pydantic_core_schema__(source, handler)
        part = cast(dict[str, Any], handler.resolve_ref_schema(schema))
        while part["type"] != "model-fields":
            part = part["schema"]
        for name, field in part["fields"].items():
            if _may_be_absent(cls, name):
                # Not changed but replaced: fields of the same form share their schema.
                default = {**field["schema"], "schema": _or_absent(field["schema"]["schema"])}
                part["fields"][name] = {**field, "schema": default}
        return schema


def _may_be_absent(model: type[Model], name: str) -> bool:
    """Whether None is among the documented values of a field."""
    field = model.__pydantic_fields__.get(name)
    return field is not None and not field.is_required()


def _or_absent(schema: CoreSchema) -> CoreSchema:
    """A schema that takes the text ``None``, too."""
    inner = schema["schema"] if schema["type"] == "nullable" else schema
    # pydantic may give a schema again that was changed here before.
    if inner["type"] in ("any", "str") or inner.get("mode") == "left_to_right":
        return schema
    text = core_schema.literal_schema([ABSENT])
    # A union would choose a serializer by the value, and not choose that of a model which lacks a field.
    dump = core_schema.wrap_serializer_function_ser_schema(_dump, schema=schema)
    return core_schema.union_schema([schema, text], mode="left_to_right", serialization=dump)


def _dump(value: object, handler: core_schema.SerializerFunctionWrapHandler) -> object:
    return value if value == ABSENT and value.__class__ is str else handler(value)
