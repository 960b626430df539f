# Generated from schemas/commercetools/objects/custom_fields.json by `python -m codegen`; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.commercetools.models.common import Reference


class CustomFields(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    type: Reference
    fields: JsonObject
