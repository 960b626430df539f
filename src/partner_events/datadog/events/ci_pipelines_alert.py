# Generated from schemas/datadog by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.datadog._monitor import MonitorAlert


class CiPipelinesAlert(MonitorAlert):
    """Datadog's `ci_pipelines_alert`: https://docs.datadoghq.com/monitors/types/ci/"""

    docs_url: ClassVar[str] = "https://docs.datadoghq.com/monitors/types/ci/"

    @property
    def kind(self) -> Literal["ci_pipelines_alert"]:
        return "ci_pipelines_alert"
