# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.organization import Organization


class OrganizationCreatedData(StreamData):
    object: Organization
    previous_object: Organization | None = None
    context: EventContext | None = None


class OrganizationCreatedDetail(CloudEvent):
    type: Literal["organization.created"]
    data: OrganizationCreatedData
