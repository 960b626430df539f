# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class SuccessfullyRevokedASessionLog(Log):
    type: Literal["session_revoked"]


class SuccessfullyRevokedASessionDetail(LogDetail):
    data: SuccessfullyRevokedASessionLog
