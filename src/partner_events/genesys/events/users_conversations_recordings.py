# Generated from schemas/genesys by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.genesys._event import GenesysEvent
from partner_events.genesys.models._types import RecordingEventRecordingDetail
from pydantic import Field


class UsersConversationsRecordings(GenesysEvent):
    """Genesys Cloud's `v2.users.{id}.conversations.{id}.recordings` (users conversations recordings):
    https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations--id--recordings
    """

    docs_url: ClassVar[str] = (
        "https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversations--id--recordings"
    )
    detail_type: Annotated[Literal["v2.users.{id}.conversations.{id}.recordings"], Field(alias="detail-type")]
    detail: RecordingEventRecordingDetail

    @property
    def kind(self) -> Literal["v2.users.{id}.conversations.{id}.recordings"]:
        return "v2.users.{id}.conversations.{id}.recordings"
