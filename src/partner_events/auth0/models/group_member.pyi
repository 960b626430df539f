# Generated from schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class GroupMemberGroup(Model):
    id: str | None = None
    external_id: str | None = None
    type: Literal[
        "connection",
        "organization",
        "tenant",
    ] | str | None = None
    connection_id: str | None = None
    organization_id: str | None = None


class GroupMemberMember(Model):
    member_type: Literal[
        "user",
        "connection",
    ] | str | None = None
    id: str | None = None
    type: str | None = None
    connection_id: str | None = None


class GroupMember(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    group: GroupMemberGroup
    member: GroupMemberMember
