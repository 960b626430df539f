# Generated for type checkers alone; import from `partner_events.genesys.models`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class QueueConversationEventTopicAddress(Model):
    name: str | None = None
    nameRaw: str | None = None
    addressNormalized: str | None = None
    addressRaw: str | None = None
    addressDisplayable: str | None = None


class QueueConversationEventTopicAfterCallWork(Model):
    state: Literal[
        "unknown",
        "skipped",
        "pending",
        "complete",
        "notApplicable",
    ] | str | None = None
    startTime: str | None = None
    endTime: str | None = None


class QueueConversationEventTopicAttachment(Model):
    attachmentId: str | None = None
    name: str | None = None
    contentUri: str | None = None
    contentType: str | None = None
    contentLength: int | None = None


class QueueConversationEventTopicDisconnectReason(Model):
    type: Literal[
        "q850",
        "sip",
    ] | str | None = None
    code: int | None = None
    phrase: str | None = None
    reason: str | None = None


class QueueConversationEventTopicDispositionAmdTimeout(Model):
    timeoutMs: int | None = None
    timerStartEvent: str | None = None
    timerStartTime: Number | None = None
    timerEndTime: Number | None = None


class QueueConversationEventTopicDispositionSilentCallTimeout(Model):
    timeoutMs: int | None = None
    timerStartTime: Number | None = None
    timerEndTime: Number | None = None


class QueueConversationEventTopicDisposition(Model):
    name: str | None = None
    analyzer: str | None = None
    amdTimeout: QueueConversationEventTopicDispositionAmdTimeout | None = None
    silentCallTimeout: QueueConversationEventTopicDispositionSilentCallTimeout | None = None


class QueueConversationEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class QueueConversationEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class QueueConversationEventTopicConversationDivisionMembership(Model):
    division: QueueConversationEventTopicDomainEntityRef | None = None
    entities: list[QueueConversationEventTopicDivisionEntityRef] | None = None


class QueueConversationEventTopicErrorDetails(Model):
    status: int | None = None
    code: str | None = None
    message: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    uri: str | None = None


class QueueConversationEventTopicFaxStatus(Model):
    direction: str | None = None
    expectedPages: int | None = None
    activePage: int | None = None
    linesTransmitted: int | None = None
    bytesTransmitted: int | None = None
    baudRate: int | None = None
    pageErrors: int | None = None
    lineErrors: int | None = None


class QueueConversationEventTopicInternalMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None


class QueueConversationEventTopicInternalMessage(Model):
    id: str | None = None
    state: Literal[
        "alerting",
        "connected",
        "disconnected",
    ] | str | None = None
    initialState: Literal[
        "alerting",
        "connected",
        "disconnected",
    ] | str | None = None
    provider: str | None = None
    peerId: str | None = None
    disconnectType: Literal[
        "client",
        "system",
        "peer",
        "transfer",
    ] | str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    targetUserId: str | None = None
    sourceUserId: str | None = None
    toAddress: QueueConversationEventTopicAddress | None = None
    fromAddress: QueueConversationEventTopicAddress | None = None
    messages: list[QueueConversationEventTopicInternalMessageDetails] | None = None


class QueueConversationEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class QueueConversationEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: QueueConversationEventTopicJourneyActionMap | None = None


class QueueConversationEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class QueueConversationEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class QueueConversationEventTopicJourneyContext(Model):
    customer: QueueConversationEventTopicJourneyCustomer | None = None
    customerSession: QueueConversationEventTopicJourneyCustomerSession | None = None
    triggeringAction: QueueConversationEventTopicJourneyAction | None = None


class QueueConversationEventTopicMessageMedia(Model):
    url: str | None = None
    mediaType: str | None = None
    contentLengthBytes: int | None = None
    name: str | None = None
    id: str | None = None


class QueueConversationEventTopicMessageMetadataContent(Model):
    contentType: str | None = None
    subType: str | None = None


class QueueConversationEventTopicMessageMetadataEvent(Model):
    eventType: str | None = None
    subType: str | None = None


class QueueConversationEventTopicMessageMetadata(Model):
    type: str | None = None
    events: list[QueueConversationEventTopicMessageMetadataEvent] | None = None
    content: list[QueueConversationEventTopicMessageMetadataContent] | None = None


class QueueConversationEventTopicMessageSticker(Model):
    url: str | None = None
    id: str | None = None


class QueueConversationEventTopicMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None
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
    messageSegmentCount: int | None = None
    media: list[QueueConversationEventTopicMessageMedia] | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    stickers: list[QueueConversationEventTopicMessageSticker] | None = None
    messageMetadata: QueueConversationEventTopicMessageMetadata | None = None
    socialVisibility: Literal[
        "private",
        "public",
    ] | str | None = None


