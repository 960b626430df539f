# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class TraceAnalyticsAlert(MonitorAlert):
    """Datadog's `trace_analytics_alert`: https://docs.datadoghq.com/monitors/types/apm/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/apm/"

    @property
    def kind(self) -> Literal["trace_analytics_alert"]:
        return "trace_analytics_alert"
