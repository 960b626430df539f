# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class EmailVerificationFailedToConfirmLog(Log):
    type: str


class EmailVerificationFailedToConfirmDetail(LogDetail):
    data: EmailVerificationFailedToConfirmLog


class EmailVerificationFailedToConfirm(LogEvent):
    """Auth0's `gd_auth_fail_email_verification` (Email Verification Failed To Confirm): A user could not
    confirm the email address of the second factor.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: EmailVerificationFailedToConfirmDetail

    @property
    def kind(self) -> Literal["gd_auth_fail_email_verification"]:
        return "gd_auth_fail_email_verification"
