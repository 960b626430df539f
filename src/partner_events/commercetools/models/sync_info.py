# Generated from schemas/commercetools/objects/sync_info.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import Reference


class SyncInfo(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    channel: Reference
    externalId: str | None = None
    syncedAt: str
