# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model
from partner_events.genesys.models._types import (
    QueueConversationEventTopicCall,
    QueueConversationEventTopicCallback,
    QueueConversationEventTopicChat,
    QueueConversationEventTopicCobrowse,
    QueueConversationEventTopicConversationRoutingData,
    QueueConversationEventTopicEmail,
    QueueConversationEventTopicInternalMessage,
    QueueConversationEventTopicMessage,
    QueueConversationEventTopicScreenMonitoring,
    QueueConversationEventTopicScreenShare,
    QueueConversationEventTopicSocialExpression,
    QueueConversationEventTopicVideo,
    QueueConversationEventTopicWorkflow,
    QueueConversationEventTopicWrapup,
)


class QueueConversationEventTopicParticipant(Model):
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
    wrapup: QueueConversationEventTopicWrapup | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    conversationRoutingData: QueueConversationEventTopicConversationRoutingData | None = None
    alertingTimeoutMs: int | None = None
    monitoredParticipantId: str | None = None
    screenMonitoredParticipantId: str | None = None
    coachedParticipantId: str | None = None
    bargedParticipantId: str | None = None
    mediaRoles: list[str] | None = None
    screenRecordingState: str | None = None
    flaggedReason: str | None = None
    attributes: dict[str, str] | None = None
    calls: list[QueueConversationEventTopicCall] | None = None
    callbacks: list[QueueConversationEventTopicCallback] | None = None
    chats: list[QueueConversationEventTopicChat] | None = None
    cobrowsesessions: list[QueueConversationEventTopicCobrowse] | None = None
    emails: list[QueueConversationEventTopicEmail] | None = None
    messages: list[QueueConversationEventTopicMessage] | None = None
    internalMessages: list[QueueConversationEventTopicInternalMessage] | None = None
    screenMonitorings: list[QueueConversationEventTopicScreenMonitoring] | None = None
    screenshares: list[QueueConversationEventTopicScreenShare] | None = None
    socialExpressions: list[QueueConversationEventTopicSocialExpression] | None = None
    videos: list[QueueConversationEventTopicVideo] | None = None
    workflow: QueueConversationEventTopicWorkflow | None = None
