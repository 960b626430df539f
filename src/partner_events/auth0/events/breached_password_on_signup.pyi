# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class BreachedPasswordOnSignupLog(Log):
    type: Literal["signup_pwd_leak"]


class BreachedPasswordOnSignupDetail(LogDetail):
    data: BreachedPasswordOnSignupLog
