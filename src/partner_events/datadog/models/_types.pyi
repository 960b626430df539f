# Generated from schemas/datadog by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.datadog.models._fields import MonitorDetailFields as MonitorDetailFields
from partner_events.datadog.models._fields import MonitorFields as MonitorFields
from partner_events.datadog.models._fields import SignalDetailFields as SignalDetailFields
from partner_events.datadog.models._fields import SignalFields as SignalFields

DatadogDetailAlertTypeWords: TypeAlias = Literal["error", "info", "recommendation", "snapshot", "success", "user_update", "warning"]
DatadogDetailAlertType: TypeAlias = DatadogDetailAlertTypeWords | str
DatadogDetailEventTypeWords: TypeAlias = Literal["api", "ci_pipelines_alert", "ci_tests_alert", "composite_monitor", "error_tracking_alert", "event_alert", "event_v2_alert", "log_alert", "metric_slo_alert", "monitor_slo_alert", "outlier_monitor", "process_alert", "query_alert_monitor", "rum_alert", "service_check", "synthetics_alert", "trace_analytics_alert"]
DatadogDetailEventType: TypeAlias = DatadogDetailEventTypeWords | str
DatadogDetailPriorityWords: TypeAlias = Literal["low", "normal"]
DatadogDetailPriority: TypeAlias = DatadogDetailPriorityWords | str
DatadogDetailSourceTypeNameWords: TypeAlias = Literal["Monitor Alert", "Security Monitoring"]
DatadogDetailSourceTypeName: TypeAlias = DatadogDetailSourceTypeNameWords | str
MonitorOptionsNotificationPresetNameWords: TypeAlias = Literal["hide_all", "hide_handles", "hide_handles_and_footer", "hide_query", "hide_query_and_handles", "show_all", "show_only_snapshot"]
MonitorOptionsNotificationPresetName: TypeAlias = MonitorOptionsNotificationPresetNameWords | str
MonitorOptionsOnMissingDataWords: TypeAlias = Literal["default", "resolve", "show_and_notify_no_data", "show_no_data"]
MonitorOptionsOnMissingData: TypeAlias = MonitorOptionsOnMissingDataWords | str
MonitorStatesDestStateWords: TypeAlias = Literal["Alert", "Ignored", "No Data", "OK", "Skipped", "Unknown", "Warn"]
MonitorStatesDestState: TypeAlias = MonitorStatesDestStateWords | str
MonitorStatesSourceStateWords: TypeAlias = Literal["Alert", "Ignored", "No Data", "OK", "Skipped", "Unknown", "Warn"]
MonitorStatesSourceState: TypeAlias = MonitorStatesSourceStateWords | str
MonitorTransitionTransNameWords: TypeAlias = Literal["No Data", "Re-No Data", "Re-Triggered", "Re-Warn", "Recovered", "Renotify", "Triggered", "Warn"]
MonitorTransitionTransName: TypeAlias = MonitorTransitionTransNameWords | str
MonitorTransitionTransTypeWords: TypeAlias = Literal["alert", "alert recovery"]
MonitorTransitionTransType: TypeAlias = MonitorTransitionTransTypeWords | str
MonitorTypeWords: TypeAlias = Literal["audit alert", "ci-pipelines alert", "ci-tests alert", "composite", "cost alert", "data-jobs alert", "data-quality alert", "database-monitoring alert", "error-tracking alert", "event alert", "event-v2 alert", "llm-observability alert", "log alert", "metric alert", "network-path alert", "network-performance alert", "process alert", "query alert", "rum alert", "service check", "slo alert", "synthetics alert", "trace-analytics alert"]
MonitorType: TypeAlias = MonitorTypeWords | str
SignalRuleTypeWords: TypeAlias = Literal["api_security", "application_code_vulnerability", "application_library_vulnerability", "application_security", "attack_path", "cloud_configuration", "container_image_vulnerability", "host_vulnerability", "iac_misconfiguration", "identity_risk", "infrastructure_configuration", "log_detection", "misconfiguration", "sast_vulnerability", "secret_vulnerability", "sensitive_data", "serverless_function_code_vulnerability", "signal_correlation", "workload_activity", "workload_security"]
SignalRuleType: TypeAlias = SignalRuleTypeWords | str
SignalSeverityWords: TypeAlias = Literal["critical", "high", "info", "low", "medium"]
SignalSeverity: TypeAlias = SignalSeverityWords | str
