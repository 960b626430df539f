# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class PresenceEventOrganizationPresence(Model):
    id: str | None = None
    systemPresence: str | None = None


class PresenceEventUserPresence(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--presence
    """

    source: str | None = None
    presenceDefinition: PresenceEventOrganizationPresence | None = None
    primary: bool | None = None
    message: str | None = None
    modifiedDate: str | None = None
    futurePresenceDefinition: PresenceEventOrganizationPresence | None = None


class PresenceEventUserPresenceDetail(TopicDetail):
    eventBody: PresenceEventUserPresence
