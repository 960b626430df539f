# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class Auth0OSUpdateStartedLog(Log):
    type: Literal["sys_os_update_start"]


class Auth0OSUpdateStartedDetail(LogDetail):
    data: Auth0OSUpdateStartedLog
