# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import CustomerEndDetailEventTopicCustomerEndEventDetail
from pydantic import Field


class ConversationCustomerEnd(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.customer.end` (conversation customer end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-end
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-end"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.customer.end"],
        Field(alias="detail-type"),
    ]
    detail: CustomerEndDetailEventTopicCustomerEndEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.customer.end"]:
        return "v2.detail.events.conversation.{id}.customer.end"
