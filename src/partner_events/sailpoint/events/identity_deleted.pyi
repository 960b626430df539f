# Generated from schemas/sailpoint/events/identity-deleted.json by `python -m codegen`; do not edit.

from partner_events._models.model import JsonObject
from partner_events.sailpoint.models.reference import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput


class IdentityDeletedInput(TriggerInput):
    identity: IdentityReference
    attributes: JsonObject
