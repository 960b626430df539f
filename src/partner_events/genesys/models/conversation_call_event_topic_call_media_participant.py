# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation_call.pyi.

from partner_events._models.model import Model, Number
from partner_events.genesys.models._types import LazyConversationCallEventTopicErrorBody


class ConversationCallEventTopicDetail(Model):
    errorCode: str | None = None
    fieldName: str | None = None
    entityId: str | None = None
    entityName: str | None = None


class ConversationCallEventTopicDispositionAmdTimeout(Model):
    timeoutMs: int | None = None
    timerStartEvent: str | None = None
    timerStartTime: Number | None = None
    timerEndTime: Number | None = None


class ConversationCallEventTopicDispositionSilentCallTimeout(Model):
    timeoutMs: int | None = None
    timerStartTime: Number | None = None
    timerEndTime: Number | None = None


class ConversationCallEventTopicDisposition(Model):
    name: str | None = None
    analyzer: str | None = None
    amdTimeout: ConversationCallEventTopicDispositionAmdTimeout | None = None
    silentCallTimeout: ConversationCallEventTopicDispositionSilentCallTimeout | None = None


class ConversationCallEventTopicFaxStatus(Model):
    direction: str | None = None
    expectedPages: int | None = None
    activePage: int | None = None
    linesTransmitted: int | None = None
    bytesTransmitted: int | None = None
    dataRate: int | None = None
    pageErrors: int | None = None
    lineErrors: int | None = None


class ConversationCallEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationCallEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationCallEventTopicJourneyActionMap | None = None


class ConversationCallEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationCallEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationCallEventTopicJourneyContext(Model):
    customer: ConversationCallEventTopicJourneyCustomer | None = None
    customerSession: ConversationCallEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationCallEventTopicJourneyAction | None = None


class ConversationCallEventTopicLimit(Model):
    key: str | None = None
    namespace: str | None = None
    value: int | None = None
    documented: bool | None = None


class ConversationCallEventTopicErrorBody(Model):
    message: str | None = None
    code: str | None = None
    status: int | None = None
    entityId: str | None = None
    entityName: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    details: list[ConversationCallEventTopicDetail] | None = None
    errors: list[LazyConversationCallEventTopicErrorBody] | None = None
    limit: ConversationCallEventTopicLimit | None = None


class ConversationCallEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationCallEventTopicRecordersState(Model):
    adhocState: str | None = None
    customerExperienceState: str | None = None
    agentExperienceState: str | None = None
    snippetState: str | None = None


class ConversationCallEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationCallEventTopicScoredAgent(Model):
    agent: ConversationCallEventTopicUriReference | None = None
    score: int | None = None


class ConversationCallEventTopicConversationRoutingData(Model):
    queue: ConversationCallEventTopicUriReference | None = None
    language: ConversationCallEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationCallEventTopicUriReference] | None = None
    scoredAgents: list[ConversationCallEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class ConversationCallEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class ConversationCallEventTopicCallMediaParticipant(Model):
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
    user: ConversationCallEventTopicUriReference | None = None
    queue: ConversationCallEventTopicUriReference | None = None
    team: ConversationCallEventTopicUriReference | None = None
    attributes: dict[str, str] | None = None
    errorInfo: ConversationCallEventTopicErrorBody | None = None
    script: ConversationCallEventTopicUriReference | None = None
    wrapupTimeoutMs: int | None = None
    wrapupSkipped: bool | None = None
    alertingTimeoutMs: int | None = None
    provider: str | None = None
    externalContact: ConversationCallEventTopicUriReference | None = None
    externalContactInitialDivisionId: str | None = None
    externalOrganization: ConversationCallEventTopicUriReference | None = None
    wrapup: ConversationCallEventTopicWrapup | None = None
    conversationRoutingData: ConversationCallEventTopicConversationRoutingData | None = None
    peer: str | None = None
    screenRecordingState: str | None = None
    flaggedReason: str | None = None
    journeyContext: ConversationCallEventTopicJourneyContext | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
    mediaRoles: list[str] | None = None
    queueMediaSettings: ConversationCallEventTopicQueueMediaSettings | None = None
    muted: bool | None = None
    confined: bool | None = None
    recording: bool | None = None
    recordingState: str | None = None
    recordersState: ConversationCallEventTopicRecordersState | None = None
    disposition: ConversationCallEventTopicDisposition | None = None
    transferSource: str | None = None
    securePause: bool | None = None
    group: ConversationCallEventTopicUriReference | None = None
    ani: str | None = None
    dnis: str | None = None
    documentId: str | None = None
    monitoredParticipantId: str | None = None
    coachedParticipantId: str | None = None
    bargedParticipantId: str | None = None
    bargedTime: str | None = None
    consultParticipantId: str | None = None
    faxStatus: ConversationCallEventTopicFaxStatus | None = None
    publicIpAddress: str | None = None
