# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    ConversationEventTopicAfterCallWork,
    ConversationEventTopicQueueMediaSettings,
    ConversationEventTopicWrapup,
)


class ConversationEventTopicPhoneNumberColumn(Model):
    columnName: str | None = None
    type: str | None = None


class ConversationEventTopicDialerPreview(Model):
    id: str | None = None
    contactId: str | None = None
    contactListId: str | None = None
    campaignId: str | None = None
    phoneNumberColumns: list[ConversationEventTopicPhoneNumberColumn] | None = None


class ConversationEventTopicVoicemail(Model):
    id: str | None = None
    uploadStatus: str | None = None


class ConversationEventTopicCallback(Model):
    state: str | None = None
    initialState: str | None = None
    id: str | None = None
    direction: str | None = None
    held: bool | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    dialerPreview: ConversationEventTopicDialerPreview | None = None
    voicemail: ConversationEventTopicVoicemail | None = None
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
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    callerId: str | None = None
    callerIdName: str | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
