# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class MetricSloAlert(MonitorAlert):
    """Datadog's `metric_slo_alert`: https://docs.datadoghq.com/monitors/types/slo/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/slo/"

    @property
    def kind(self) -> Literal["metric_slo_alert"]:
        return "metric_slo_alert"
