# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class TooManyMFARecoveryFailuresLog(Log):
    type: str


class TooManyMFARecoveryFailuresDetail(LogDetail):
    data: TooManyMFARecoveryFailuresLog


class TooManyMFARecoveryFailures(LogEvent):
    """Auth0's `gd_recovery_rate_limit_exceed` (Too Many MFA Recovery Failures): A user tried recovery codes
    too often. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: TooManyMFARecoveryFailuresDetail

    @property
    def kind(self) -> Literal["gd_recovery_rate_limit_exceed"]:
        return "gd_recovery_rate_limit_exceed"
