# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import JsonObject, Model, Number


class EventContextClient(Model):
    id: str | None = None
    name: str | None = None
    metadata: JsonObject | None = None


class EventContextConnection(Model):
    id: str | None = None
    name: str | None = None
    strategy: str | None = None


class EventContextRequestGeo(Model):
    continent_code: str | None = None
    country_code: str | None = None
    country_name: str | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    subdivision_code: str | None = None
    subdivision_name: str | None = None
    city_name: str | None = None
    time_zone: str | None = None


class EventContextRequest(Model):
    geo: EventContextRequestGeo | None = None
    hostname: str | None = None
    custom_domain: str | None = None
    ip: str | None = None
    method: str | None = None
    user_agent: str | None = None


class EventContextTenant(Model):
    id: str | None = None


class EventContext(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    client: EventContextClient | None = None
    connection: EventContextConnection | None = None
    request: EventContextRequest | None = None
    tenant: EventContextTenant | None = None
