# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail, LogEvent


class SuccessExchangePasswordAndOOBChallengeDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangePasswordAndOOBChallengeDetails(Model):
    actions: SuccessExchangePasswordAndOOBChallengeDetailsActions | None = None


class SuccessExchangePasswordAndOOBChallengeLog(LogBase):
    type: str
    details: SuccessExchangePasswordAndOOBChallengeDetails | None = None


class SuccessExchangePasswordAndOOBChallengeDetail(LogDetail):
    data: SuccessExchangePasswordAndOOBChallengeLog


class SuccessExchangePasswordAndOOBChallenge(LogEvent):
    """Auth0's `seoobft` (Success Exchange Password And OOB Challenge): Password and out-of-band factor were
    exchanged for tokens. https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: SuccessExchangePasswordAndOOBChallengeDetail

    @property
    def kind(self) -> Literal["seoobft"]:
        return "seoobft"
