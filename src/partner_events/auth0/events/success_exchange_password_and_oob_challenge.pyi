# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangePasswordAndOOBChallengeDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangePasswordAndOOBChallengeDetails(Model):
    actions: SuccessExchangePasswordAndOOBChallengeDetailsActions | None = None


class SuccessExchangePasswordAndOOBChallengeLog(LogBase):
    type: Literal["seoobft"]
    details: SuccessExchangePasswordAndOOBChallengeDetails | None = None


class SuccessExchangePasswordAndOOBChallengeDetail(LogDetail):
    data: SuccessExchangePasswordAndOOBChallengeLog
