# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class ErrorSendingMFAPushNotificationLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class ErrorSendingMFAPushNotificationDetail(LogDetail):
    data: ErrorSendingMFAPushNotificationLog


class ErrorSendingMFAPushNotification(LogEvent):
    """Auth0's `gd_send_pn_failure` (Error Sending MFA Push Notification): A push notification with the second
    factor could not be sent. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ErrorSendingMFAPushNotificationDetail

    @property
    def kind(self) -> Literal["gd_send_pn_failure"]:
        return "gd_send_pn_failure"
