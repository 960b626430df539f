# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    GroupMemberAddedData,
    GroupMemberAddedDetail,
    GroupMemberDeletedData,
    GroupMemberDeletedDetail,
)
from partner_events.auth0.models._fields import (
    GroupMemberAddedDataFields,
    GroupMemberAddedDetailFields,
    GroupMemberDeletedDataFields,
    GroupMemberDeletedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class GroupMemberAdded(StreamEvent):
    """A user or a group was added to a group.

    Auth0's `group.member.added`: https://auth0.com/docs/events/group/group.member.added
    """

    @property
    def kind(self) -> Literal["group.member.added"]: ...
    detail: GroupMemberAddedDetail
    @property
    def payload(self) -> GroupMemberAddedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupMemberAddedDetailFields, GroupMemberAddedDataFields]: ...

class GroupMemberDeleted(StreamEvent):
    """A user or a group was removed from a group.

    Auth0's `group.member.deleted`: https://auth0.com/docs/events/group/group.member.deleted
    """

    @property
    def kind(self) -> Literal["group.member.deleted"]: ...
    detail: GroupMemberDeletedDetail
    @property
    def payload(self) -> GroupMemberDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupMemberDeletedDetailFields, GroupMemberDeletedDataFields]: ...
