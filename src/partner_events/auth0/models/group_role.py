# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model


class GroupRoleGroup(Model):
    id: str | None = None
    external_id: str | None = None
    type: str | None = None
    connection_id: str | None = None
    organization_id: str | None = None


class GroupRoleRole(Model):
    id: str | None = None
    name: str | None = None


class GroupRole(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    group: GroupRoleGroup
    role: GroupRoleRole
    created_at: str | None = None
    deleted_at: str | None = None
