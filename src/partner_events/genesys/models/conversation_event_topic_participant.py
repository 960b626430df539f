# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    ConversationEventTopicCall,
    ConversationEventTopicCallback,
    ConversationEventTopicChat,
    ConversationEventTopicCobrowse,
    ConversationEventTopicConversationRoutingData,
    ConversationEventTopicEmail,
    ConversationEventTopicInternalMessage,
    ConversationEventTopicMessage,
    ConversationEventTopicScreenMonitoring,
    ConversationEventTopicScreenShare,
    ConversationEventTopicSocialExpression,
    ConversationEventTopicVideo,
    ConversationEventTopicWorkflow,
    ConversationEventTopicWrapup,
)


class ConversationEventTopicParticipant(Model):
    id: str | None = None
    connectedTime: str | None = None
    endTime: str | None = None
    userId: str | None = None
    externalContactId: str | None = None
    externalContactInitialDivisionId: str | None = None
    externalOrganizationId: str | None = None
    name: str | None = None
    queueId: str | None = None
    groupId: str | None = None
    teamId: str | None = None
    purpose: str | None = None
    consultParticipantId: str | None = None
    address: str | None = None
    wrapupRequired: bool | None = None
    wrapupExpected: bool | None = None
    wrapupPrompt: str | None = None
    wrapupTimeoutMs: int | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    conversationRoutingData: ConversationEventTopicConversationRoutingData | None = None
    alertingTimeoutMs: int | None = None
    monitoredParticipantId: str | None = None
    screenMonitoredParticipantId: str | None = None
    coachedParticipantId: str | None = None
    bargedParticipantId: str | None = None
    mediaRoles: list[str] | None = None
    screenRecordingState: str | None = None
    flaggedReason: str | None = None
    attributes: dict[str, str] | None = None
    calls: list[ConversationEventTopicCall] | None = None
    callbacks: list[ConversationEventTopicCallback] | None = None
    chats: list[ConversationEventTopicChat] | None = None
    cobrowsesessions: list[ConversationEventTopicCobrowse] | None = None
    emails: list[ConversationEventTopicEmail] | None = None
    messages: list[ConversationEventTopicMessage] | None = None
    internalMessages: list[ConversationEventTopicInternalMessage] | None = None
    screenMonitorings: list[ConversationEventTopicScreenMonitoring] | None = None
    screenshares: list[ConversationEventTopicScreenShare] | None = None
    socialExpressions: list[ConversationEventTopicSocialExpression] | None = None
    videos: list[ConversationEventTopicVideo] | None = None
    workflow: ConversationEventTopicWorkflow | None = None
