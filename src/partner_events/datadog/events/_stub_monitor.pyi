# Generated for type checkers alone; import from `partner_events.datadog`.
# From schemas/datadog by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.datadog._monitor import MonitorAlert

class CiPipelinesAlert(MonitorAlert):
    """Datadog's `ci_pipelines_alert`: https://docs.datadoghq.com/monitors/types/ci/"""

    @property
    def kind(self) -> Literal["ci_pipelines_alert"]: ...

class CiTestsAlert(MonitorAlert):
    """Datadog's `ci_tests_alert`: https://docs.datadoghq.com/monitors/types/ci/"""

    @property
    def kind(self) -> Literal["ci_tests_alert"]: ...

class CompositeMonitor(MonitorAlert):
    """Datadog's `composite_monitor`: https://docs.datadoghq.com/monitors/types/composite/"""

    @property
    def kind(self) -> Literal["composite_monitor"]: ...

class ErrorTrackingAlert(MonitorAlert):
    """Datadog's `error_tracking_alert`: https://docs.datadoghq.com/monitors/types/error_tracking/"""

    @property
    def kind(self) -> Literal["error_tracking_alert"]: ...

class EventAlert(MonitorAlert):
    """Datadog's `event_alert`: https://docs.datadoghq.com/monitors/types/event/"""

    @property
    def kind(self) -> Literal["event_alert"]: ...

class EventV2Alert(MonitorAlert):
    """Datadog's `event_v2_alert`: https://docs.datadoghq.com/monitors/types/event/"""

    @property
    def kind(self) -> Literal["event_v2_alert"]: ...

class LogAlert(MonitorAlert):
    """Datadog's `log_alert`: https://docs.datadoghq.com/monitors/types/log/"""

    @property
    def kind(self) -> Literal["log_alert"]: ...

class MetricSloAlert(MonitorAlert):
    """Datadog's `metric_slo_alert`: https://docs.datadoghq.com/monitors/types/slo/"""

    @property
    def kind(self) -> Literal["metric_slo_alert"]: ...

class MonitorSloAlert(MonitorAlert):
    """Datadog's `monitor_slo_alert`: https://docs.datadoghq.com/monitors/types/slo/"""

    @property
    def kind(self) -> Literal["monitor_slo_alert"]: ...

class OutlierMonitor(MonitorAlert):
    """Datadog's `outlier_monitor`: https://docs.datadoghq.com/monitors/types/outlier/"""

    @property
    def kind(self) -> Literal["outlier_monitor"]: ...

class ProcessAlert(MonitorAlert):
    """Datadog's `process_alert`: https://docs.datadoghq.com/monitors/types/process/"""

    @property
    def kind(self) -> Literal["process_alert"]: ...

class QueryAlertMonitor(MonitorAlert):
    """Datadog's `query_alert_monitor`: https://docs.datadoghq.com/monitors/types/metric/"""

    @property
    def kind(self) -> Literal["query_alert_monitor"]: ...

class RumAlert(MonitorAlert):
    """Datadog's `rum_alert`: https://docs.datadoghq.com/monitors/types/real_user_monitoring/"""

    @property
    def kind(self) -> Literal["rum_alert"]: ...

class ServiceCheck(MonitorAlert):
    """Datadog's `service_check`: https://docs.datadoghq.com/monitors/types/service_check/"""

    @property
    def kind(self) -> Literal["service_check"]: ...

class SyntheticsAlert(MonitorAlert):
    """Datadog's `synthetics_alert`: https://docs.datadoghq.com/monitors/types/synthetic_monitoring/"""

    @property
    def kind(self) -> Literal["synthetics_alert"]: ...

class TraceAnalyticsAlert(MonitorAlert):
    """Datadog's `trace_analytics_alert`: https://docs.datadoghq.com/monitors/types/apm/"""

    @property
    def kind(self) -> Literal["trace_analytics_alert"]: ...
