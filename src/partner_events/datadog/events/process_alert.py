# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class ProcessAlert(MonitorAlert):
    """Datadog's `process_alert`: https://docs.datadoghq.com/monitors/types/process/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/process/"

    @property
    def kind(self) -> Literal["process_alert"]:
        return "process_alert"
