# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class ServiceCheck(MonitorAlert):
    """Datadog's `service_check`: https://docs.datadoghq.com/monitors/types/service_check/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/service_check/"

    @property
    def kind(self) -> Literal["service_check"]:
        return "service_check"
