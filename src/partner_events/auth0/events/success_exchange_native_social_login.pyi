# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeNativeSocialLoginDetails(Model):
    access_token_jti: str | None = None
    subject_token_type: str | None = None


class SuccessExchangeNativeSocialLoginLog(LogBase):
    type: Literal["sens"]
    details: SuccessExchangeNativeSocialLoginDetails | None = None


class SuccessExchangeNativeSocialLoginDetail(LogDetail):
    data: SuccessExchangeNativeSocialLoginLog
