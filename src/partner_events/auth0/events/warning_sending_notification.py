# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class WarningSendingNotificationDetails(Model):
    notification_channel: str | None = None
    notification_type: str | None = None
    to: str | None = None
    warning: str | None = None


class WarningSendingNotificationLog(LogBase):
    type: str
    details: WarningSendingNotificationDetails | None = None


class WarningSendingNotificationDetail(LogDetail):
    data: WarningSendingNotificationLog


class WarningSendingNotification(LogEvent):
    """Auth0's `wn` (Warning Sending Notification): Something is amiss with a message that is sent.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: WarningSendingNotificationDetail

    @property
    def kind(self) -> Literal["wn"]:
        return "wn"
