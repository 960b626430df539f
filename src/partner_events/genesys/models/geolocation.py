# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class GeolocationEventGeolocation(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--geolocation
    """

    userId: str | None = None
    type: str | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None


class GeolocationEventGeolocationDetail(TopicDetail):
    eventBody: GeolocationEventGeolocation
