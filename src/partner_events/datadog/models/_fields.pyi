# Generated for type checkers alone; read `fields` of an event class.
# From schemas/datadog by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class DatadogDetailFields(f.Object):
    id: f.Text[str]
    event_type: f.Text[Literal[
        "api",
        "ci_pipelines_alert",
        "ci_tests_alert",
        "composite_monitor",
        "error_tracking_alert",
        "event_alert",
        "event_v2_alert",
        "log_alert",
        "metric_slo_alert",
        "monitor_slo_alert",
        "outlier_monitor",
        "process_alert",
        "query_alert_monitor",
        "rum_alert",
        "service_check",
        "synthetics_alert",
        "trace_analytics_alert",
    ]]
    source_type_name: f.Text[Literal[
        "Monitor Alert",
        "Security Monitoring",
    ]]
    alert_type: f.Text[Literal[
        "error",
        "info",
        "recommendation",
        "snapshot",
        "success",
        "user_update",
        "warning",
    ]]
    priority: f.Text[Literal[
        "low",
        "normal",
    ]]
    msg_title: f.Text[str]
    msg_text: f.Text[str]
    tags: f.Text[str]
    aggregate_event_id: f.Text[str]
    date: f.Number
    date_detected: f.Number
    date_ended: f.Number
    last_updated: f.Number

class MonitorDetailFields(DatadogDetailFields):
    meta: MonitorMetaFields

class MonitorMetaFields(f.Object):
    monitor: MonitorFields
    result: MonitorResultFields
    transition: MonitorTransitionFields
    states: MonitorStatesFields
    duration: f.Number

class MonitorFields(f.Object):
    id: f.Number
    name: f.Text[str]
    type: f.Text[Literal[
        "audit alert",
        "ci-pipelines alert",
        "ci-tests alert",
        "composite",
        "cost alert",
        "data-jobs alert",
        "data-quality alert",
        "database-monitoring alert",
        "error-tracking alert",
        "event alert",
        "event-v2 alert",
        "llm-observability alert",
        "log alert",
        "metric alert",
        "network-path alert",
        "network-performance alert",
        "process alert",
        "query alert",
        "rum alert",
        "service check",
        "slo alert",
        "synthetics alert",
        "trace-analytics alert",
    ]]
    query: f.Text[str]
    message: f.Text[str]
    org_id: f.Number
    created_at: f.Number
    modified: f.Number
    options: MonitorOptionsFields

class MonitorOptionsFields(f.Object):
    aggregation: MonitorAggregationFields
    device_ids: f.Text[str]
    enable_logs_sample: f.Boolean
    enable_samples: f.Boolean
    escalation_message: f.Text[str]
    evaluation_delay: f.Number
    group_retention_duration: f.Text[str]
    groupby_simple_monitor: f.Boolean
    include_tags: f.Boolean
    locked: f.Boolean
    min_failure_duration: f.Number
    min_location_failed: f.Number
    new_group_delay: f.Number
    new_host_delay: f.Number
    no_data_timeframe: f.Number
    notification_preset_name: f.Text[Literal[
        "hide_all",
        "hide_handles",
        "hide_handles_and_footer",
        "hide_query",
        "hide_query_and_handles",
        "show_all",
        "show_only_snapshot",
    ]]
    notify_audit: f.Boolean
    notify_by: f.Text[str]
    notify_no_data: f.Boolean
    on_missing_data: f.Text[Literal[
        "default",
        "resolve",
        "show_and_notify_no_data",
        "show_no_data",
    ]]
    renotify_interval: f.Number
    renotify_occurrences: f.Number
    renotify_statuses: f.Text[str]
    require_full_window: f.Boolean
    scheduling_options: f.Map[f.Anything]
    silenced: f.Map[f.Anything]
    synthetics_check_id: f.Text[str]
    threshold_windows: MonitorThresholdWindowsFields
    thresholds: MonitorThresholdsFields
    timeout_h: f.Number
    variables: f.Map[f.Anything]

class MonitorAggregationFields(f.Object):
    group_by: f.Text[str]
    metric: f.Text[str]
    type: f.Text[str]

class MonitorThresholdsFields(f.Object):
    critical: f.Number
    critical_query: f.Text[str]
    critical_recovery: f.Number
    critical_recovery_query: f.Text[str]
    ok: f.Number
    unknown: f.Number
    warning: f.Number
    warning_recovery: f.Number

class MonitorThresholdWindowsFields(f.Object):
    recovery_window: f.Text[str]
    trigger_window: f.Text[str]

class MonitorResultFields(f.Object):
    result_id: f.Number
    result_ts: f.Number
    evaluation_ts: f.Number
    scheduled_ts: f.Number
    metadata: MonitorResultMetadataFields

class MonitorResultMetadataFields(f.Object):
    monitor_id: f.Number
    metric: f.Text[str]

class MonitorTransitionFields(f.Object):
    trans_name: f.Text[Literal[
        "No Data",
        "Re-No Data",
        "Re-Triggered",
        "Re-Warn",
        "Recovered",
        "Renotify",
        "Triggered",
        "Warn",
    ]]
    trans_type: f.Text[Literal[
        "alert",
        "alert recovery",
    ]]

class MonitorStatesFields(f.Object):
    source_state: f.Text[Literal[
        "Alert",
        "Ignored",
        "No Data",
        "OK",
        "Skipped",
        "Unknown",
        "Warn",
    ]]
    dest_state: f.Text[Literal[
        "Alert",
        "Ignored",
        "No Data",
        "OK",
        "Skipped",
        "Unknown",
        "Warn",
    ]]

class SignalDetailFields(DatadogDetailFields):
    meta: SignalMetaFields

class SignalMetaFields(f.Object):
    signal: SignalFields
    result: SignalResultFields
    group_by_values: f.Map[f.Anything]
    related_logs_query_url: f.Text[str]

class SignalFields(f.Object):
    id: f.Text[str]
    title: f.Text[str]
    severity: f.Text[Literal[
        "critical",
        "high",
        "info",
        "low",
        "medium",
    ]]
    rule: SignalRuleFields
    msg: f.Text[str]
    is_secure_org: f.Boolean
    attributes: f.Map[f.Anything]
    logs_sample: f.Anything

class SignalRuleFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[Literal[
        "api_security",
        "application_code_vulnerability",
        "application_library_vulnerability",
        "application_security",
        "attack_path",
        "cloud_configuration",
        "container_image_vulnerability",
        "host_vulnerability",
        "iac_misconfiguration",
        "identity_risk",
        "infrastructure_configuration",
        "log_detection",
        "misconfiguration",
        "sast_vulnerability",
        "secret_vulnerability",
        "sensitive_data",
        "serverless_function_code_vulnerability",
        "signal_correlation",
        "workload_activity",
        "workload_security",
    ]]
    group_by_fields: f.Map[f.Anything]

class SignalResultFields(f.Object):
    logs_url: f.Text[str]

class UnknownDetailFields(DatadogDetailFields):
    meta: f.Map[f.Anything]

