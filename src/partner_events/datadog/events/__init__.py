# Generated from schemas/datadog by codegen; do not edit.
"""Datadog's kinds: the module in this package, and the class."""

from partner_events._base.lazy import Places

KINDS = Places("""
ci_pipelines_alert = ci_pipelines_alert.CiPipelinesAlert
ci_tests_alert = ci_tests_alert.CiTestsAlert
composite_monitor = composite_monitor.CompositeMonitor
error_tracking_alert = error_tracking_alert.ErrorTrackingAlert
event_alert = event_alert.EventAlert
event_v2_alert = event_v2_alert.EventV2Alert
log_alert = log_alert.LogAlert
metric_slo_alert = metric_slo_alert.MetricSloAlert
monitor_slo_alert = monitor_slo_alert.MonitorSloAlert
outlier_monitor = outlier_monitor.OutlierMonitor
process_alert = process_alert.ProcessAlert
query_alert_monitor = query_alert_monitor.QueryAlertMonitor
rum_alert = rum_alert.RumAlert
security_signal = security_signal.SecuritySignal
service_check = service_check.ServiceCheck
synthetics_alert = synthetics_alert.SyntheticsAlert
trace_analytics_alert = trace_analytics_alert.TraceAnalyticsAlert
""")
"""A row says ``kind = module.Class``, with the module in this package."""

WRITTEN = {
    "DatadogEvent": "_event",
    "MonitorAlert": "_monitor",
    "UnknownDatadogEvent": "_unknown",
}
"""The event classes that are written by hand, and their modules."""

UNKNOWN = "UnknownDatadogEvent"
TYPICAL_DELAY = 60
