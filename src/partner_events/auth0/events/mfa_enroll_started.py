# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAEnrollStartedLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAEnrollStartedDetail(LogDetail):
    data: MFAEnrollStartedLog


class MFAEnrollStarted(LogEvent):
    """Auth0's `gd_start_enroll` (MFA Enroll started): A user began to enroll a second factor.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAEnrollStartedDetail

    @property
    def kind(self) -> Literal["gd_start_enroll"]:
        return "gd_start_enroll"
