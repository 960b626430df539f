# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class TooManyCallsToDelegationLog(Log):
    type: Literal["limit_delegation"]


class TooManyCallsToDelegationDetail(LogDetail):
    data: TooManyCallsToDelegationLog
