# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._stream import CloudEvent, StreamData, StreamEvent
from partner_events.auth0.models._types import EventContext, GroupMember


class GroupMemberAddedData(StreamData):
    object: GroupMember
    previous_object: GroupMember | None = None
    context: EventContext | None = None


class GroupMemberAddedDetail(CloudEvent):
    type: str
    data: GroupMemberAddedData


class GroupMemberAdded(StreamEvent):
    """Auth0's `group.member.added`: https://auth0.com/docs/events/group/group.member.added"""

    docs_url: ClassVar[str] = "https://auth0.com/docs/events/group/group.member.added"
    detail: GroupMemberAddedDetail

    @property
    def kind(self) -> Literal["group.member.added"]:
        return "group.member.added"
