# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessExchangePasskeyAndMFARecoveryCodeLog(Log):
    type: str


class SuccessExchangePasskeyAndMFARecoveryCodeDetail(LogDetail):
    data: SuccessExchangePasskeyAndMFARecoveryCodeLog


class SuccessExchangePasskeyAndMFARecoveryCode(LogEvent):
    """Auth0's `sepkrcft` (Success Exchange Passkey And MFA Recovery Code): Passkey and recovery code were
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasskeyAndMFARecoveryCodeDetail

    @property
    def kind(self) -> Literal["sepkrcft"]:
        return "sepkrcft"
