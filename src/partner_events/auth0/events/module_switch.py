# Generated from schemas/auth0 by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import ClassVar, Literal

from partner_events.auth0._log import Log, LogDetail, LogEvent


class ModuleSwitchLog(Log):
    type: str


class ModuleSwitchDetail(LogDetail):
    data: ModuleSwitchLog


class ModuleSwitch(LogEvent):
    """Auth0's `gd_module_switch` (Module switch): The second-factor module was switched on or off.
    https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes
    """

    docs_url: ClassVar[str] = "https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"
    detail: ModuleSwitchDetail

    @property
    def kind(self) -> Literal["gd_module_switch"]:
        return "gd_module_switch"
