# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAEmailSentLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAEmailSentDetail(LogDetail):
    data: MFAEmailSentLog


class MFAEmailSent(LogEvent):
    """Auth0's `gd_send_email` (MFA Email Sent): An email with the second factor was sent.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAEmailSentDetail

    @property
    def kind(self) -> Literal["gd_send_email"]:
        return "gd_send_email"
