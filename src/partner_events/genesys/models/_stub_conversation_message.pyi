# Generated for type checkers alone; import from `partner_events.genesys.models`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models._circles import LazyConversationMessageEventTopicErrorBody
from partner_events.genesys.models.topic import TopicDetail


class ConversationMessageEventTopicDetail(Model):
    errorCode: str | None = None
    fieldName: str | None = None
    entityId: str | None = None
    entityName: str | None = None


class ConversationMessageEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationMessageEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationMessageEventTopicConversationDivisionMembership(Model):
    division: ConversationMessageEventTopicDomainEntityRef | None = None
    entities: list[ConversationMessageEventTopicDivisionEntityRef] | None = None


class ConversationMessageEventTopicErrorDetails(Model):
    status: int | None = None
    code: str | None = None
    message: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    uri: str | None = None


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


class ConversationMessageEventTopicMessageMedia(Model):
    url: str | None = None
    mediaType: str | None = None
    contentLengthBytes: int | None = None
    name: str | None = None
    id: str | None = None


class ConversationMessageEventTopicMessageMetadataContent(Model):
    contentType: str | None = None
    subType: str | None = None


class ConversationMessageEventTopicMessageMetadataEvent(Model):
    eventType: str | None = None
    subType: str | None = None


class ConversationMessageEventTopicMessageMetadata(Model):
    type: str | None = None
    events: list[ConversationMessageEventTopicMessageMetadataEvent] | None = None
    content: list[ConversationMessageEventTopicMessageMetadataContent] | None = None


class ConversationMessageEventTopicMessageSticker(Model):
    url: str | None = None
    id: str | None = None


class ConversationMessageEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationMessageEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationMessageEventTopicMessageDetails(Model):
    message: ConversationMessageEventTopicUriReference | None = None
    messageTime: str | None = None
    messageSegmentCount: int | None = None
    messageStatus: Literal[
        "queued",
        "sent",
        "failed",
        "received",
        "delivery-success",
        "delivery-failed",
        "read",
        "removed",
        "published",
    ] | str | None = None
    media: list[ConversationMessageEventTopicMessageMedia] | None = None
    stickers: list[ConversationMessageEventTopicMessageSticker] | None = None
    errorInfo: ConversationMessageEventTopicErrorDetails | None = None
    messageMetadata: ConversationMessageEventTopicMessageMetadata | None = None
    socialVisibility: Literal[
        "private",
        "public",
    ] | str | None = None


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
    flaggedReason: Literal["general"] | str | None = None
    journeyContext: ConversationMessageEventTopicJourneyContext | None = None
    startAcwTime: str | None = None
    endAcwTime: str | None = None
    resumeTime: str | None = None
    parkTime: str | None = None
    mediaRoles: list[str] | None = None
    queueMediaSettings: ConversationMessageEventTopicQueueMediaSettings | None = None
    messages: list[ConversationMessageEventTopicMessageDetails] | None = None
    type: Literal[
        "unknown",
        "sms",
        "twitter",
        "facebook",
        "line",
        "viber",
        "wechat",
        "whatsapp",
        "telegram",
        "kakao",
        "webmessaging",
        "open",
        "instagram",
        "apple",
    ] | str | None = None
    recipientCountry: str | None = None
    recipientType: str | None = None
    byoSmsIntegrationId: str | None = None
    engagementSource: str | None = None
    monitoredParticipantId: str | None = None


class ConversationMessageEventTopicMessageConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations-messages
    """

    id: str | None = None
    name: str | None = None
    participants: list[ConversationMessageEventTopicMessageMediaParticipant] | None = None
    otherMediaUris: list[str] | None = None
    address: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    inactivityTimeout: str | None = None
    divisions: list[ConversationMessageEventTopicConversationDivisionMembership] | None = None


class ConversationMessageEventTopicMessageConversationDetail(TopicDetail):
    eventBody: ConversationMessageEventTopicMessageConversation
