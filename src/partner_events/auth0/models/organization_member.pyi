# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model


class OrganizationMemberOrganization(Model):
    name: str | None = None
    id: str | None = None


class OrganizationMemberUser(Model):
    user_id: str | None = None


class OrganizationMember(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    organization: OrganizationMemberOrganization
    user: OrganizationMemberUser
