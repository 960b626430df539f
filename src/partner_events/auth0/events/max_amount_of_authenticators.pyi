# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class MaxAmountOfAuthenticatorsLog(Log):
    type: Literal["too_many_records"]


class MaxAmountOfAuthenticatorsDetail(LogDetail):
    data: MaxAmountOfAuthenticatorsLog
