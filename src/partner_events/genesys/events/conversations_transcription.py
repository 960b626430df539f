# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import TranscriptionTopicTranscriptionMessageDetail
from pydantic import Field


class ConversationsTranscription(GenesysEvent):
    """Genesys Cloud's `v2.conversations.{id}.transcription` (conversations transcription):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-conversations--id--transcription
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-conversations--id--transcription"
    )
    detail_type: Annotated[Literal["v2.conversations.{id}.transcription"], Field(alias="detail-type")]
    detail: TranscriptionTopicTranscriptionMessageDetail

    @property
    def kind(self) -> Literal["v2.conversations.{id}.transcription"]:
        return "v2.conversations.{id}.transcription"
