"""The base of Datadog's models: the text ``None`` is an absent value.

Datadog fills some fields that have no value with null, and others with the text that Python makes of
None, whatever their type is. Both read as None. The text stays in the model, so that dumps give back
what arrived.
"""

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema

from partner_events._models.insides import fields_of
from partner_events._models.insides.walking import edit_optional_fields, or_text
from partner_events._models.model import Model

TYPE_CHECKING: bool = False

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
        return edit_optional_fields(schema, handler, _or_absent)


def _may_be_absent(model: type[Model], name: str) -> bool:
    """Whether None is among the documented values of a field."""
    field = fields_of(model).get(name)
    return field is not None and not field.is_required()


def _or_absent(schema: CoreSchema) -> CoreSchema:
    return or_text(schema, ABSENT)
