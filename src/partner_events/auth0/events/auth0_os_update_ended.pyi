# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class Auth0OSUpdateEndedLog(Log):
    type: Literal["sys_os_update_end"]


class Auth0OSUpdateEndedDetail(LogDetail):
    data: Auth0OSUpdateEndedLog
