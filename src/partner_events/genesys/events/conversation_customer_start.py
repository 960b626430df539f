# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import CustomerStartDetailEventTopicCustomerStartEventDetail
from pydantic import Field


class ConversationCustomerStart(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.customer.start` (conversation customer start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-start
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--customer-start"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.customer.start"],
        Field(alias="detail-type"),
    ]
    detail: CustomerStartDetailEventTopicCustomerStartEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.customer.start"]:
        return "v2.detail.events.conversation.{id}.customer.start"
