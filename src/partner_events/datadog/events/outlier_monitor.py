# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class OutlierMonitor(MonitorAlert):
    """Datadog's `outlier_monitor`: https://docs.datadoghq.com/monitors/types/outlier/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/outlier/"

    @property
    def kind(self) -> Literal["outlier_monitor"]:
        return "outlier_monitor"
