# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedExchangeIdentityAssertionDetails(Model):
    requested_client_id: str | None = None


class FailedExchangeIdentityAssertionLog(LogBase):
    type: Literal["idjag_exchange_failed"]
    details: FailedExchangeIdentityAssertionDetails | None = None


class FailedExchangeIdentityAssertionDetail(LogDetail):
    data: FailedExchangeIdentityAssertionLog
