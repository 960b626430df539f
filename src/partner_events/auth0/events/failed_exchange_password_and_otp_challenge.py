# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangePasswordAndOTPChallengeLog(Log):
    type: str


class FailedExchangePasswordAndOTPChallengeDetail(LogDetail):
    data: FailedExchangePasswordAndOTPChallengeLog


class FailedExchangePasswordAndOTPChallenge(LogEvent):
    """Auth0's `feotpft` (Failed Exchange Password And OTP Challenge): Password and one-time password could
    not be exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangePasswordAndOTPChallengeDetail

    @property
    def kind(self) -> Literal["feotpft"]:
        return "feotpft"
