# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    OrganizationConnectionAddedData,
    OrganizationConnectionAddedDetail,
    OrganizationConnectionRemovedData,
    OrganizationConnectionRemovedDetail,
    OrganizationConnectionUpdatedData,
    OrganizationConnectionUpdatedDetail,
)
from partner_events.auth0.models._fields import (
    OrganizationConnectionAddedDataFields,
    OrganizationConnectionAddedDetailFields,
    OrganizationConnectionRemovedDataFields,
    OrganizationConnectionRemovedDetailFields,
    OrganizationConnectionUpdatedDataFields,
    OrganizationConnectionUpdatedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class OrganizationConnectionAdded(StreamEvent):
    """An organization can be logged in to through a further connection.

    Auth0's `organization.connection.added`:
    https://auth0.com/docs/events/organization/organization.connection.added
    """

    @property
    def kind(self) -> Literal["organization.connection.added"]: ...
    detail: OrganizationConnectionAddedDetail
    @property
    def payload(self) -> OrganizationConnectionAddedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationConnectionAddedDetailFields,
        OrganizationConnectionAddedDataFields,
    ]: ...

class OrganizationConnectionRemoved(StreamEvent):
    """An organization can no longer be logged in to through a connection.

    Auth0's `organization.connection.removed`:
    https://auth0.com/docs/events/organization/organization.connection.removed
    """

    @property
    def kind(self) -> Literal["organization.connection.removed"]: ...
    detail: OrganizationConnectionRemovedDetail
    @property
    def payload(self) -> OrganizationConnectionRemovedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationConnectionRemovedDetailFields,
        OrganizationConnectionRemovedDataFields,
    ]: ...

class OrganizationConnectionUpdated(StreamEvent):
    """How an organization uses a connection changed.

    Auth0's `organization.connection.updated`:
    https://auth0.com/docs/events/organization/organization.connection.updated
    """

    @property
    def kind(self) -> Literal["organization.connection.updated"]: ...
    detail: OrganizationConnectionUpdatedDetail
    @property
    def payload(self) -> OrganizationConnectionUpdatedData: ...
    @classfield
    def fields(cls) -> KindFields[
        OrganizationConnectionUpdatedDetailFields,
        OrganizationConnectionUpdatedDataFields,
    ]: ...
