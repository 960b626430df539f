# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import VoicemailMessagesTopicVoicemailMessageDetail
from pydantic import Field


class UsersVoicemailMessages(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.voicemail.messages` (users voicemail messages):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--voicemail-messages
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--voicemail-messages"
    )
    detail_type: Annotated[Literal["v2.users.{id}.voicemail.messages"], Field(alias="detail-type")]
    detail: VoicemailMessagesTopicVoicemailMessageDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.voicemail.messages"]:
        return "v2.users.{id}.voicemail.messages"
