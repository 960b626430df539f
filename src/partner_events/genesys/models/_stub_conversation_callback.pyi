# Generated for type checkers alone; import from `partner_events.genesys.models`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models._circles import LazyConversationCallbackEventTopicErrorBody
from partner_events.genesys.models.topic import TopicDetail


class ConversationCallbackEventTopicDetail(Model):
    errorCode: str | None = None
    fieldName: str | None = None
    entityId: str | None = None
    entityName: str | None = None


class ConversationCallbackEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationCallbackEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationCallbackEventTopicConversationDivisionMembership(Model):
    division: ConversationCallbackEventTopicDomainEntityRef | None = None
    entities: list[ConversationCallbackEventTopicDivisionEntityRef] | None = None


class ConversationCallbackEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationCallbackEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationCallbackEventTopicJourneyActionMap | None = None


class ConversationCallbackEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationCallbackEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationCallbackEventTopicJourneyContext(Model):
    customer: ConversationCallbackEventTopicJourneyCustomer | None = None
    customerSession: ConversationCallbackEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationCallbackEventTopicJourneyAction | None = None


class ConversationCallbackEventTopicLimit(Model):
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


class ConversationCallbackEventTopicErrorBody(Model):
    message: str | None = None
    code: str | None = None
    status: int | None = None
    entityId: str | None = None
    entityName: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    details: list[ConversationCallbackEventTopicDetail] | None = None
    errors: list[LazyConversationCallbackEventTopicErrorBody] | None = None
    limit: ConversationCallbackEventTopicLimit | None = None


class ConversationCallbackEventTopicPhoneNumberColumn(Model):
    columnName: str | None = None
    type: str | None = None


class ConversationCallbackEventTopicDialerPreview(Model):
    id: str | None = None
    contactId: str | None = None
    contactListId: str | None = None
    campaignId: str | None = None
    phoneNumberColumns: list[ConversationCallbackEventTopicPhoneNumberColumn] | None = None


class ConversationCallbackEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationCallbackEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationCallbackEventTopicScoredAgent(Model):
    agent: ConversationCallbackEventTopicUriReference | None = None
    score: int | None = None


class ConversationCallbackEventTopicConversationRoutingData(Model):
    queue: ConversationCallbackEventTopicUriReference | None = None
    language: ConversationCallbackEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationCallbackEventTopicUriReference] | None = None
    scoredAgents: list[ConversationCallbackEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class ConversationCallbackEventTopicVoicemail(Model):
    id: str | None = None
    uploadStatus: Literal[
        "pending",
        "complete",
        "failed",
        "timeout",
        "none",
    ] | str | None = None


class ConversationCallbackEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class ConversationCallbackEventTopicCallbackMediaParticipant(Model):
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
    user: ConversationCallbackEventTopicUriReference | None = None
    queue: ConversationCallbackEventTopicUriReference | None = None
    team: ConversationCallbackEventTopicUriReference | None = None
    attributes: dict[str, str] | None = None
    errorInfo: ConversationCallbackEventTopicErrorBody | None = None
    script: ConversationCallbackEventTopicUriReference | None = None
    wrapupTimeoutMs: int | None = None
    wrapupSkipped: bool | None = None
    alertingTimeoutMs: int | None = None
    provider: str | None = None
    externalContact: ConversationCallbackEventTopicUriReference | None = None
    externalContactInitialDivisionId: str | None = None
    externalOrganization: ConversationCallbackEventTopicUriReference | None = None
    wrapup: ConversationCallbackEventTopicWrapup | None = None
    conversationRoutingData: ConversationCallbackEventTopicConversationRoutingData | None = None
    peer: str | None = None
    screenRecordingState: str | None = None
    flaggedReason: Literal["general"] | str | None = None
    journeyContext: ConversationCallbackEventTopicJourneyContext | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
    mediaRoles: list[str] | None = None
    queueMediaSettings: ConversationCallbackEventTopicQueueMediaSettings | None = None
    outboundPreview: ConversationCallbackEventTopicDialerPreview | None = None
    voicemail: ConversationCallbackEventTopicVoicemail | None = None
    callbackNumbers: list[str] | None = None
    callbackUserName: str | None = None
    skipEnabled: bool | None = None
    externalCampaign: bool | None = None
    timeoutSeconds: int | None = None
    callbackScheduledTime: str | None = None
    automatedCallbackConfigId: str | None = None


class ConversationCallbackEventTopicCallbackConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-callbacks
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationCallbackEventTopicCallbackMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationCallbackEventTopicConversationDivisionMembership] | None = None


class ConversationCallbackEventTopicCallbackConversationDetail(TopicDetail):
    eventBody: ConversationCallbackEventTopicCallbackConversation
