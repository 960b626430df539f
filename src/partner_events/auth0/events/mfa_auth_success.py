# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAAuthSuccessLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAAuthSuccessDetail(LogDetail):
    data: MFAAuthSuccessLog


class MFAAuthSuccess(LogEvent):
    """Auth0's `gd_auth_succeed` (MFA Auth success): A second factor was accepted.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAAuthSuccessDetail

    @property
    def kind(self) -> Literal["gd_auth_succeed"]:
        return "gd_auth_succeed"
