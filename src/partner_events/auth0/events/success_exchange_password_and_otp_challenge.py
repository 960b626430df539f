# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessExchangePasswordAndOTPChallengeLog(Log):
    type: str


class SuccessExchangePasswordAndOTPChallengeDetail(LogDetail):
    data: SuccessExchangePasswordAndOTPChallengeLog


class SuccessExchangePasswordAndOTPChallenge(LogEvent):
    """Auth0's `seotpft` (Success Exchange Password And OTP Challenge): Password and one-time password were
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasswordAndOTPChallengeDetail

    @property
    def kind(self) -> Literal["seotpft"]:
        return "seotpft"
