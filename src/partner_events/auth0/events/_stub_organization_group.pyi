# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    OrganizationGroupRoleAssignedData,
    OrganizationGroupRoleAssignedDetail,
    OrganizationGroupRoleDeletedData,
    OrganizationGroupRoleDeletedDetail,
)
from partner_events.auth0.models._fields import (
    OrganizationGroupRoleAssignedDataFields,
    OrganizationGroupRoleAssignedDetailFields,
    OrganizationGroupRoleDeletedDataFields,
    OrganizationGroupRoleDeletedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class OrganizationGroupRoleAssigned(StreamEvent):
    """A group was given a role in an organization.

    Auth0's `organization.group.role.assigned`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["organization.group.role.assigned"]: ...
    detail: OrganizationGroupRoleAssignedDetail
    @property
    def payload(self) -> OrganizationGroupRoleAssignedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationGroupRoleAssignedDetailFields,
        OrganizationGroupRoleAssignedDataFields,
    ]: ...

class OrganizationGroupRoleDeleted(StreamEvent):
    """A group lost a role in an organization.

    Auth0's `organization.group.role.deleted`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["organization.group.role.deleted"]: ...
    detail: OrganizationGroupRoleDeletedDetail
    @property
    def payload(self) -> OrganizationGroupRoleDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationGroupRoleDeletedDetailFields,
        OrganizationGroupRoleDeletedDataFields,
    ]: ...
