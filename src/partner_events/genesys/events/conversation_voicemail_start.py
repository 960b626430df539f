# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import VoicemailStartDetailEventTopicVoicemailStartEventDetail
from pydantic import Field


class ConversationVoicemailStart(GenesysEvent):
    """Genesys Cloud's `v2.detail.events.conversation.{id}.voicemail.start` (conversation voicemail start):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-start
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-start"
    )
    detail_type: Annotated[
        Literal["v2.detail.events.conversation.{id}.voicemail.start"],
        Field(alias="detail-type"),
    ]
    detail: VoicemailStartDetailEventTopicVoicemailStartEventDetail

    @property
    def kind(self) -> Literal["v2.detail.events.conversation.{id}.voicemail.start"]:
        return "v2.detail.events.conversation.{id}.voicemail.start"
