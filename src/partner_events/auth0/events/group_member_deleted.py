# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, GroupMember


class GroupMemberDeletedData(StreamData):
    object: GroupMember
    previous_object: GroupMember | None = None
    context: EventContext | None = None


class GroupMemberDeletedDetail(CloudEvent):
    type: str
    data: GroupMemberDeletedData


class GroupMemberDeleted(StreamEvent):
    """Auth0's `group.member.deleted`: https://auth0.com/docs/events/group/group.member.deleted"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/group/group.member.deleted"
    detail: GroupMemberDeletedDetail

    @property
    def kind(self) -> Literal["group.member.deleted"]:
        return "group.member.deleted"
