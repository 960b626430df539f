# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class ErrorTrackingAlert(MonitorAlert):
    """Datadog's `error_tracking_alert`: https://docs.datadoghq.com/monitors/types/error_tracking/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/error_tracking/"

    @property
    def kind(self) -> Literal["error_tracking_alert"]:
        return "error_tracking_alert"
