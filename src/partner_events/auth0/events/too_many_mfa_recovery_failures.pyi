# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class TooManyMFARecoveryFailuresLog(Log):
    type: Literal["gd_recovery_rate_limit_exceed"]


class TooManyMFARecoveryFailuresDetail(LogDetail):
    data: TooManyMFARecoveryFailuresLog
