# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import TrunkInstanceTopicTrunkDetail
from pydantic import Field


class TelephonyProvidersEdgesTrunks(GenesysEvent):
    """Genesys Cloud's `v2.telephony.providers.edges.trunks.{id}` (telephony providers edges trunks):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges-trunks--id-
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges-trunks--id-"
    )
    detail_type: Annotated[Literal["v2.telephony.providers.edges.trunks.{id}"], Field(alias="detail-type")]
    detail: TrunkInstanceTopicTrunkDetail

    @property
    def kind(self) -> Literal["v2.telephony.providers.edges.trunks.{id}"]:
        return "v2.telephony.providers.edges.trunks.{id}"
