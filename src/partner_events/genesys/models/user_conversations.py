# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class UserConversationsEventMediaSummaryDetail(Model):
    active: int | None = None
    acw: int | None = None


class UserConversationsEventMediaSummary(Model):
    contactCenter: UserConversationsEventMediaSummaryDetail | None = None
    enterprise: UserConversationsEventMediaSummaryDetail | None = None


class UserConversationsEventUserConversationSummary(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-users--id--conversationsummary
    """

    userId: str | None = None
    call: UserConversationsEventMediaSummary | None = None
    callback: UserConversationsEventMediaSummary | None = None
    email: UserConversationsEventMediaSummary | None = None
    message: UserConversationsEventMediaSummary | None = None
    chat: UserConversationsEventMediaSummary | None = None
    socialExpression: UserConversationsEventMediaSummary | None = None
    video: UserConversationsEventMediaSummary | None = None


class UserConversationsEventUserConversationSummaryDetail(TopicDetail):
    eventBody: UserConversationsEventUserConversationSummary
