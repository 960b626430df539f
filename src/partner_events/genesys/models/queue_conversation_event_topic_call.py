# Generated from schemas/genesys by codegen; do not edit.
# Vocabularies are in _stub_queue_conversation.pyi.

from partner_events._models.model import Model, Number
from partner_events.genesys.models._types import QueueConversationEventTopicWrapup


class QueueConversationEventTopicAddress(Model):
    name: str | None = None
    nameRaw: str | None = None
    addressNormalized: str | None = None
    addressRaw: str | None = None
    addressDisplayable: str | None = None


class QueueConversationEventTopicAfterCallWork(Model):
    state: str | None = None
    startTime: str | None = None
    endTime: str | None = None


class QueueConversationEventTopicDisconnectReason(Model):
    type: str | None = None
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


class QueueConversationEventTopicCall(Model):
    id: str | None = None
    state: str | None = None
    initialState: str | None = None
    recording: bool | None = None
    recordingState: str | None = None
    recordersState: QueueConversationEventTopicRecordersState | None = None
    muted: bool | None = None
    confined: bool | None = None
    held: bool | None = None
    securePause: bool | None = None
    errorInfo: QueueConversationEventTopicErrorDetails | None = None
    disconnectType: str | None = None
    startHoldTime: str | None = None
    direction: str | None = None
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
