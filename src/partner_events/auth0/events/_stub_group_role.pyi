# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    GroupRoleAssignedData,
    GroupRoleAssignedDetail,
    GroupRoleDeletedData,
    GroupRoleDeletedDetail,
)
from partner_events.auth0.models._fields import (
    GroupRoleAssignedDataFields,
    GroupRoleAssignedDetailFields,
    GroupRoleDeletedDataFields,
    GroupRoleDeletedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class GroupRoleAssigned(StreamEvent):
    """A group was given a role.

    Auth0's `group.role.assigned`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["group.role.assigned"]: ...
    detail: GroupRoleAssignedDetail
    @property
    def payload(self) -> GroupRoleAssignedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupRoleAssignedDetailFields, GroupRoleAssignedDataFields]: ...

class GroupRoleDeleted(StreamEvent):
    """A role was taken from a group.

    Auth0's `group.role.deleted`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["group.role.deleted"]: ...
    detail: GroupRoleDeletedDetail
    @property
    def payload(self) -> GroupRoleDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[GroupRoleDeletedDetailFields, GroupRoleDeletedDataFields]: ...
