# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class LogAlert(MonitorAlert):
    """Datadog's `log_alert`: https://docs.datadoghq.com/monitors/types/log/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/log/"

    @property
    def kind(self) -> Literal["log_alert"]:
        return "log_alert"
