# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangePasswordDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangePasswordDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangePasswordDetailsActions | None = None


class SuccessExchangePasswordLog(LogBase):
    type: Literal["sepft"]
    details: SuccessExchangePasswordDetails | None = None


class SuccessExchangePasswordDetail(LogDetail):
    data: SuccessExchangePasswordLog
