# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.genesys.models.topic import TopicDetail


class TranscriptionTopicTranscriptWord(Model):
    confidence: Number | None = None
    startTimeMs: int | None = None
    offsetMs: int | None = None
    durationMs: int | None = None
    word: str | None = None


class TranscriptionTopicTranscriptAlternative(Model):
    confidence: Number | None = None
    offsetMs: int | None = None
    durationMs: int | None = None
    transcript: str | None = None
    words: list[TranscriptionTopicTranscriptWord] | None = None
    decoratedTranscript: str | None = None
    decoratedWords: list[TranscriptionTopicTranscriptWord] | None = None


class TranscriptionTopicTranscriptResult(Model):
    utteranceId: str | None = None
    isFinal: bool | None = None
    channel: Literal[
        "UNKNOWN",
        "INTERNAL",
        "EXTERNAL",
        "BOTH",
    ] | str | None = None
    alternatives: list[TranscriptionTopicTranscriptAlternative] | None = None
    agentAssistantId: str | None = None
    engineProvider: str | None = None
    engineId: str | None = None
    engineName: str | None = None
    dialect: str | None = None
    speechTextAnalyticsProgramId: str | None = None
    agentAssistEnabled: bool | None = None
    voiceTranscriptionEnabled: bool | None = None


class TranscriptionTopicTranscriptionRequestStatus(Model):
    offsetMs: int | None = None
    status: Literal[
        "UNKNOWN",
        "SESSION_ONGOING",
        "SESSION_ENDED",
    ] | str | None = None


class TranscriptionTopicTranscriptionMessage(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-conversations--id--transcription
    """

    eventTime: str | None = None
    organizationId: str | None = None
    conversationId: str | None = None
    communicationId: str | None = None
    sessionStartTimeMs: int | None = None
    transcriptionStartTimeMs: int | None = None
    transcripts: list[TranscriptionTopicTranscriptResult] | None = None
    status: TranscriptionTopicTranscriptionRequestStatus | None = None
    speechTextAnalyticsProgramId: str | None = None


class TranscriptionTopicTranscriptionMessageDetail(TopicDetail):
    eventBody: TranscriptionTopicTranscriptionMessage
