# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import VoicemailEndDetailEventTopicVoicemailEndEventDetail
from pydantic import Field


class ConversationVoicemailEnd(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.voicemail.end` (conversation voicemail end):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-end
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-end"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.voicemail.end"],
        Field(alias="detail-type"),
    ]
    detail: VoicemailEndDetailEventTopicVoicemailEndEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.voicemail.end"]:
        return "v2.detail.events.conversation.{id}.voicemail.end"
