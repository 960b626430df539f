# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model


class Group(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    id: str
    name: str
    external_id: str | None = None
    created_at: str
    type: str
    connection_id: str | None = None
    organization_id: str | None = None
    updated_at: str | None = None
