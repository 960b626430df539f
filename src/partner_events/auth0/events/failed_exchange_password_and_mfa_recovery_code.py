# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangePasswordAndMFARecoveryCodeLog(Log):
    type: str


class FailedExchangePasswordAndMFARecoveryCodeDetail(LogDetail):
    data: FailedExchangePasswordAndMFARecoveryCodeLog


class FailedExchangePasswordAndMFARecoveryCode(LogEvent):
    """Auth0's `fercft` (Failed Exchange Password And MFA Recovery Code): Password and recovery code could not
    be exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangePasswordAndMFARecoveryCodeDetail

    @property
    def kind(self) -> Literal["fercft"]:
        return "fercft"
