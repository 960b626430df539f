# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation_message.pyi.

from partner_events._models.model import Model, Number
from partner_events.genesys.models._types import (
    ConversationMessageEventTopicMessageDetails,
    LazyConversationMessageEventTopicErrorBody,
)


class ConversationMessageEventTopicDetail(Model):
    errorCode: str | None = None
    fieldName: str | None = None
    entityId: str | None = None
    entityName: str | None = None


class ConversationMessageEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationMessageEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationMessageEventTopicJourneyActionMap | None = None


class ConversationMessageEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationMessageEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationMessageEventTopicJourneyContext(Model):
    customer: ConversationMessageEventTopicJourneyCustomer | None = None
    customerSession: ConversationMessageEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationMessageEventTopicJourneyAction | None = None


class ConversationMessageEventTopicLimit(Model):
    key: str | None = None
    namespace: str | None = None
    value: int | None = None
    documented: bool | None = None


class ConversationMessageEventTopicErrorBody(Model):
    message: str | None = None
    code: str | None = None
    status: int | None = None
    entityId: str | None = None
    entityName: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    details: list[ConversationMessageEventTopicDetail] | None = None
    errors: list[LazyConversationMessageEventTopicErrorBody] | None = None
    limit: ConversationMessageEventTopicLimit | None = None


class ConversationMessageEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationMessageEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationMessageEventTopicScoredAgent(Model):
    agent: ConversationMessageEventTopicUriReference | None = None
    score: int | None = None


class ConversationMessageEventTopicConversationRoutingData(Model):
    queue: ConversationMessageEventTopicUriReference | None = None
    language: ConversationMessageEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationMessageEventTopicUriReference] | None = None
    scoredAgents: list[ConversationMessageEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class ConversationMessageEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class ConversationMessageEventTopicMessageMediaParticipant(Model):
    id: str | None = None
    name: str | None = None
    address: str | None = None
    startTime: str | None = None
    connectedTime: str | None = None
    endTime: str | None = None
    startHoldTime: str | None = None
    purpose: str | None = None
    state: str | None = None
    initialState: str | None = None
    direction: str | None = None
    disconnectType: str | None = None
    held: bool | None = None
    wrapupRequired: bool | None = None
    wrapupPrompt: str | None = None
    user: ConversationMessageEventTopicUriReference | None = None
    queue: ConversationMessageEventTopicUriReference | None = None
    team: ConversationMessageEventTopicUriReference | None = None
    attributes: dict[str, str] | None = None
    errorInfo: ConversationMessageEventTopicErrorBody | None = None
    script: ConversationMessageEventTopicUriReference | None = None
    wrapupTimeoutMs: int | None = None
    wrapupSkipped: bool | None = None
    alertingTimeoutMs: int | None = None
    provider: str | None = None
    externalContact: ConversationMessageEventTopicUriReference | None = None
    externalContactInitialDivisionId: str | None = None
    externalOrganization: ConversationMessageEventTopicUriReference | None = None
    wrapup: ConversationMessageEventTopicWrapup | None = None
    conversationRoutingData: ConversationMessageEventTopicConversationRoutingData | None = None
    peer: str | None = None
    screenRecordingState: str | None = None
    flaggedReason: str | None = None
    journeyContext: ConversationMessageEventTopicJourneyContext | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
    mediaRoles: list[str] | None = None
    queueMediaSettings: ConversationMessageEventTopicQueueMediaSettings | None = None
    messages: list[ConversationMessageEventTopicMessageDetails] | None = None
    type: str | None = None
    recipientCountry: str | None = None
    recipientType: str | None = None
    byoSmsIntegrationId: str | None = None
    engagementSource: str | None = None
    monitoredParticipantId: str | None = None
