# Generated from schemas/datadog by `python -m codegen`; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Generic, TypeVar

from partner_events.patterns import _fields as f
from partner_events.datadog.models import _types as t

P = TypeVar("P")


class DatadogDetailFields(f.Object):
    id: f.Text[str]
    event_type: f.Text[t.DatadogDetailEventTypeWords]
    source_type_name: f.Text[t.DatadogDetailSourceTypeNameWords]
    alert_type: f.Text[t.DatadogDetailAlertTypeWords]
    priority: f.Text[t.DatadogDetailPriorityWords]
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
    type: f.Text[t.MonitorTypeWords]
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
    notification_preset_name: f.Text[t.MonitorOptionsNotificationPresetNameWords]
    notify_audit: f.Boolean
    notify_by: f.Text[str]
    notify_no_data: f.Boolean
    on_missing_data: f.Text[t.MonitorOptionsOnMissingDataWords]
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
    trans_name: f.Text[t.MonitorTransitionTransNameWords]
    trans_type: f.Text[t.MonitorTransitionTransTypeWords]

class MonitorStatesFields(f.Object):
    source_state: f.Text[t.MonitorStatesSourceStateWords]
    dest_state: f.Text[t.MonitorStatesDestStateWords]

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
    severity: f.Text[t.SignalSeverityWords]
    rule: SignalRuleFields
    msg: f.Text[str]
    is_secure_org: f.Boolean
    attributes: f.Map[f.Anything]
    logs_sample: f.Anything

class SignalRuleFields(f.Object):
    id: f.Text[str]
    name: f.Text[str]
    type: f.Text[t.SignalRuleTypeWords]
    group_by_fields: f.Map[f.Anything]

class SignalResultFields(f.Object):
    logs_url: f.Text[str]

class UnknownDetailFields(DatadogDetailFields):
    meta: f.Map[f.Anything]

