# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    OrganizationMemberAddedData,
    OrganizationMemberAddedDetail,
    OrganizationMemberDeletedData,
    OrganizationMemberDeletedDetail,
    OrganizationMemberRoleAssignedData,
    OrganizationMemberRoleAssignedDetail,
    OrganizationMemberRoleDeletedData,
    OrganizationMemberRoleDeletedDetail,
)
from partner_events.auth0.models._fields import (
    OrganizationMemberAddedDataFields,
    OrganizationMemberAddedDetailFields,
    OrganizationMemberDeletedDataFields,
    OrganizationMemberDeletedDetailFields,
    OrganizationMemberRoleAssignedDataFields,
    OrganizationMemberRoleAssignedDetailFields,
    OrganizationMemberRoleDeletedDataFields,
    OrganizationMemberRoleDeletedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class OrganizationMemberAdded(StreamEvent):
    """An organization got a user as a further member.

    Auth0's `organization.member.added`: https://auth0.com/docs/events/organization/organization.member.added
    """

    @property
    def kind(self) -> Literal["organization.member.added"]: ...
    detail: OrganizationMemberAddedDetail
    @property
    def payload(self) -> OrganizationMemberAddedData: ...
    @classfield
    def fields(cls) -> KindFields[OrganizationMemberAddedDetailFields, OrganizationMemberAddedDataFields]: ...

class OrganizationMemberDeleted(StreamEvent):
    """A user is no longer a member of an organization.

    Auth0's `organization.member.deleted`:
    https://auth0.com/docs/events/organization/organization.member.deleted
    """

    @property
    def kind(self) -> Literal["organization.member.deleted"]: ...
    detail: OrganizationMemberDeletedDetail
    @property
    def payload(self) -> OrganizationMemberDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationMemberDeletedDetailFields,
        OrganizationMemberDeletedDataFields,
    ]: ...

class OrganizationMemberRoleAssigned(StreamEvent):
    """A member was given a role in an organization.

    Auth0's `organization.member.role.assigned`:
    https://auth0.com/docs/events/organization/organization.member.role.assigned
    """

    @property
    def kind(self) -> Literal["organization.member.role.assigned"]: ...
    detail: OrganizationMemberRoleAssignedDetail
    @property
    def payload(self) -> OrganizationMemberRoleAssignedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationMemberRoleAssignedDetailFields,
        OrganizationMemberRoleAssignedDataFields,
    ]: ...

class OrganizationMemberRoleDeleted(StreamEvent):
    """A member lost a role in an organization.

    Auth0's `organization.member.role.deleted`:
    https://auth0.com/docs/events/organization/organization.member.role.deleted
    """

    @property
    def kind(self) -> Literal["organization.member.role.deleted"]: ...
    detail: OrganizationMemberRoleDeletedDetail
    @property
    def payload(self) -> OrganizationMemberRoleDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationMemberRoleDeletedDetailFields,
        OrganizationMemberRoleDeletedDataFields,
    ]: ...
