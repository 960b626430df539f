# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class FailedSendingNotificationDetails(Model):
    email_type: str | None = None
    error: str | None = None
    notification_type: str | None = None
    to: str | None = None


class FailedSendingNotificationLog(LogBase):
    type: str
    details: FailedSendingNotificationDetails | None = None


class FailedSendingNotificationDetail(LogDetail):
    data: FailedSendingNotificationLog


class FailedSendingNotification(LogEvent):
    """Auth0's `fn` (Failed Sending Notification): An email or text message could not be sent.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedSendingNotificationDetail

    @property
    def kind(self) -> Literal["fn"]:
        return "fn"
