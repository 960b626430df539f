# Generated from schemas/datadog by codegen; do not edit.
"""What Datadog's kinds mean, in a sentence each; nothing but the catalog loads it."""

SUMMARIES: dict[str, str] = {
    "ci_pipelines_alert": "A monitor of CI pipelines changed its state, or notified again.",
    "ci_tests_alert": "A monitor of CI tests changed its state, or notified again.",
    "composite_monitor": "A composite of several monitors changed its state, or notified again.",
    "error_tracking_alert": "A monitor of tracked errors changed its state, or notified again.",
    "event_alert": "A monitor of events, of the older form, changed its state, or notified again.",
    "event_v2_alert": "A monitor of events changed its state, or notified again.",
    "log_alert": "A monitor of logs changed its state, or notified again.",
    "metric_slo_alert": (
        "A monitor of a service level objective by metrics changed its state, or notified "
        "again."
    ),
    "monitor_slo_alert": (
        "A monitor of a service level objective by monitors changed its state, or "
        "notified again."
    ),
    "outlier_monitor": "A monitor that finds outliers changed its state, or notified again.",
    "process_alert": "A monitor of running processes changed its state, or notified again.",
    "query_alert_monitor": "A monitor of a metric changed its state, or notified again.",
    "rum_alert": "A monitor of real users' sessions changed its state, or notified again.",
    "security_signal": "A security rule found something: a signal with its severity.",
    "service_check": "A monitor of a service check changed its state, or notified again.",
    "synthetics_alert": "A monitor of a synthetic test changed its state, or notified again.",
    "trace_analytics_alert": "A monitor of traces changed its state, or notified again.",
}
