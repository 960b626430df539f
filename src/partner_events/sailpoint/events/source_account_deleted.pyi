# Generated from schemas/sailpoint/events/source-account-deleted.json by `python -m codegen`; do not edit.

from partner_events._models.model import JsonObject
from partner_events.sailpoint.models.trigger import TriggerInput


class SourceAccountDeletedInput(TriggerInput):
    uuid: str | None = None
    id: str
    nativeIdentifier: str
    sourceId: str
    sourceName: str
    identityId: str
    identityName: str
    attributes: JsonObject
