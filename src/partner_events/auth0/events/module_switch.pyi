# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import Log, LogDetail


class ModuleSwitchLog(Log):
    type: Literal["gd_module_switch"]


class ModuleSwitchDetail(LogDetail):
    data: ModuleSwitchLog
