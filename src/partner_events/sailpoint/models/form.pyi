# Generated from schemas/sailpoint by codegen; do not edit.

from partner_events._models.model import JsonObject
from partner_events.sailpoint.models.trigger import TriggerInput


class FormSubmission(TriggerInput):
    """https://developer.sailpoint.com/docs/extensibility/forms/"""

    formDefinitionId: str | None = None
    formInstanceId: str | None = None
    formData: JsonObject | None = None
    """What somebody filled in."""

    formInput: JsonObject | None = None
