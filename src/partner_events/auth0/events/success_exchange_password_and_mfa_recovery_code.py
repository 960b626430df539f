# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessExchangePasswordAndMFARecoveryCodeLog(Log):
    type: str


class SuccessExchangePasswordAndMFARecoveryCodeDetail(LogDetail):
    data: SuccessExchangePasswordAndMFARecoveryCodeLog


class SuccessExchangePasswordAndMFARecoveryCode(LogEvent):
    """Auth0's `sercft` (Success Exchange Password And MFA Recovery Code): Password and recovery code were
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasswordAndMFARecoveryCodeDetail

    @property
    def kind(self) -> Literal["sercft"]:
        return "sercft"
