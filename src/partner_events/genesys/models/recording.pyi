# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class RecordingEventMediaResult(Model):
    channelId: str | None = None
    waveUri: str | None = None
    mediaUri: str | None = None
    waveformData: list[Number] | None = None


class RecordingEventRecording(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations--id--recordings
    """

    id: str | None = None
    conversationId: str | None = None
    fileState: str | None = None
    mediaUris: list[RecordingEventMediaResult] | None = None
    estimatedTranscodeTimeMs: int | None = None
    actualTranscodeTimeMs: int | None = None


class RecordingEventRecordingDetail(TopicDetail):
    eventBody: RecordingEventRecording
