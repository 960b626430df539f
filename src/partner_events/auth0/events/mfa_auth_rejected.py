# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class MFAAuthRejectedLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class MFAAuthRejectedDetail(LogDetail):
    data: MFAAuthRejectedLog


class MFAAuthRejected(LogEvent):
    """Auth0's `gd_auth_rejected` (MFA Auth rejected): A user refused the request that came as a push
    notification. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: MFAAuthRejectedDetail

    @property
    def kind(self) -> Literal["gd_auth_rejected"]:
        return "gd_auth_rejected"
