# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model


class OrganizationConnectionConnection(Model):
    id: str | None = None


class OrganizationConnectionOrganization(Model):
    name: str | None = None
    id: str | None = None


class OrganizationConnection(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    organization: OrganizationConnectionOrganization
    connection: OrganizationConnectionConnection
    assign_membership_on_login: bool | None = None
    show_as_button: bool | None = None
    is_signup_enabled: bool | None = None
    is_enabled: bool | None = None
    organization_access_level: str | None = None
    organization_member_access_level: str | None = None
