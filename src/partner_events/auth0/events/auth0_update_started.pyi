# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class Auth0UpdateStartedLog(Log):
    type: Literal["sys_update_start"]


class Auth0UpdateStartedDetail(LogDetail):
    data: Auth0UpdateStartedLog
