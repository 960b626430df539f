# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class Auth0UpdateEndedLog(Log):
    type: Literal["sys_update_end"]


class Auth0UpdateEndedDetail(LogDetail):
    data: Auth0UpdateEndedLog
