# Generated for type checkers alone; import from `partner_events.datadog`.
# From schemas/datadog by codegen; do not edit.

from typing import Literal

from partner_events.datadog._monitor import MonitorAlert

class CiPipelinesAlert(MonitorAlert):
    """A monitor of CI pipelines changed its state, or notified again.

    Datadog's `ci_pipelines_alert`: https://docs.datadoghq.com/monitors/types/ci/
    """

    @property
    def kind(self) -> Literal["ci_pipelines_alert"]: ...

class CiTestsAlert(MonitorAlert):
    """A monitor of CI tests changed its state, or notified again.

    Datadog's `ci_tests_alert`: https://docs.datadoghq.com/monitors/types/ci/
    """

    @property
    def kind(self) -> Literal["ci_tests_alert"]: ...

class CompositeMonitor(MonitorAlert):
    """A composite of several monitors changed its state, or notified again.

    Datadog's `composite_monitor`: https://docs.datadoghq.com/monitors/types/composite/
    """

    @property
    def kind(self) -> Literal["composite_monitor"]: ...

class ErrorTrackingAlert(MonitorAlert):
    """A monitor of tracked errors changed its state, or notified again.

    Datadog's `error_tracking_alert`: https://docs.datadoghq.com/monitors/types/error_tracking/
    """

    @property
    def kind(self) -> Literal["error_tracking_alert"]: ...

class EventAlert(MonitorAlert):
    """A monitor of events, of the older form, changed its state, or notified again.

    Datadog's `event_alert`: https://docs.datadoghq.com/monitors/types/event/
    """

    @property
    def kind(self) -> Literal["event_alert"]: ...

class EventV2Alert(MonitorAlert):
    """A monitor of events changed its state, or notified again.

    Datadog's `event_v2_alert`: https://docs.datadoghq.com/monitors/types/event/
    """

    @property
    def kind(self) -> Literal["event_v2_alert"]: ...

class LogAlert(MonitorAlert):
    """A monitor of logs changed its state, or notified again.

    Datadog's `log_alert`: https://docs.datadoghq.com/monitors/types/log/
    """

    @property
    def kind(self) -> Literal["log_alert"]: ...

class MetricSloAlert(MonitorAlert):
    """A monitor of a service level objective by metrics changed its state, or notified again.

    Datadog's `metric_slo_alert`: https://docs.datadoghq.com/monitors/types/slo/
    """

    @property
    def kind(self) -> Literal["metric_slo_alert"]: ...

class MonitorSloAlert(MonitorAlert):
    """A monitor of a service level objective by monitors changed its state, or notified again.

    Datadog's `monitor_slo_alert`: https://docs.datadoghq.com/monitors/types/slo/
    """

    @property
    def kind(self) -> Literal["monitor_slo_alert"]: ...

class OutlierMonitor(MonitorAlert):
    """A monitor that finds outliers changed its state, or notified again.

    Datadog's `outlier_monitor`: https://docs.datadoghq.com/monitors/types/outlier/
    """

    @property
    def kind(self) -> Literal["outlier_monitor"]: ...

class ProcessAlert(MonitorAlert):
    """A monitor of running processes changed its state, or notified again.

    Datadog's `process_alert`: https://docs.datadoghq.com/monitors/types/process/
    """

    @property
    def kind(self) -> Literal["process_alert"]: ...

class QueryAlertMonitor(MonitorAlert):
    """A monitor of a metric changed its state, or notified again.

    Datadog's `query_alert_monitor`: https://docs.datadoghq.com/monitors/types/metric/
    """

    @property
    def kind(self) -> Literal["query_alert_monitor"]: ...

class RumAlert(MonitorAlert):
    """A monitor of real users' sessions changed its state, or notified again.

    Datadog's `rum_alert`: https://docs.datadoghq.com/monitors/types/real_user_monitoring/
    """

    @property
    def kind(self) -> Literal["rum_alert"]: ...

class ServiceCheck(MonitorAlert):
    """A monitor of a service check changed its state, or notified again.

    Datadog's `service_check`: https://docs.datadoghq.com/monitors/types/service_check/
    """

    @property
    def kind(self) -> Literal["service_check"]: ...

class SyntheticsAlert(MonitorAlert):
    """A monitor of a synthetic test changed its state, or notified again.

    Datadog's `synthetics_alert`: https://docs.datadoghq.com/monitors/types/synthetic_monitoring/
    """

    @property
    def kind(self) -> Literal["synthetics_alert"]: ...

class TraceAnalyticsAlert(MonitorAlert):
    """A monitor of traces changed its state, or notified again.

    Datadog's `trace_analytics_alert`: https://docs.datadoghq.com/monitors/types/apm/
    """

    @property
    def kind(self) -> Literal["trace_analytics_alert"]: ...
