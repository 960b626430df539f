# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    ConversationEventTopicAfterCallWork,
    ConversationEventTopicWrapup,
)


class ConversationEventTopicSocialExpression(Model):
    state: str | None = None
    initialState: str | None = None
    id: str | None = None
    socialMediaId: str | None = None
    socialMediaHub: str | None = None
    socialUserName: str | None = None
    previewText: str | None = None
    recordingId: str | None = None
    held: bool | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
