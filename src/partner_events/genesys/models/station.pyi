# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class UserStationChangeTopicUser(Model):
    id: str | None = None


class UserStationChangeTopicUserStation(Model):
    id: str | None = None
    name: str | None = None
    associatedUser: UserStationChangeTopicUser | None = None


class UserStationChangeTopicUserStations(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--station
    """

    associatedStation: UserStationChangeTopicUserStation | None = None


class UserStationChangeTopicUserStationsDetail(TopicDetail):
    eventBody: UserStationChangeTopicUserStations
