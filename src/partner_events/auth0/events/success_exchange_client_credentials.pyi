# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeClientCredentialsDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeClientCredentialsDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeClientCredentialsDetailsActions | None = None


class SuccessExchangeClientCredentialsLog(LogBase):
    type: Literal["seccft"]
    details: SuccessExchangeClientCredentialsDetails | None = None


class SuccessExchangeClientCredentialsDetail(LogDetail):
    data: SuccessExchangeClientCredentialsLog
