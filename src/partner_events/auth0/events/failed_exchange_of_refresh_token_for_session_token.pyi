# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class FailedExchangeOfRefreshTokenForSessionTokenLog(Log):
    type: Literal["refresh_token_exchange_for_session_token_failed"]


class FailedExchangeOfRefreshTokenForSessionTokenDetail(LogDetail):
    data: FailedExchangeOfRefreshTokenForSessionTokenLog
