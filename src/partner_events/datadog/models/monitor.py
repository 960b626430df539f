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
    """Often beyond 2^53: keep it away from what reads numbers as floats."""

    result_ts: int | None = None
    """Seconds since the Unix epoch."""

    evaluation_ts: int | None = None
    """Seconds since the Unix epoch."""

    scheduled_ts: int | None = None
    """Seconds since the Unix epoch."""

    metadata: MonitorResultMetadata | None = None


class MonitorStates(DatadogModel):
    source_state: str
    """The state before."""

    dest_state: str
    """The state after."""


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
    """Seconds."""

    group_retention_duration: str | None = None
    groupby_simple_monitor: bool | None = None
    include_tags: bool | None = None
    locked: bool | None = None
    min_failure_duration: int | None = None
    """Seconds."""

    min_location_failed: int | None = None
    new_group_delay: int | None = None
    """Seconds."""

    new_host_delay: int | None = None
    """Seconds."""

    no_data_timeframe: int | None = None
    """Minutes."""

    notification_preset_name: str | None = None
    notify_audit: bool | None = None
    notify_by: list[str] | None = None
    notify_no_data: bool | None = None
    on_missing_data: str | None = None
    renotify_interval: int | None = None
    """Minutes."""

    renotify_occurrences: int | None = None
    renotify_statuses: list[str] | None = None
    require_full_window: bool | None = None
    scheduling_options: JsonObject | None = None
    silenced: JsonObject | None = None
    """Until when each scope is silenced, in seconds since the Unix epoch; null is for ever."""

    synthetics_check_id: str | None = None
    threshold_windows: MonitorThresholdWindows | None = None
    thresholds: MonitorThresholds | None = None
    timeout_h: int | None = None
    """Hours."""

    variables: list[JsonObject] | None = None


class Monitor(DatadogModel):
    """https://docs.datadoghq.com/api/latest/monitors/"""

    id: int
    """The monitor's number."""

    name: str
    """The monitor's name."""

    type: str
    """What sort of monitor it is."""

    query: str
    """What it watches."""

    message: str | None = None
    """The notification's text as it was written, with variables and handles."""

    org_id: int | None = None
    created_at: int | None = None
    """Milliseconds since the Unix epoch."""

    modified: int | None = None
    """Milliseconds since the Unix epoch."""

    options: MonitorOptions | None = None
    """Thresholds, waiting times and the like."""


class MonitorTransition(DatadogModel):
    trans_name: str
    """What became of the alert."""

    trans_type: str | None = None


class MonitorMeta(DatadogModel):
    monitor: Monitor
    """The monitor that notified."""

    result: MonitorResult
    transition: MonitorTransition
    """What became of the alert: triggered, recovered, renotified."""

    states: MonitorStates
    """The monitor's state before and after."""

    duration: Number | None = None


class MonitorDetail(DatadogDetail):
    meta: MonitorMeta
