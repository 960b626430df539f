# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class EmailVerificationFailedToSendLog(Log):
    type: str


class EmailVerificationFailedToSendDetail(LogDetail):
    data: EmailVerificationFailedToSendLog


class EmailVerificationFailedToSend(LogEvent):
    """Auth0's `gd_send_email_verification_failure` (Email Verification Failed To Send): An email to verify
    the second factor's address could not be sent.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: EmailVerificationFailedToSendDetail

    @property
    def kind(self) -> Literal["gd_send_email_verification_failure"]:
        return "gd_send_email_verification_failure"
