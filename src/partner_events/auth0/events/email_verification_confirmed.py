# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class EmailVerificationConfirmedLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class EmailVerificationConfirmedDetail(LogDetail):
    data: EmailVerificationConfirmedLog


class EmailVerificationConfirmed(LogEvent):
    """Auth0's `gd_auth_email_verification` (Email Verification Confirmed): A user confirmed the email address
    of the second factor. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: EmailVerificationConfirmedDetail

    @property
    def kind(self) -> Literal["gd_auth_email_verification"]:
        return "gd_auth_email_verification"
