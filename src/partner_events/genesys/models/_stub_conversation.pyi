# Generated for type checkers alone; import from `partner_events.genesys.models`.
# From schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class ConversationEventTopicAddress(Model):
    name: str | None = None
    nameRaw: str | None = None
    addressNormalized: str | None = None
    addressRaw: str | None = None
    addressDisplayable: str | None = None


class ConversationEventTopicAfterCallWork(Model):
    state: Literal[
        "unknown",
        "skipped",
        "pending",
        "complete",
        "notApplicable",
    ] | str | None = None
    startTime: str | None = None
    endTime: str | None = None


class ConversationEventTopicAttachment(Model):
    attachmentId: str | None = None
    name: str | None = None
    contentUri: str | None = None
    contentType: str | None = None
    contentLength: int | None = None


class ConversationEventTopicDisconnectReason(Model):
    type: Literal[
        "q850",
        "sip",
    ] | str | None = None
    code: int | None = None
    phrase: str | None = None
    reason: str | None = None


class ConversationEventTopicDispositionAmdTimeout(Model):
    timeoutMs: int | None = None
    timerStartEvent: str | None = None
    timerStartTime: Number | None = None
    timerEndTime: Number | None = None


class ConversationEventTopicDispositionSilentCallTimeout(Model):
    timeoutMs: int | None = None
    timerStartTime: Number | None = None
    timerEndTime: Number | None = None


class ConversationEventTopicDisposition(Model):
    name: str | None = None
    analyzer: str | None = None
    amdTimeout: ConversationEventTopicDispositionAmdTimeout | None = None
    silentCallTimeout: ConversationEventTopicDispositionSilentCallTimeout | None = None


class ConversationEventTopicDivisionEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None
    dateDivisionUpdated: str | None = None


