# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    QueueConversationEventTopicAfterCallWork,
    QueueConversationEventTopicQueueMediaSettings,
    QueueConversationEventTopicWrapup,
)


class QueueConversationEventTopicPhoneNumberColumn(Model):
    columnName: str | None = None
    type: str | None = None


class QueueConversationEventTopicDialerPreview(Model):
    id: str | None = None
    contactId: str | None = None
    contactListId: str | None = None
    campaignId: str | None = None
    phoneNumberColumns: list[QueueConversationEventTopicPhoneNumberColumn] | None = None


class QueueConversationEventTopicVoicemail(Model):
    id: str | None = None
    uploadStatus: str | None = None


class QueueConversationEventTopicCallback(Model):
    state: str | None = None
    initialState: str | None = None
    id: str | None = None
    direction: str | None = None
    held: bool | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    dialerPreview: QueueConversationEventTopicDialerPreview | None = None
    voicemail: QueueConversationEventTopicVoicemail | None = None
    callbackNumbers: list[str] | None = None
    callbackUserName: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    externalCampaign: bool | None = None
    skipEnabled: bool | None = None
    provider: str | None = None
    timeoutSeconds: int | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    callbackScheduledTime: str | None = None
    automatedCallbackConfigId: str | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    callerId: str | None = None
    callerIdName: str | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
