# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    GroupCreatedData,
    GroupCreatedDetail,
    GroupDeletedData,
    GroupDeletedDetail,
    GroupUpdatedData,
    GroupUpdatedDetail,
)
from partner_events.auth0.models._fields import (
    GroupCreatedDataFields,
    GroupCreatedDetailFields,
    GroupDeletedDataFields,
    GroupDeletedDetailFields,
    GroupUpdatedDataFields,
    GroupUpdatedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class GroupCreated(StreamEvent):
    """A group of users was created.

    Auth0's `group.created`: https://auth0.com/docs/events/group/group.created
    """

    @property
    def kind(self) -> Literal["group.created"]: ...
    detail: GroupCreatedDetail
    @property
    def payload(self) -> GroupCreatedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupCreatedDetailFields, GroupCreatedDataFields]: ...

class GroupDeleted(StreamEvent):
    """A group of users was deleted.

    Auth0's `group.deleted`: https://auth0.com/docs/events/group/group.deleted
    """

    @property
    def kind(self) -> Literal["group.deleted"]: ...
    detail: GroupDeletedDetail
    @property
    def payload(self) -> GroupDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupDeletedDetailFields, GroupDeletedDataFields]: ...

class GroupUpdated(StreamEvent):
    """A group of users changed.

    Auth0's `group.updated`: https://auth0.com/docs/events/group/group.updated
    """

    @property
    def kind(self) -> Literal["group.updated"]: ...
    detail: GroupUpdatedDetail
    @property
    def payload(self) -> GroupUpdatedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupUpdatedDetailFields, GroupUpdatedDataFields]: ...
