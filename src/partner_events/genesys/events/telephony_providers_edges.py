# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import EdgeChangeTopicEdgeDetail
from pydantic import Field


class TelephonyProvidersEdges(GenesysEvent):
    """Genesys Cloud's `v2.telephony.providers.edges.{id}` (telephony providers edges):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges--id-
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges--id-"
    )
    detail_type: Annotated[Literal["v2.telephony.providers.edges.{id}"], Field(alias="detail-type")]
    detail: EdgeChangeTopicEdgeDetail

    @property
    def kind(self) -> Literal["v2.telephony.providers.edges.{id}"]:
        return "v2.telephony.providers.edges.{id}"
