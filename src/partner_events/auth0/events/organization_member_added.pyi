# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._stream import CloudEvent, StreamData
from partner_events.auth0.models.event_context import EventContext
from partner_events.auth0.models.organization_member import OrganizationMember


class OrganizationMemberAddedData(StreamData):
    object: OrganizationMember
    previous_object: OrganizationMember | None = None
    context: EventContext | None = None


class OrganizationMemberAddedDetail(CloudEvent):
    type: Literal["organization.member.added"]
    data: OrganizationMemberAddedData
