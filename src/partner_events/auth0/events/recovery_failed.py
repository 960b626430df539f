# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import LogBase, LogDetail, LogEvent
from partner_events.auth0.models._types import GuardianDetails


class RecoveryFailedLog(LogBase):
    type: str
    details: GuardianDetails | None = None


class RecoveryFailedDetail(LogDetail):
    data: RecoveryFailedLog


class RecoveryFailed(LogEvent):
    """Auth0's `gd_recovery_failed` (Recovery failed): A recovery code was wrong.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: RecoveryFailedDetail

    @property
    def kind(self) -> Literal["gd_recovery_failed"]:
        return "gd_recovery_failed"
