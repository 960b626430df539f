# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeRotatingRefreshTokenDetails(Model):
    familyId: str | None = None
    latestCounter: Number | None = None
    tokenCounter: Number | None = None


class FailedExchangeRotatingRefreshTokenLog(LogBase):
    type: Literal["ferrt"]
    details: FailedExchangeRotatingRefreshTokenDetails | None = None


class FailedExchangeRotatingRefreshTokenDetail(LogDetail):
    data: FailedExchangeRotatingRefreshTokenLog
