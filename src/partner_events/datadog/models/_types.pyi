# Generated from schemas/datadog by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.datadog.models._fields import MonitorDetailFields as MonitorDetailFields
from partner_events.datadog.models._fields import MonitorFields as MonitorFields
from partner_events.datadog.models._fields import SignalDetailFields as SignalDetailFields
from partner_events.datadog.models._fields import SignalFields as SignalFields

DatadogDetailAlertType: TypeAlias = Literal["error", "info", "recommendation", "snapshot", "success", "user_update", "warning"] | str
DatadogDetailEventType: TypeAlias = Literal["api", "ci_pipelines_alert", "ci_tests_alert", "composite_monitor", "error_tracking_alert", "event_alert", "event_v2_alert", "log_alert", "metric_slo_alert", "monitor_slo_alert", "outlier_monitor", "process_alert", "query_alert_monitor", "rum_alert", "service_check", "synthetics_alert", "trace_analytics_alert"] | str
DatadogDetailPriority: TypeAlias = Literal["low", "normal"] | str
DatadogDetailSourceTypeName: TypeAlias = Literal["Monitor Alert", "Security Monitoring"] | str
MonitorOptionsNotificationPresetName: TypeAlias = Literal["hide_all", "hide_handles", "hide_handles_and_footer", "hide_query", "hide_query_and_handles", "show_all", "show_only_snapshot"] | str
MonitorOptionsOnMissingData: TypeAlias = Literal["default", "resolve", "show_and_notify_no_data", "show_no_data"] | str
MonitorStatesDestState: TypeAlias = Literal["Alert", "Ignored", "No Data", "OK", "Skipped", "Unknown", "Warn"] | str
MonitorStatesSourceState: TypeAlias = Literal["Alert", "Ignored", "No Data", "OK", "Skipped", "Unknown", "Warn"] | str
MonitorTransitionTransName: TypeAlias = Literal["No Data", "Re-No Data", "Re-Triggered", "Re-Warn", "Recovered", "Renotify", "Triggered", "Warn"] | str
MonitorTransitionTransType: TypeAlias = Literal["alert", "alert recovery"] | str
MonitorType: TypeAlias = Literal["audit alert", "ci-pipelines alert", "ci-tests alert", "composite", "cost alert", "data-jobs alert", "data-quality alert", "database-monitoring alert", "error-tracking alert", "event alert", "event-v2 alert", "llm-observability alert", "log alert", "metric alert", "network-path alert", "network-performance alert", "process alert", "query alert", "rum alert", "service check", "slo alert", "synthetics alert", "trace-analytics alert"] | str
SignalRuleType: TypeAlias = Literal["api_security", "application_code_vulnerability", "application_library_vulnerability", "application_security", "attack_path", "cloud_configuration", "container_image_vulnerability", "host_vulnerability", "iac_misconfiguration", "identity_risk", "infrastructure_configuration", "log_detection", "misconfiguration", "sast_vulnerability", "secret_vulnerability", "sensitive_data", "serverless_function_code_vulnerability", "signal_correlation", "workload_activity", "workload_security"] | str
SignalSeverity: TypeAlias = Literal["critical", "high", "info", "low", "medium"] | str
