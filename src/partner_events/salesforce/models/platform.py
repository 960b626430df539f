# Generated from schemas/salesforce by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.salesforce.models.relay import RelayDetail


class PlatformPayload(Model):
    """https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_fields.htm
    """

    CreatedDate: int | str | None = None
    """When it was published: milliseconds, or ISO 8601 text."""

    CreatedById: str | None = None
    """The id of the user who published it."""

    EventUuid: str | None = None
    """Identifies the event; whether the relay keeps it is not documented."""


class PlatformDetail(RelayDetail):
    """https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/platform_events_intro.htm
    """

    payload: PlatformPayload
