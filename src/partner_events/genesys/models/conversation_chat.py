# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models._types import LazyConversationChatEventTopicErrorBody
from partner_events.genesys.models.topic import TopicDetail


class ConversationChatEventTopicDetail(Model):
    errorCode: str | None = None
    fieldName: str | None = None
    entityId: str | None = None
    entityName: str | None = None


class ConversationChatEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationChatEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationChatEventTopicConversationDivisionMembership(Model):
    division: ConversationChatEventTopicDomainEntityRef | None = None
    entities: list[ConversationChatEventTopicDivisionEntityRef] | None = None


class ConversationChatEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationChatEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationChatEventTopicJourneyActionMap | None = None


class ConversationChatEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationChatEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationChatEventTopicJourneyContext(Model):
    customer: ConversationChatEventTopicJourneyCustomer | None = None
    customerSession: ConversationChatEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationChatEventTopicJourneyAction | None = None


class ConversationChatEventTopicLimit(Model):
    key: str | None = None
    namespace: str | None = None
    value: int | None = None
    documented: bool | None = None


class ConversationChatEventTopicErrorBody(Model):
    message: str | None = None
    code: str | None = None
    status: int | None = None
    entityId: str | None = None
    entityName: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    details: list[ConversationChatEventTopicDetail] | None = None
    errors: list[LazyConversationChatEventTopicErrorBody] | None = None
    limit: ConversationChatEventTopicLimit | None = None


class ConversationChatEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationChatEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationChatEventTopicScoredAgent(Model):
    agent: ConversationChatEventTopicUriReference | None = None
    score: int | None = None


class ConversationChatEventTopicConversationRoutingData(Model):
    queue: ConversationChatEventTopicUriReference | None = None
    language: ConversationChatEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationChatEventTopicUriReference] | None = None
    scoredAgents: list[ConversationChatEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class ConversationChatEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class ConversationChatEventTopicChatMediaParticipant(Model):
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
    user: ConversationChatEventTopicUriReference | None = None
    queue: ConversationChatEventTopicUriReference | None = None
    team: ConversationChatEventTopicUriReference | None = None
    attributes: dict[str, str] | None = None
    errorInfo: ConversationChatEventTopicErrorBody | None = None
    script: ConversationChatEventTopicUriReference | None = None
    wrapupTimeoutMs: int | None = None
    wrapupSkipped: bool | None = None
    alertingTimeoutMs: int | None = None
    provider: str | None = None
    externalContact: ConversationChatEventTopicUriReference | None = None
    externalContactInitialDivisionId: str | None = None
    externalOrganization: ConversationChatEventTopicUriReference | None = None
    wrapup: ConversationChatEventTopicWrapup | None = None
    conversationRoutingData: ConversationChatEventTopicConversationRoutingData | None = None
    peer: str | None = None
    screenRecordingState: str | None = None
    flaggedReason: str | None = None
    journeyContext: ConversationChatEventTopicJourneyContext | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
    mediaRoles: list[str] | None = None
    queueMediaSettings: ConversationChatEventTopicQueueMediaSettings | None = None
    roomId: str | None = None
    avatarImageUrl: str | None = None


class ConversationChatEventTopicChatConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-chats
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationChatEventTopicChatMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationChatEventTopicConversationDivisionMembership] | None = None


class ConversationChatEventTopicChatConversationDetail(TopicDetail):
    eventBody: ConversationChatEventTopicChatConversation
