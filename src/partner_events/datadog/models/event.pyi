# Generated from schemas/datadog by codegen; do not edit.

from typing import Literal

from partner_events.datadog._model import DatadogModel


class DatadogDetail(DatadogModel):
    """https://docs.datadoghq.com/integrations/amazon-event-bridge/"""

    id: str | None = None
    """The id of Datadog's event."""

    event_type: Literal[
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
    ] | str | None = None
    """Which sort of monitor, or signal, it is about: the kind."""

    source_type_name: Literal[
        "Monitor Alert",
        "Security Monitoring",
    ] | str | None = None
    """What sent the event: `Monitor Alert`, `Security Monitoring`."""

    alert_type: Literal[
        "error",
        "info",
        "recommendation",
        "snapshot",
        "success",
        "user_update",
        "warning",
    ] | str | None = None
    """How bad it is."""

    priority: Literal[
        "low",
        "normal",
    ] | str | None = None
    """The event's priority; not that of the monitor, P1 to P5."""

    msg_title: str | None = None
    """The notification's title."""

    msg_text: str | None = None
    """Markdown, often between two lines of `%%%`."""

    tags: list[str] | None = None
    """Most are a key and a value with a colon between."""

    aggregate_event_id: str | None = None
    date: int | None = None
    """Milliseconds since the Unix epoch."""

    date_detected: int | None = None
    """Milliseconds since the Unix epoch."""

    date_ended: int | None = None
    """Milliseconds since the Unix epoch."""

    last_updated: int | None = None
    """Milliseconds since the Unix epoch."""
