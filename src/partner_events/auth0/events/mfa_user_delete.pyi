# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class MFAUserDeleteLog(Log):
    type: Literal["gd_user_delete"]


class MFAUserDeleteDetail(LogDetail):
    data: MFAUserDeleteLog
