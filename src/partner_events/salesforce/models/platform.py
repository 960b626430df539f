# Generated from schemas/salesforce by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.salesforce.models.relay import RelayDetail


class PlatformPayload(Model):
    """https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_fields.htm
    """

    CreatedDate: int | str | None = None
    CreatedById: str | None = None
    EventUuid: str | None = None


class PlatformDetail(RelayDetail):
    """https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_intro.htm
    """

    payload: PlatformPayload
