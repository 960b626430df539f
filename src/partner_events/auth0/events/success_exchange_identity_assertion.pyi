# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessExchangeIdentityAssertionDetailsActions(Model):
    executions: list[str] | None = None


class SuccessExchangeIdentityAssertionDetails(Model):
    access_token_jti: str | None = None
    actions: SuccessExchangeIdentityAssertionDetailsActions | None = None
    requested_client_id: str | None = None


class SuccessExchangeIdentityAssertionLog(LogBase):
    type: Literal["idjag_exchange_succeeded"]
    details: SuccessExchangeIdentityAssertionDetails | None = None


class SuccessExchangeIdentityAssertionDetail(LogDetail):
    data: SuccessExchangeIdentityAssertionLog
