# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class Auth0UpdateLaunchedLog(Log):
    type: Literal["admin_update_launch"]


class Auth0UpdateLaunchedDetail(LogDetail):
    data: Auth0UpdateLaunchedLog
