# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import JsonObject, Model, Number
from partner_events.genesys.models.topic import TopicDetail


class DialerCampaignProgressEventUriReference(Model):
    id: str | None = None
    name: str | None = None


class DialerCampaignProgressEventCampaignProgress(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id--progress
    """

    campaign: DialerCampaignProgressEventUriReference | None = None
    numberOfContactsCalled: Number | None = None
    numberOfContactsMessaged: Number | None = None
    totalNumberOfContacts: Number | None = None
    percentage: int | None = None
    numberOfContactsSkipped: dict[str, int] | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class DialerCampaignProgressEventCampaignProgressDetail(TopicDetail):
    eventBody: DialerCampaignProgressEventCampaignProgress
