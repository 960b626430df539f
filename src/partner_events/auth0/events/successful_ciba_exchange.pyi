# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessfulCIBAExchangeDetails(Model):
    notification_channel: str | None = None
    transaction_linking_id: str | None = None


class SuccessfulCIBAExchangeLog(LogBase):
    type: Literal["ciba_exchange_succeeded"]
    details: SuccessfulCIBAExchangeDetails | None = None


class SuccessfulCIBAExchangeDetail(LogDetail):
    data: SuccessfulCIBAExchangeLog
