# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from partner_events.sailpoint.models.reference import IdentityReference
from partner_events.sailpoint.models.trigger import TriggerInput


class SourceCreatedInput(TriggerInput):
    id: str
    name: str
    type: str
    created: str
    connector: str
    actor: IdentityReference
