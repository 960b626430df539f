# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeDeviceCodeDetails(Model):
    access_token_jti: str | None = None


class SuccessExchangeDeviceCodeLog(LogBase):
    type: Literal["sede"]
    details: SuccessExchangeDeviceCodeDetails | None = None


class SuccessExchangeDeviceCodeDetail(LogDetail):
    data: SuccessExchangeDeviceCodeLog
