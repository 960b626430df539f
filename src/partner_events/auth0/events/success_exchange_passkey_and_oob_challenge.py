# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class SuccessExchangePasskeyAndOOBChallengeLog(Log):
    type: str


class SuccessExchangePasskeyAndOOBChallengeDetail(LogDetail):
    data: SuccessExchangePasskeyAndOOBChallengeLog


class SuccessExchangePasskeyAndOOBChallenge(LogEvent):
    """Auth0's `sepkoobft` (Success Exchange Passkey And OOB Challenge): Passkey and out-of-band factor were
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasskeyAndOOBChallengeDetail

    @property
    def kind(self) -> Literal["sepkoobft"]:
        return "sepkoobft"
