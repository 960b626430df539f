# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class TokenQuotaConsumptionWarningLog(Log):
    type: Literal["token_quota_consumption_warning"]


class TokenQuotaConsumptionWarningDetail(LogDetail):
    data: TokenQuotaConsumptionWarningLog
