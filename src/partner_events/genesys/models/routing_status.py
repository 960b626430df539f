# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import JsonObject, Model
from partner_events.genesys.models.topic import TopicDetail


class UserRoutingStatusRoutingStatus(Model):
    status: str | None = None
    startTime: str | None = None


class UserRoutingStatusUserParam(Model):
    key: str | None = None
    value: str | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class UserRoutingStatusErrorInfo(Model):
    errorCode: str | None = None
    status: int | None = None
    correlationId: str | None = None
    userMessage: str | None = None
    userParamsMessage: str | None = None
    userParams: list[UserRoutingStatusUserParam] | None = None


class UserRoutingStatusUserRoutingStatus(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--routingStatus
    """

    id: str | None = None
    routingStatus: UserRoutingStatusRoutingStatus | None = None
    errorInfo: UserRoutingStatusErrorInfo | None = None


class UserRoutingStatusUserRoutingStatusDetail(TopicDetail):
    eventBody: UserRoutingStatusUserRoutingStatus
