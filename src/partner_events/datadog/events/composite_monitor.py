# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class CompositeMonitor(MonitorAlert):
    """Datadog's `composite_monitor`: https://docs.datadoghq.com/monitors/types/composite/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/composite/"

    @property
    def kind(self) -> Literal["composite_monitor"]:
        return "composite_monitor"
