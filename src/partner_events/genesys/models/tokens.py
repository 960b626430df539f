# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class UserTokensTopicUriReference(Model):
    id: str | None = None
    name: str | None = None


class UserTokensTopicTokenNotification(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--tokens
    """

    user: UserTokensTopicUriReference | None = None
    ipAddress: str | None = None
    dateCreated: str | None = None
    tokenExpirationDate: str | None = None
    sessionId: str | None = None
    clientId: str | None = None
    tokenHash: str | None = None


class UserTokensTopicTokenNotificationDetail(TopicDetail):
    eventBody: UserTokensTopicTokenNotification
