# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeNativeSocialLoginDetails(Model):
    subject_token_type: str | None = None


class FailedExchangeNativeSocialLoginLog(LogBase):
    type: Literal["fens"]
    details: FailedExchangeNativeSocialLoginDetails | None = None


class FailedExchangeNativeSocialLoginDetail(LogDetail):
    data: FailedExchangeNativeSocialLoginLog
