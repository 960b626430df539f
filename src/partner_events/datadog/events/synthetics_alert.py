# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class SyntheticsAlert(MonitorAlert):
    """Datadog's `synthetics_alert`: https://docs.datadoghq.com/monitors/types/synthetic_monitoring/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/synthetic_monitoring/"

    @property
    def kind(self) -> Literal["synthetics_alert"]:
        return "synthetics_alert"
