# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class EmailVerificationSentLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class EmailVerificationSentDetail(LogDetail):
    data: EmailVerificationSentLog


class EmailVerificationSent(LogEvent):
    """Auth0's `gd_send_email_verification` (Email Verification Sent): An email to verify the second factor's
    address was sent. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: EmailVerificationSentDetail

    @property
    def kind(self) -> Literal["gd_send_email_verification"]:
        return "gd_send_email_verification"
