# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import DialerCampaignProgressEventCampaignProgressDetail
from pydantic import Field


class OutboundCampaignsProgress(GenesysEvent):
    """Genesys Cloud's `v2.outbound.campaigns.{id}.progress` (outbound campaigns progress):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id--progress
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id--progress"
    )
    detail_type: Annotated[Literal["v2.outbound.campaigns.{id}.progress"], Field(alias="detail-type")]
    detail: DialerCampaignProgressEventCampaignProgressDetail

    @property
    def kind(self) -> Literal["v2.outbound.campaigns.{id}.progress"]:
        return "v2.outbound.campaigns.{id}.progress"
