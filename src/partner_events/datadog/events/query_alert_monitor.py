# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class QueryAlertMonitor(MonitorAlert):
    """Datadog's `query_alert_monitor`: https://docs.datadoghq.com/monitors/types/metric/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/metric/"

    @property
    def kind(self) -> Literal["query_alert_monitor"]:
        return "query_alert_monitor"
