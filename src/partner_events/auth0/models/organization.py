# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import JsonObject, Model


class OrganizationBrandingColors(Model):
    primary: str | None = None
    page_background: str | None = None


class OrganizationBranding(Model):
    logo_url: str | None = None
    colors: OrganizationBrandingColors | None = None


class Organization(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    name: str | None = None
    """Its name for programs."""

    id: str
    """The organization's id, which begins with `org_`."""

    display_name: str | None = None
    """Its name for people."""

    metadata: JsonObject | None = None
    branding: OrganizationBranding | None = None
