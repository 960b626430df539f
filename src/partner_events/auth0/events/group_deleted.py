# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, Group


class GroupDeletedData(StreamData):
    object: Group
    previous_object: Group | None = None
    context: EventContext | None = None


class GroupDeletedDetail(CloudEvent):
    type: str
    data: GroupDeletedData


class GroupDeleted(StreamEvent):
    """Auth0's `group.deleted`: https://auth0.com/docs/events/group/group.deleted"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/group/group.deleted"
    detail: GroupDeletedDetail

    @property
    def kind(self) -> Literal["group.deleted"]:
        return "group.deleted"
