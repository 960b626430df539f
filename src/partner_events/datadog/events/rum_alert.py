# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class RumAlert(MonitorAlert):
    """Datadog's `rum_alert`: https://docs.datadoghq.com/monitors/types/real_user_monitoring/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/real_user_monitoring/"

    @property
    def kind(self) -> Literal["rum_alert"]:
        return "rum_alert"
