# Generated for type checkers alone; import from `partner_events.genesys.models`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models._circles import LazyConversationCallEventTopicErrorBody
from partner_events.genesys.models.topic import TopicDetail


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


class ConversationCallEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationCallEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationCallEventTopicConversationDivisionMembership(Model):
    division: ConversationCallEventTopicDomainEntityRef | None = None
    entities: list[ConversationCallEventTopicDivisionEntityRef] | None = None


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
    namespace: Literal[
        "agent.assistant",
        "analytics.alerting",
        "analytics",
        "analytics.realtime",
        "analytics.reporting.settings",
        "architect",
        "audiohook",
        "audit",
        "auth.api",
        "authorization",
        "automation.testing",
        "bots",
        "bots.voice",
        "callback",
        "cobrowse",
        "content.management",
        "conversation",
        "dataactions",
        "datatables",
        "directory",
        "email",
        "event.orchestration",
        "external.contacts",
        "gcv",
        "gdpr",
        "groups",
        "historical.adherence",
        "infrastructureascode",
        "integrations",
        "intent.miner",
        "journey",
        "knowledge",
        "language.understanding",
        "learning",
        "limit.registry",
        "marketplace",
        "media.communications",
        "messaging",
        "notifications",
        "onboarding",
        "outbound",
        "platform.api",
        "predictive.routing",
        "presence",
        "quality",
        "recording",
        "response.management",
        "routing",
        "scim",
        "search",
        "secondary.automation.testing",
        "skills",
        "speech.and.text.analytics",
        "speech.integration",
        "supportability",
        "task.management",
        "telephony.configuration",
        "usage",
        "users",
        "web.deployments",
        "web.messaging",
        "webchat",
        "webhooks",
        "workforce.management",
    ] | str | None = None
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
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ] | str | None = None
    initialState: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "converting",
        "uploading",
        "transmitting",
        "scheduled",
        "parked",
        "none",
    ] | str | None = None
    direction: Literal[
        "inbound",
        "outbound",
    ] | str | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "transfer",
        "timeout",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transfer.dnd",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
        "inactivity",
        "session.expired",
        "takeover",
    ] | str | None = None
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
    flaggedReason: Literal["general"] | str | None = None
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
    recordingState: Literal[
        "none",
        "active",
        "paused",
    ] | str | None = None
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


class ConversationCallEventTopicCallConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-calls
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationCallEventTopicCallMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationCallEventTopicConversationDivisionMembership] | None = None
    recordingState: Literal[
        "none",
        "active",
        "paused",
    ] | str | None = None
    securePause: bool | None = None
    maxParticipants: int | None = None


class ConversationCallEventTopicCallConversationDetail(TopicDetail):
    eventBody: ConversationCallEventTopicCallConversation