class QueueConversationEventTopicPhoneNumberColumn(Model):
    columnName: str | None = None
    type: str | None = None


class QueueConversationEventTopicDialerPreview(Model):
    id: str | None = None
    contactId: str | None = None
    contactListId: str | None = None
    campaignId: str | None = None
    phoneNumberColumns: list[QueueConversationEventTopicPhoneNumberColumn] | None = None


class QueueConversationEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class QueueConversationEventTopicRecordersState(Model):
    adhocState: str | None = None
    customerExperienceState: str | None = None
    agentExperienceState: str | None = None
    snippetState: str | None = None


class QueueConversationEventTopicScreenMonitoring(Model):
    id: str | None = None
    state: Literal[
        "none",
        "connected",
        "disconnected",
    ] | str | None = None
    initialState: Literal[
        "none",
        "connected",
        "disconnected",
    ] | str | None = None
    provider: str | None = None
    disconnectType: Literal["system"] | str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    targetUserId: str | None = None
    screenMonitoringId: str | None = None
    monitoringType: Literal[
        "Unknown",
        "AgentLevel",
        "ConversationLevel",
    ] | str | None = None
    count: int | None = None


class QueueConversationEventTopicTransferDestination(Model):
    userId: str | None = None
    address: str | None = None


class QueueConversationEventTopicTransferInitiator(Model):
    userId: str | None = None


class QueueConversationEventTopicTransferModifedBy(Model):
    id: str | None = None
    selfUri: str | None = None


class QueueConversationEventTopicTransferResponse(Model):
    id: str | None = None
    state: Literal[
        "pending",
        "active",
        "complete",
        "canceled",
        "failed",
        "timeout",
        "unknown",
    ] | str | None = None
    dateIssued: str | None = None
    initiator: QueueConversationEventTopicTransferInitiator | None = None
    modifiedBy: QueueConversationEventTopicTransferModifedBy | None = None
    destination: QueueConversationEventTopicTransferDestination | None = None
    transferType: Literal[
        "attended",
        "unattended",
    ] | str | None = None


class QueueConversationEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class QueueConversationEventTopicScoredAgent(Model):
    agent: QueueConversationEventTopicUriReference | None = None
    score: int | None = None


class QueueConversationEventTopicConversationRoutingData(Model):
    queue: QueueConversationEventTopicUriReference | None = None
    language: QueueConversationEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[QueueConversationEventTopicUriReference] | None = None
    scoredAgents: list[QueueConversationEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class QueueConversationEventTopicVoicemail(Model):
    id: str | None = None
    uploadStatus: Literal[
        "pending",
        "complete",
        "failed",
        "timeout",
        "none",
    ] | str | None = None


class QueueConversationEventTopicWorkflow(Model):
    workflowId: str | None = None


class QueueConversationEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class QueueConversationEventTopicCall(Model):
    id: str | None = None
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "uploading",
        "converting",
        "transmitting",
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
        "uploading",
        "converting",
        "transmitting",
        "none",
    ] | str | None = None
    recording: bool | None = None
    recordingState: Literal[
        "none",
        "active",
        "paused",
    ] | str | None = None
    recordersState: QueueConversationEventTopicRecordersState | None = None
    muted: bool | None = None
    confined: bool | None = None
    held: bool | None = None
    securePause: bool | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    startHoldTime: str | None = None
    direction: Literal[
        "outbound",
        "inbound",
    ] | str | None = None
    documentId: str | None = None
    self: QueueConversationEventTopicAddress | None = None
    other: QueueConversationEventTopicAddress | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    disconnectReasons: list[QueueConversationEventTopicDisconnectReason] | None = None
    faxStatus: QueueConversationEventTopicFaxStatus | None = None
    uuiData: str | None = None
    bargedTime: str | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    agentAssistantId: str | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
    disposition: QueueConversationEventTopicDisposition | None = None
    transferSource: str | None = None
    publicIpAddress: str | None = None


class QueueConversationEventTopicCallback(Model):
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
        "scheduled",
        "uploading",
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
        "scheduled",
        "uploading",
        "none",
    ] | str | None = None
    id: str | None = None
    direction: Literal[
        "inbound",
        "outbound",
    ] | str | None = None
    held: bool | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    startHoldTime: str | None = None
    dialerPreview: QueueConversationEventTopicDialerPreview | None = None
    voicemail: QueueConversationEventTopicVoicemail | None = None
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
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    callerId: str | None = None
    callerIdName: str | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None


class QueueConversationEventTopicChat(Model):
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
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
        "none",
    ] | str | None = None
    id: str | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    roomId: str | None = None
    avatarImageUrl: str | None = None
    held: bool | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    journeyContext: QueueConversationEventTopicJourneyContext | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None


