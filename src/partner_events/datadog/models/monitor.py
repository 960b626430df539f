# Generated from schemas/datadog by codegen; do not edit.

from partner_events._models.model import JsonObject, Number
from partner_events.datadog._model import DatadogModel
from partner_events.datadog.models.event import DatadogDetail


class MonitorAggregation(DatadogModel):
    group_by: str | None = None
    metric: str | None = None
    type: str | None = None


class MonitorResultMetadata(DatadogModel):
    monitor_id: int | None = None
    metric: str | None = None


class MonitorResult(DatadogModel):
    result_id: int
    result_ts: int | None = None
    evaluation_ts: int | None = None
    scheduled_ts: int | None = None
    metadata: MonitorResultMetadata | None = None


class MonitorStates(DatadogModel):
    source_state: str
    dest_state: str


class MonitorThresholdWindows(DatadogModel):
    recovery_window: str | None = None
    trigger_window: str | None = None


class MonitorThresholds(DatadogModel):
    critical: Number | None = None
    critical_query: str | None = None
    critical_recovery: Number | None = None
    critical_recovery_query: str | None = None
    ok: Number | None = None
    unknown: Number | None = None
    warning: Number | None = None
    warning_recovery: Number | None = None


class MonitorOptions(DatadogModel):
    aggregation: MonitorAggregation | None = None
    device_ids: list[str] | None = None
    enable_logs_sample: bool | None = None
    enable_samples: bool | None = None
    escalation_message: str | None = None
    evaluation_delay: int | None = None
    group_retention_duration: str | None = None
    groupby_simple_monitor: bool | None = None
    include_tags: bool | None = None
    locked: bool | None = None
    min_failure_duration: int | None = None
    min_location_failed: int | None = None
    new_group_delay: int | None = None
    new_host_delay: int | None = None
    no_data_timeframe: int | None = None
    notification_preset_name: str | None = None
    notify_audit: bool | None = None
    notify_by: list[str] | None = None
    notify_no_data: bool | None = None
    on_missing_data: str | None = None
    renotify_interval: int | None = None
    renotify_occurrences: int | None = None
    renotify_statuses: list[str] | None = None
    require_full_window: bool | None = None
    scheduling_options: JsonObject | None = None
    silenced: JsonObject | None = None
    synthetics_check_id: str | None = None
    threshold_windows: MonitorThresholdWindows | None = None
    thresholds: MonitorThresholds | None = None
    timeout_h: int | None = None
    variables: list[JsonObject] | None = None


class Monitor(DatadogModel):
    """https://docs.datadoghq.com/api/latest/monitors/"""

    id: int
    name: str
    type: str
    query: str
    message: str | None = None
    org_id: int | None = None
    created_at: int | None = None
    modified: int | None = None
    options: MonitorOptions | None = None


class MonitorTransition(DatadogModel):
    trans_name: str
    trans_type: str | None = None


class MonitorMeta(DatadogModel):
    monitor: Monitor
    result: MonitorResult
    transition: MonitorTransition
    states: MonitorStates
    duration: Number | None = None


class MonitorDetail(DatadogDetail):
    meta: MonitorMeta
