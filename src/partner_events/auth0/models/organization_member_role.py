# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model


class OrganizationMemberRoleOrganization(Model):
    id: str | None = None


class OrganizationMemberRoleRole(Model):
    id: str | None = None
    name: str | None = None


class OrganizationMemberRoleUser(Model):
    user_id: str | None = None


class OrganizationMemberRole(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    organization: OrganizationMemberRoleOrganization
    user: OrganizationMemberRoleUser
    role: OrganizationMemberRoleRole
