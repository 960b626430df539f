# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class VoicemailMessagesTopicOwner(Model):
    id: str | None = None


class VoicemailMessagesTopicVoicemailCopyRecord(Model):
    user: VoicemailMessagesTopicOwner | None = None
    group: VoicemailMessagesTopicOwner | None = None


class VoicemailMessagesTopicVoicemailMessage(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--voicemail-messages
    """

    id: str | None = None
    read: bool | None = None
    audioRecordingDurationSeconds: int | None = None
    audioRecordingSizeBytes: int | None = None
    createdDate: str | None = None
    modifiedDate: str | None = None
    createdDateString: str | None = None
    callerAddress: str | None = None
    callerName: str | None = None
    action: str | None = None
    note: str | None = None
    deleted: bool | None = None
    modifiedByUserId: str | None = None
    copiedTo: list[VoicemailMessagesTopicVoicemailCopyRecord] | None = None
    copiedFrom: VoicemailMessagesTopicVoicemailCopyRecord | None = None
    modifiedDateString: str | None = None


class VoicemailMessagesTopicVoicemailMessageDetail(TopicDetail):
    eventBody: VoicemailMessagesTopicVoicemailMessage
