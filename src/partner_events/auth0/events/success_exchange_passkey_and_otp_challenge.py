# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessExchangePasskeyAndOTPChallengeLog(Log):
    type: str


class SuccessExchangePasskeyAndOTPChallengeDetail(LogDetail):
    data: SuccessExchangePasskeyAndOTPChallengeLog


class SuccessExchangePasskeyAndOTPChallenge(LogEvent):
    """Auth0's `sepkotpft` (Success Exchange Passkey And OTP Challenge): Passkey and one-time password were
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasskeyAndOTPChallengeDetail

    @property
    def kind(self) -> Literal["sepkotpft"]:
        return "sepkotpft"
