# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAEnrollmentCompleteLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAEnrollmentCompleteDetail(LogDetail):
    data: MFAEnrollmentCompleteLog


class MFAEnrollmentComplete(LogEvent):
    """Auth0's `gd_enrollment_complete` (MFA enrollment complete): A user enrolled the first second factor.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAEnrollmentCompleteDetail

    @property
    def kind(self) -> Literal["gd_enrollment_complete"]:
        return "gd_enrollment_complete"
