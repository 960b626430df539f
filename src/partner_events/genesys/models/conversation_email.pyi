# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models._circles import LazyConversationEmailEventTopicErrorBody
from partner_events.genesys.models.topic import TopicDetail


class ConversationEmailEventTopicAttachment(Model):
    attachmentId: str | None = None
    name: str | None = None
    contentUri: str | None = None
    contentType: str | None = None
    contentLength: int | None = None


class ConversationEmailEventTopicDetail(Model):
    errorCode: str | None = None
    fieldName: str | None = None
    entityId: str | None = None
    entityName: str | None = None


class ConversationEmailEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationEmailEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationEmailEventTopicConversationDivisionMembership(Model):
    division: ConversationEmailEventTopicDomainEntityRef | None = None
    entities: list[ConversationEmailEventTopicDivisionEntityRef] | None = None


class ConversationEmailEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationEmailEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationEmailEventTopicJourneyActionMap | None = None


class ConversationEmailEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationEmailEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationEmailEventTopicJourneyContext(Model):
    customer: ConversationEmailEventTopicJourneyCustomer | None = None
    customerSession: ConversationEmailEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationEmailEventTopicJourneyAction | None = None


class ConversationEmailEventTopicLimit(Model):
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


class ConversationEmailEventTopicErrorBody(Model):
    message: str | None = None
    code: str | None = None
    status: int | None = None
    entityId: str | None = None
    entityName: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    details: list[ConversationEmailEventTopicDetail] | None = None
    errors: list[LazyConversationEmailEventTopicErrorBody] | None = None
    limit: ConversationEmailEventTopicLimit | None = None


class ConversationEmailEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationEmailEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationEmailEventTopicScoredAgent(Model):
    agent: ConversationEmailEventTopicUriReference | None = None
    score: int | None = None


class ConversationEmailEventTopicConversationRoutingData(Model):
    queue: ConversationEmailEventTopicUriReference | None = None
    language: ConversationEmailEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationEmailEventTopicUriReference] | None = None
    scoredAgents: list[ConversationEmailEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class ConversationEmailEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class ConversationEmailEventTopicEmailMediaParticipant(Model):
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
    user: ConversationEmailEventTopicUriReference | None = None
    queue: ConversationEmailEventTopicUriReference | None = None
    team: ConversationEmailEventTopicUriReference | None = None
    attributes: dict[str, str] | None = None
    errorInfo: ConversationEmailEventTopicErrorBody | None = None
    script: ConversationEmailEventTopicUriReference | None = None
    wrapupTimeoutMs: int | None = None
    wrapupSkipped: bool | None = None
    alertingTimeoutMs: int | None = None
    provider: str | None = None
    externalContact: ConversationEmailEventTopicUriReference | None = None
    externalContactInitialDivisionId: str | None = None
    externalOrganization: ConversationEmailEventTopicUriReference | None = None
    wrapup: ConversationEmailEventTopicWrapup | None = None
    conversationRoutingData: ConversationEmailEventTopicConversationRoutingData | None = None
    peer: str | None = None
    screenRecordingState: str | None = None
    flaggedReason: Literal["general"] | str | None = None
    journeyContext: ConversationEmailEventTopicJourneyContext | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
    mediaRoles: list[str] | None = None
    queueMediaSettings: ConversationEmailEventTopicQueueMediaSettings | None = None
    subject: str | None = None
    messagesSent: int | None = None
    autoGenerated: bool | None = None
    messageId: str | None = None
    draftAttachments: list[ConversationEmailEventTopicAttachment] | None = None
    spam: bool | None = None


class ConversationEmailEventTopicEmailConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-emails
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationEmailEventTopicEmailMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationEmailEventTopicConversationDivisionMembership] | None = None


class ConversationEmailEventTopicEmailConversationDetail(TopicDetail):
    eventBody: ConversationEmailEventTopicEmailConversation
