# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class VoicemailEndDetailEventTopicVoicemailEndEvent(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-detail-events-conversation--id--voicemail-end
    """

    eventTime: int | None = None
    conversationId: str | None = None
    participantId: str | None = None
    sessionId: str | None = None
    disconnectType: str | None = None
    mediaType: str | None = None
    provider: str | None = None
    direction: str | None = None
    ani: str | None = None
    dnis: str | None = None
    userId: str | None = None
    queueId: str | None = None
    divisionId: str | None = None
    voicemailDurationMs: int | None = None
    conversationExternalContactIds: list[str] | None = None
    conversationExternalOrganizationIds: list[str] | None = None
    utilizationLabel: str | None = None


class VoicemailEndDetailEventTopicVoicemailEndEventDetail(TopicDetail):
    eventBody: VoicemailEndDetailEventTopicVoicemailEndEvent
