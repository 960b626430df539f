# Generated from schemas/genesys by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class PersistentConnectionChangeTopicErrorLocation(Model):
    function: str | None = None
    fileID: str | None = None
    line: int | None = None


class PersistentConnectionChangeTopicErrorInfoDetails(Model):
    code: str | None = None
    userMessage: str | None = None
    userParams: dict[str, str] | None = None
    hostname: str | None = None
    location: PersistentConnectionChangeTopicErrorLocation | None = None


class PersistentConnectionChangeTopicErrorInfo(Model):
    text: str | None = None
    code: str | None = None
    userMessage: str | None = None
    userParams: dict[str, str] | None = None
    nestedErrorDetails: list[PersistentConnectionChangeTopicErrorInfoDetails] | None = None


class PersistentConnectionChangeTopicPersistentConnectionChangeEvent(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--persistentconnection
    """

    errorInfo: PersistentConnectionChangeTopicErrorInfo | None = None
    stationId: str | None = None
    userId: str | None = None
    persistentState: Literal[
        "UNKNOWN",
        "PERSISTED",
        "ACTIVE_CALL",
        "DISCONNECTED",
        "FAILED",
    ] | str | None = None
    eventTime: str | None = None


class PersistentConnectionChangeTopicPersistentConnectionChangeEventDetail(TopicDetail):
    eventBody: PersistentConnectionChangeTopicPersistentConnectionChangeEvent
