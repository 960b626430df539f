# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class TooManyMFAFailuresLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class TooManyMFAFailuresDetail(LogDetail):
    data: TooManyMFAFailuresLog


class TooManyMFAFailures(LogEvent):
    """Auth0's `gd_otp_rate_limit_exceed` (Too many MFA failures): A user tried a second factor too often
    within a period. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: TooManyMFAFailuresDetail

    @property
    def kind(self) -> Literal["gd_otp_rate_limit_exceed"]:
        return "gd_otp_rate_limit_exceed"