class ConversationEventTopicDomainEntityRef(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationEventTopicConversationDivisionMembership(Model):
    division: ConversationEventTopicDomainEntityRef | None = None
    entities: list[ConversationEventTopicDivisionEntityRef] | None = None


class ConversationEventTopicErrorDetails(Model):
    status: int | None = None
    code: str | None = None
    message: str | None = None
    messageWithParams: str | None = None
    messageParams: dict[str, str] | None = None
    contextId: str | None = None
    uri: str | None = None


class ConversationEventTopicFaxStatus(Model):
    direction: str | None = None
    expectedPages: int | None = None
    activePage: int | None = None
    linesTransmitted: int | None = None
    bytesTransmitted: int | None = None
    baudRate: int | None = None
    pageErrors: int | None = None
    lineErrors: int | None = None


class ConversationEventTopicInternalMessageDetails(Model):
    messageId: str | None = None
    messageTime: str | None = None


class ConversationEventTopicInternalMessage(Model):
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
    toAddress: ConversationEventTopicAddress | None = None
    fromAddress: ConversationEventTopicAddress | None = None
    messages: list[ConversationEventTopicInternalMessageDetails] | None = None


class ConversationEventTopicJourneyActionMap(Model):
    id: str | None = None
    version: int | None = None


class ConversationEventTopicJourneyAction(Model):
    id: str | None = None
    actionMap: ConversationEventTopicJourneyActionMap | None = None


class ConversationEventTopicJourneyCustomer(Model):
    id: str | None = None
    idType: str | None = None


class ConversationEventTopicJourneyCustomerSession(Model):
    id: str | None = None
    type: str | None = None


class ConversationEventTopicJourneyContext(Model):
    customer: ConversationEventTopicJourneyCustomer | None = None
    customerSession: ConversationEventTopicJourneyCustomerSession | None = None
    triggeringAction: ConversationEventTopicJourneyAction | None = None


class ConversationEventTopicMessageMedia(Model):
    url: str | None = None
    mediaType: str | None = None
    contentLengthBytes: int | None = None
    name: str | None = None
    id: str | None = None


class ConversationEventTopicMessageMetadataContent(Model):
    contentType: str | None = None
    subType: str | None = None


class ConversationEventTopicMessageMetadataEvent(Model):
    eventType: str | None = None
    subType: str | None = None


class ConversationEventTopicMessageMetadata(Model):
    type: str | None = None
    events: list[ConversationEventTopicMessageMetadataEvent] | None = None
    content: list[ConversationEventTopicMessageMetadataContent] | None = None


class ConversationEventTopicMessageSticker(Model):
    url: str | None = None
    id: str | None = None


class ConversationEventTopicMessageDetails(Model):
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
    media: list[ConversationEventTopicMessageMedia] | None = None
    errorInfo: ConversationEventTopicErrorDetails | None = None
    stickers: list[ConversationEventTopicMessageSticker] | None = None
    messageMetadata: ConversationEventTopicMessageMetadata | None = None
    socialVisibility: Literal[
        "private",
        "public",
    ] | str | None = None


class ConversationEventTopicPhoneNumberColumn(Model):
    columnName: str | None = None
    type: str | None = None


class ConversationEventTopicDialerPreview(Model):
    id: str | None = None
    contactId: str | None = None
    contactListId: str | None = None
    campaignId: str | None = None
    phoneNumberColumns: list[ConversationEventTopicPhoneNumberColumn] | None = None


class ConversationEventTopicQueueMediaSettings(Model):
    alertingTimeoutSeconds: int | None = None
    autoAnswerAlertToneSeconds: Number | None = None
    manualAnswerAlertToneSeconds: Number | None = None
    enableAutoAnswer: bool | None = None


class ConversationEventTopicRecordersState(Model):
    adhocState: str | None = None
    customerExperienceState: str | None = None
    agentExperienceState: str | None = None
    snippetState: str | None = None


class ConversationEventTopicScreenMonitoring(Model):
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


class ConversationEventTopicTransferDestination(Model):
    userId: str | None = None
    address: str | None = None


class ConversationEventTopicTransferInitiator(Model):
    userId: str | None = None


class ConversationEventTopicTransferModifedBy(Model):
    id: str | None = None
    selfUri: str | None = None


class ConversationEventTopicTransferResponse(Model):
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
    initiator: ConversationEventTopicTransferInitiator | None = None
    modifiedBy: ConversationEventTopicTransferModifedBy | None = None
    destination: ConversationEventTopicTransferDestination | None = None
    transferType: Literal[
        "attended",
        "unattended",
    ] | str | None = None


class ConversationEventTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class ConversationEventTopicScoredAgent(Model):
    agent: ConversationEventTopicUriReference | None = None
    score: int | None = None


class ConversationEventTopicConversationRoutingData(Model):
    queue: ConversationEventTopicUriReference | None = None
    language: ConversationEventTopicUriReference | None = None
    priority: int | None = None
    skills: list[ConversationEventTopicUriReference] | None = None
    scoredAgents: list[ConversationEventTopicScoredAgent] | None = None
    skillExpressionId: str | None = None


class ConversationEventTopicVoicemail(Model):
    id: str | None = None
    uploadStatus: Literal[
        "pending",
        "complete",
        "failed",
        "timeout",
        "none",
    ] | str | None = None


class ConversationEventTopicWorkflow(Model):
    workflowId: str | None = None


class ConversationEventTopicWrapup(Model):
    code: str | None = None
    notes: str | None = None
    tags: list[str] | None = None
    durationSeconds: int | None = None
    endTime: str | None = None


class ConversationEventTopicCall(Model):
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
    recordersState: ConversationEventTopicRecordersState | None = None
    muted: bool | None = None
    confined: bool | None = None
    held: bool | None = None
    securePause: bool | None = None
    errorInfo: ConversationEventTopicErrorDetails | None = None
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
    self: ConversationEventTopicAddress | None = None
    other: ConversationEventTopicAddress | None = None
    provider: str | None = None
    scriptId: str | None = None
    peerId: str | None = None
    connectedTime: str | None = None
    disconnectedTime: str | None = None
    disconnectReasons: list[ConversationEventTopicDisconnectReason] | None = None
    faxStatus: ConversationEventTopicFaxStatus | None = None
    uuiData: str | None = None
    bargedTime: str | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    agentAssistantId: str | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
    disposition: ConversationEventTopicDisposition | None = None
    transferSource: str | None = None
    publicIpAddress: str | None = None


class ConversationEventTopicCallback(Model):
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
    dialerPreview: ConversationEventTopicDialerPreview | None = None
    voicemail: ConversationEventTopicVoicemail | None = None
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
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    callerId: str | None = None
    callerIdName: str | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None


class ConversationEventTopicChat(Model):
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
    journeyContext: ConversationEventTopicJourneyContext | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None


class ConversationEventTopicCobrowse(Model):
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
    self: ConversationEventTopicAddress | None = None
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
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None


class ConversationEventTopicEmail(Model):
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
    errorInfo: ConversationEventTopicErrorDetails | None = None
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
    draftAttachments: list[ConversationEventTopicAttachment] | None = None
    spam: bool | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
    resumeTime: str | None = None
    parkTime: str | None = None


class ConversationEventTopicMessage(Model):
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
    errorInfo: ConversationEventTopicErrorDetails | None = None
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
    toAddress: ConversationEventTopicAddress | None = None
    fromAddress: ConversationEventTopicAddress | None = None
    messages: list[ConversationEventTopicMessageDetails] | None = None
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
    journeyContext: ConversationEventTopicJourneyContext | None = None
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    agentAssistantId: str | None = None
    engagementSource: str | None = None
    byoSmsIntegrationId: str | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None
    resumeTime: str | None = None
    parkTime: str | None = None


class ConversationEventTopicScreenShare(Model):
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
    self: ConversationEventTopicAddress | None = None
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
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None


class ConversationEventTopicSocialExpression(Model):
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
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None


class ConversationEventTopicVideo(Model):
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
    self: ConversationEventTopicAddress | None = None
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
    wrapup: ConversationEventTopicWrapup | None = None
    afterCallWork: ConversationEventTopicAfterCallWork | None = None
    afterCallWorkRequired: bool | None = None
    queueMediaSettings: ConversationEventTopicQueueMediaSettings | None = None


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


class ConversationEventTopicConversation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations
    """

    id: str | None = None
    maxParticipants: int | None = None
    participants: list[ConversationEventTopicParticipant] | None = None
    recentTransfers: list[ConversationEventTopicTransferResponse] | None = None
    recordingState: str | None = None
    address: str | None = None
    externalTag: str | None = None
    utilizationLabelId: str | None = None
    accessAttributes: list[str] | None = None
    securePause: bool | None = None
    inactivityTimeout: str | None = None
    associatedConversation: ConversationEventTopicDomainEntityRef | None = None
    consultationConversations: list[ConversationEventTopicDomainEntityRef] | None = None
    divisions: list[ConversationEventTopicConversationDivisionMembership] | None = None


class ConversationEventTopicConversationDetail(TopicDetail):
    eventBody: ConversationEventTopicConversation