class QueueConversationEventTopicCobrowse(Model):
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
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
        "none",
    ] | str | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    id: str | None = None
    self: QueueConversationEventTopicAddress | None = None
    roomId: str | None = None
    cobrowseSessionId: str | None = None
    cobrowseRole: str | None = None
    controlling: list[str] | None = None
    viewerUrl: str | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    providerEventTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None


class QueueConversationEventTopicEmail(Model):
    id: str | None = None
    state: Literal[
        "alerting",
        "connected",
        "disconnected",
        "none",
        "transmitting",
        "parked",
    ] | str | None = None
    initialState: Literal[
        "alerting",
        "connected",
        "disconnected",
        "none",
        "transmitting",
        "parked",
    ] | str | None = None
    held: bool | None = None
    autoGenerated: bool | None = None
    subject: str | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    messagesSent: int | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    disconnectType: Literal[
        "endpoint",
        "client",
        "system",
        "timeout",
        "transfer",
        "transfer.conference",
        "transfer.consult",
        "transfer.forward",
        "transfer.noanswer",
        "transfer.notavailable",
        "transport.failure",
        "error",
        "peer",
        "other",
        "spam",
        "uncallable",
    ] | str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    messageId: str | None = None
    direction: Literal[
        "outbound",
        "inbound",
    ] | str | None = None
    draftAttachments: list[QueueConversationEventTopicAttachment] | None = None
    spam: bool | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
    resumeTime: str | None = None
    parkTime: str | None = None


class QueueConversationEventTopicMessage(Model):
    id: str | None = None
    state: Literal[
        "alerting",
        "connected",
        "disconnected",
        "parked",
    ] | str | None = None
    initialState: Literal[
        "alerting",
        "connected",
        "disconnected",
        "parked",
    ] | str | None = None
    direction: Literal[
        "outbound",
        "inbound",
    ] | str | None = None
    held: bool | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    toAddress: QueueConversationEventTopicAddress | None = None
    fromAddress: QueueConversationEventTopicAddress | None = None
    messages: list[QueueConversationEventTopicMessageDetails] | None = None
    messagesTranscriptUri: str | None = None
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
    journeyContext: QueueConversationEventTopicJourneyContext | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    agentAssistantId: str | None = None
    engagementSource: str | None = None
    byoSmsIntegrationId: str | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None
    resumeTime: str | None = None
    parkTime: str | None = None


class QueueConversationEventTopicScreenShare(Model):
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
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
        "none",
    ] | str | None = None
    self: QueueConversationEventTopicAddress | None = None
    id: str | None = None
    context: str | None = None
    sharing: bool | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    peerCount: int | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None


class QueueConversationEventTopicSocialExpression(Model):
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
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
        "none",
    ] | str | None = None
    id: str | None = None
    socialMediaId: str | None = None
    socialMediaHub: str | None = None
    socialUserName: str | None = None
    previewText: str | None = None
    recordingId: str | None = None
    held: bool | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    startHoldTime: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None


class QueueConversationEventTopicVideo(Model):
    state: Literal[
        "alerting",
        "dialing",
        "contacting",
        "offering",
        "connected",
        "disconnected",
        "terminated",
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
        "none",
    ] | str | None = None
    self: QueueConversationEventTopicAddress | None = None
    id: str | None = None
    context: str | None = None
    audioMuted: bool | None = None
    videoMuted: bool | None = None
    sharingScreen: bool | None = None
    peerCount: int | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    disconnectType: Literal[
        "endpoint",
        "endpoint.dnd",
        "client",
        "system",
        "timeout",
        "transfer",
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
    ] | str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    msids: list[str] | None = None
    wrapup: QueueConversationEventTopicWrapup | None = None
    afterCallWork: QueueConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: QueueConversationEventTopicQueueMediaSettings | None = None


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
    screenRecordingState: Literal[
        "requested",
        "active",
        "paused",
        "stopped",
        "error",
        "timeout",
    ] | str | None = None
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


class QueueConversationEventTopicConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-routing-queues--id--conversations
    """

    id: str | None = None
    maxParticipants: int | None = None
    participants: list[QueueConversationEventTopicParticipant] | None = None
    recentTransfers: list[QueueConversationEventTopicTransferResponse] | None = None
    recordingState: str | None = None
    address: str | None = None
    externalTag: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    securePause: bool | None = None
    inactivityTimeout: str | None = None
    associatedConversation: QueueConversationEventTopicDomainEntityRef | None = None
    consultationConversations: list[QueueConversationEventTopicDomainEntityRef] | None = None
    divisions: list[QueueConversationEventTopicConversationDivisionMembership] | None = None


class QueueConversationEventTopicConversationDetail(TopicDetail):
    eventBody: QueueConversationEventTopicConversation
