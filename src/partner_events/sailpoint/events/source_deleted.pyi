# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from partner_events.sailpoint.models.reference import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput


class SourceDeletedInput(TriggerInput):
    id: str
    name: str
    type: str
    deleted: str
    connector: str
    actor: IdentityReference
