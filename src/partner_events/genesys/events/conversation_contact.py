# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import ContactDetailEventTopicContactUpdateEventDetail
from pydantic import Field


class ConversationContact(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.contact` (conversation contact):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--contact
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--contact"
    )
    detail_type: Annotated[Literal["v2.detail.events.conversation.{id}.contact"], Field(alias="detail-type")]
    detail: ContactDetailEventTopicContactUpdateEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.contact"]:
        return "v2.detail.events.conversation.{id}.contact"
