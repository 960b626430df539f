# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_conversation.pyi.

from partner_events._models.model import Model, Number
from partner_events.genesys.models._types import ConversationEventTopicWrapup


class ConversationEventTopicAddress(Model):
    name: str | None = None
    nameRaw: str | None = None
    addressNormalized: str | None = None
    addressRaw: str | None = None
    addressDisplayable: str | None = None


class ConversationEventTopicAfterCallWork(Model):
    state: str | None = None
    startTime: str | None = None
    endTime: str | None = None


class ConversationEventTopicDisconnectReason(Model):
    type: str | None = None
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


class ConversationEventTopicCall(Model):
    id: str | None = None
    state: str | None = None
    initialState: str | None = None
    recording: bool | None = None
    recordingState: str | None = None
    recordersState: ConversationEventTopicRecordersState | None = None
    muted: bool | None = None
    confined: bool | None = None
    held: bool | None = None
    securePause: bool | None = None
    errorInfo: ConversationEventTopicErrorDetails | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    direction: str | None = None
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
