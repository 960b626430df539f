# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedCIBAExchangeDetailsError(Model):
    message: str | None = None


class FailedCIBAExchangeDetails(Model):
    client_authentication_error: str | None = None
    error: FailedCIBAExchangeDetailsError | None = None


class FailedCIBAExchangeLog(LogBase):
    type: Literal["ciba_exchange_failed"]
    details: FailedCIBAExchangeDetails | None = None


class FailedCIBAExchangeDetail(LogDetail):
    data: FailedCIBAExchangeLog
