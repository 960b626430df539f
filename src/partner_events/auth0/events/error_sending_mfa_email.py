# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class ErrorSendingMFAEmailLog(Log):
    type: str


class ErrorSendingMFAEmailDetail(LogDetail):
    data: ErrorSendingMFAEmailLog


class ErrorSendingMFAEmail(LogEvent):
    """Auth0's `gd_send_email_failure` (Error Sending MFA Email): An email with the second factor could not be
    sent. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ErrorSendingMFAEmailDetail

    @property
    def kind(self) -> Literal["gd_send_email_failure"]:
        return "gd_send_email_failure"
