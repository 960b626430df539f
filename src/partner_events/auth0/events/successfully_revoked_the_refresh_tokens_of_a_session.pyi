# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class SuccessfullyRevokedTheRefreshTokensOfASessionLog(Log):
    type: Literal["refresh_tokens_revoked_by_session"]


class SuccessfullyRevokedTheRefreshTokensOfASessionDetail(LogDetail):
    data: SuccessfullyRevokedTheRefreshTokensOfASessionLog
