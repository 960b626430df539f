# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint.models.reference import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput


class IdentityAttributesChangedChange(Model):
    attribute: str
    oldValue: str | bool | list[str] | JsonObject | None = None
    newValue: str | bool | list[str] | JsonObject | None = None


class IdentityAttributesChangedInput(TriggerInput):
    identity: IdentityReference
    changes: list[IdentityAttributesChangedChange]
