# Generated from schemas/datadog by codegen; do not edit.
from partner_events.datadog._event import DatadogEvent as DatadogEvent
from partner_events.datadog._monitor import MonitorAlert as MonitorAlert
from partner_events.datadog._unknown import UnknownDatadogEvent as UnknownDatadogEvent
from partner_events.datadog.events._stub_monitor import (
    CiPipelinesAlert as CiPipelinesAlert,
    CiTestsAlert as CiTestsAlert,
    CompositeMonitor as CompositeMonitor,
    ErrorTrackingAlert as ErrorTrackingAlert,
    EventAlert as EventAlert,
    EventV2Alert as EventV2Alert,
    LogAlert as LogAlert,
    MetricSloAlert as MetricSloAlert,
    MonitorSloAlert as MonitorSloAlert,
    OutlierMonitor as OutlierMonitor,
    ProcessAlert as ProcessAlert,
    QueryAlertMonitor as QueryAlertMonitor,
    RumAlert as RumAlert,
    ServiceCheck as ServiceCheck,
    SyntheticsAlert as SyntheticsAlert,
    TraceAnalyticsAlert as TraceAnalyticsAlert,
)
from partner_events.datadog.events._stub_signal import SecuritySignal as SecuritySignal
