# Generated for type checkers alone; import from `partner_events.genesys`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._fields import (
    TranscriptionTopicTranscriptionMessageDetailFields,
    TranscriptionTopicTranscriptionMessageFields,
)
from partner_events.genesys.models.transcription import (
    TranscriptionTopicTranscriptionMessage,
    TranscriptionTopicTranscriptionMessageDetail,
)
from partner_events.patterns._building.fields import KindFields, classfield

class ConversationsTranscription(GenesysEvent):
    """A piece of a conversation's transcript, as it is spoken.

    Genesys Cloud's `v2.conversations.{id}.transcription` (conversations transcription):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-conversations--id--transcription
    """

    detail_type: Literal["v2.conversations.{id}.transcription"]
    @property
    def kind(self) -> Literal["v2.conversations.{id}.transcription"]: ...
    detail: TranscriptionTopicTranscriptionMessageDetail
    @property
    def payload(self) -> TranscriptionTopicTranscriptionMessage: ...
    @classfield
    def fields(cls) -> KindFields[
        TranscriptionTopicTranscriptionMessageDetailFields,
        TranscriptionTopicTranscriptionMessageFields,
    ]: ...
