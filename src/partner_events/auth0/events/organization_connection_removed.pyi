# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.organization_connection import OrganizationConnection


class OrganizationConnectionRemovedData(StreamData):
    object: OrganizationConnection
    previous_object: OrganizationConnection | None = None
    context: EventContext | None = None


class OrganizationConnectionRemovedDetail(CloudEvent):
    type: Literal["organization.connection.removed"]
    data: OrganizationConnectionRemovedData
