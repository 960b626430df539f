# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class FailedExchangePasswordAndOOBChallengeLog(Log):
    type: str


class FailedExchangePasswordAndOOBChallengeDetail(LogDetail):
    data: FailedExchangePasswordAndOOBChallengeLog


class FailedExchangePasswordAndOOBChallenge(LogEvent):
    """Auth0's `feoobft` (Failed Exchange Password And OOB Challenge): Password and out-of-band factor could
    not be exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: FailedExchangePasswordAndOOBChallengeDetail

    @property
    def kind(self) -> Literal["feoobft"]:
        return "feoobft"
