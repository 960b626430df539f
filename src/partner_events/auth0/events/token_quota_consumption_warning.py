# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class TokenQuotaConsumptionWarningLog(Log):
    type: str


class TokenQuotaConsumptionWarningDetail(LogDetail):
    data: TokenQuotaConsumptionWarningLog


class TokenQuotaConsumptionWarning(LogEvent):
    """Auth0's `token_quota_consumption_warning` (Token Quota Consumption Warning): The quota of
    machine-to-machine tokens is used up to a threshold.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: TokenQuotaConsumptionWarningDetail

    @property
    def kind(self) -> Literal["token_quota_consumption_warning"]:
        return "token_quota_consumption_warning"
