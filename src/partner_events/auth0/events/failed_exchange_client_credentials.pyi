# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeClientCredentialsDetails(Model):
    client_authentoication_error: str | None = None


class FailedExchangeClientCredentialsLog(LogBase):
    type: Literal["feccft"]
    details: FailedExchangeClientCredentialsDetails | None = None


class FailedExchangeClientCredentialsDetail(LogDetail):
    data: FailedExchangeClientCredentialsLog
