# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class EventAlert(MonitorAlert):
    """Datadog's `event_alert`: https://docs.datadoghq.com/monitors/types/event/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/event/"

    @property
    def kind(self) -> Literal["event_alert"]:
        return "event_alert"
