# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    OrganizationCreatedData,
    OrganizationCreatedDetail,
    OrganizationDeletedData,
    OrganizationDeletedDetail,
    OrganizationUpdatedData,
    OrganizationUpdatedDetail,
)
from partner_events.auth0.models._fields import (
    OrganizationCreatedDataFields,
    OrganizationCreatedDetailFields,
    OrganizationDeletedDataFields,
    OrganizationDeletedDetailFields,
    OrganizationUpdatedDataFields,
    OrganizationUpdatedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class OrganizationCreated(StreamEvent):
    """An organization was created.

    Auth0's `organization.created`: https://auth0.com/docs/events/organization/organization.created
    """

    @property
    def kind(self) -> Literal["organization.created"]: ...
    detail: OrganizationCreatedDetail
    @property
    def payload(self) -> OrganizationCreatedData: ...
    @classfield
    def fields(cls) -> KindFields[OrganizationCreatedDetailFields, OrganizationCreatedDataFields]: ...

class OrganizationDeleted(StreamEvent):
    """An organization was deleted.

    Auth0's `organization.deleted`: https://auth0.com/docs/events/organization/organization.deleted
    """

    @property
    def kind(self) -> Literal["organization.deleted"]: ...
    detail: OrganizationDeletedDetail
    @property
    def payload(self) -> OrganizationDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[OrganizationDeletedDetailFields, OrganizationDeletedDataFields]: ...

class OrganizationUpdated(StreamEvent):
    """An organization changed.

    Auth0's `organization.updated`: https://auth0.com/docs/events/organization/organization.updated
    """

    @property
    def kind(self) -> Literal["organization.updated"]: ...
    detail: OrganizationUpdatedDetail
    @property
    def payload(self) -> OrganizationUpdatedData: ...
    @classfield
    def fields(cls) -> KindFields[OrganizationUpdatedDetailFields, OrganizationUpdatedDataFields]: ...
