# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import DialerCampaignConfigChangeCampaignDetail
from pydantic import Field


class OutboundCampaigns(GenesysEvent):
    """Genesys Cloud's `v2.outbound.campaigns.{id}` (outbound campaigns):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id-
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id-"
    )
    detail_type: Annotated[Literal["v2.outbound.campaigns.{id}"], Field(alias="detail-type")]
    detail: DialerCampaignConfigChangeCampaignDetail

    @property
    def kind(self) -> Literal["v2.outbound.campaigns.{id}"]:
        return "v2.outbound.campaigns.{id}"
