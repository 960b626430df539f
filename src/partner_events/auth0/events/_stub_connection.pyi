# Generated for type checkers alone; import from `partner_events.auth0`.
# From schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events.auth0._stream import StreamEvent
from partner_events.auth0.events._details import (
    ConnectionCreatedData,
    ConnectionCreatedDetail,
    ConnectionDeletedData,
    ConnectionDeletedDetail,
    ConnectionUpdatedData,
    ConnectionUpdatedDetail,
)
from partner_events.auth0.models._fields import (
    ConnectionCreatedDataFields,
    ConnectionCreatedDetailFields,
    ConnectionDeletedDataFields,
    ConnectionDeletedDetailFields,
    ConnectionUpdatedDataFields,
    ConnectionUpdatedDetailFields,
)
from partner_events.patterns._building.fields import KindFields, classfield

class ConnectionCreated(StreamEvent):
    """A connection, through which users log in, was created.

    Auth0's `connection.created`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["connection.created"]: ...
    detail: ConnectionCreatedDetail
    @property
    def payload(self) -> ConnectionCreatedData: ...
    @classfield
    def fields(cls) -> KindFields[ConnectionCreatedDetailFields, ConnectionCreatedDataFields]: ...

class ConnectionDeleted(StreamEvent):
    """A connection, through which users log in, was deleted.

    Auth0's `connection.deleted`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["connection.deleted"]: ...
    detail: ConnectionDeletedDetail
    @property
    def payload(self) -> ConnectionDeletedData: ...
    @classfield
    def fields(cls) -> KindFields[ConnectionDeletedDetailFields, ConnectionDeletedDataFields]: ...

class ConnectionUpdated(StreamEvent):
    """A connection, through which users log in, changed.

    Auth0's `connection.updated`: https://auth0.com/docs/customize/events/event-types
    """

    @property
    def kind(self) -> Literal["connection.updated"]: ...
    detail: ConnectionUpdatedDetail
    @property
    def payload(self) -> ConnectionUpdatedData: ...
    @classfield
    def fields(cls) -> KindFields[ConnectionUpdatedDetailFields, ConnectionUpdatedDataFields]: ...
