# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class FailedExchangeJWTBearerAssertionLog(Log):
    type: Literal["jwt_bearer_exchange_failed"]


class FailedExchangeJWTBearerAssertionDetail(LogDetail):
    data: FailedExchangeJWTBearerAssertionLog
