# Generated from schemas/datadog by `python -m codegen`; do not edit.
"""The page in the vendor's documentation and the status of each kind, and what tells it."""

PARTNER: tuple[str, str, int | None] = ('Datadog', 'verified', 60)
FACTS: dict[str, tuple[str, str]] = {
    "ci_pipelines_alert": ("https://docs.datadoghq.com/monitors/types/ci/", "unverified"),
    "ci_tests_alert": ("https://docs.datadoghq.com/monitors/types/ci/", "unverified"),
    "composite_monitor": ("https://docs.datadoghq.com/monitors/types/composite/", "unverified"),
    "error_tracking_alert": ("https://docs.datadoghq.com/monitors/types/error_tracking/", "unverified"),
    "event_alert": ("https://docs.datadoghq.com/monitors/types/event/", "unverified"),
    "event_v2_alert": ("https://docs.datadoghq.com/monitors/types/event/", "unverified"),
    "log_alert": ("https://docs.datadoghq.com/monitors/types/log/", "unverified"),
    "metric_slo_alert": ("https://docs.datadoghq.com/monitors/types/slo/", "unverified"),
    "monitor_slo_alert": ("https://docs.datadoghq.com/monitors/types/slo/", "unverified"),
    "outlier_monitor": ("https://docs.datadoghq.com/monitors/types/outlier/", "unverified"),
    "process_alert": ("https://docs.datadoghq.com/monitors/types/process/", "unverified"),
    "query_alert_monitor": ("https://docs.datadoghq.com/monitors/types/metric/", "verified"),
    "rum_alert": ("https://docs.datadoghq.com/monitors/types/real_user_monitoring/", "unverified"),
    "security_signal": ("https://docs.datadoghq.com/security/notifications/", "verified"),
    "service_check": ("https://docs.datadoghq.com/monitors/types/service_check/", "unverified"),
    "synthetics_alert": ("https://docs.datadoghq.com/monitors/types/synthetic_monitoring/", "unverified"),
    "trace_analytics_alert": ("https://docs.datadoghq.com/monitors/types/apm/", "unverified"),
}
INNER: dict[str, tuple[str | None, dict[str, object]]] = {
    "ci_pipelines_alert": ('Datadog Alert Notification', {'event_type': ['ci_pipelines_alert']}),
    "ci_tests_alert": ('Datadog Alert Notification', {'event_type': ['ci_tests_alert']}),
    "composite_monitor": ('Datadog Alert Notification', {'event_type': ['composite_monitor']}),
    "error_tracking_alert": ('Datadog Alert Notification', {'event_type': ['error_tracking_alert']}),
    "event_alert": ('Datadog Alert Notification', {'event_type': ['event_alert']}),
    "event_v2_alert": ('Datadog Alert Notification', {'event_type': ['event_v2_alert']}),
    "log_alert": ('Datadog Alert Notification', {'event_type': ['log_alert']}),
    "metric_slo_alert": ('Datadog Alert Notification', {'event_type': ['metric_slo_alert']}),
    "monitor_slo_alert": ('Datadog Alert Notification', {'event_type': ['monitor_slo_alert']}),
    "outlier_monitor": ('Datadog Alert Notification', {'event_type': ['outlier_monitor']}),
    "process_alert": ('Datadog Alert Notification', {'event_type': ['process_alert']}),
    "query_alert_monitor": ('Datadog Alert Notification', {'event_type': ['query_alert_monitor']}),
    "rum_alert": ('Datadog Alert Notification', {'event_type': ['rum_alert']}),
    "security_signal": ('Datadog Alert Notification', {'source_type_name': ['Security Monitoring']}),
    "service_check": ('Datadog Alert Notification', {'event_type': ['service_check']}),
    "synthetics_alert": ('Datadog Alert Notification', {'event_type': ['synthetics_alert']}),
    "trace_analytics_alert": ('Datadog Alert Notification', {'event_type': ['trace_analytics_alert']}),
}
FLAT: dict[str, str] = {}
FRAMES: dict[str, tuple[tuple[str, ...], str | None, dict[str, object], bool]] = {
    "MonitorAlert": (
        ('meta', 'monitor'),
        'Datadog Alert Notification',
        {'source_type_name': ['Monitor Alert']},
        False,
    ),
    "SignalEvent": (
        ('meta', 'signal'),
        'Datadog Alert Notification',
        {'source_type_name': ['Security Monitoring']},
        False,
    ),
}
MORE: dict[str, dict[str, str]] = {
    "ci_pipelines_alert": {'monitor_types': 'ci-pipelines alert'},
    "ci_tests_alert": {'monitor_types': 'ci-tests alert'},
    "composite_monitor": {'monitor_types': 'composite'},
    "error_tracking_alert": {'monitor_types': 'error-tracking alert'},
    "event_alert": {'monitor_types': 'event alert'},
    "event_v2_alert": {'monitor_types': 'event-v2 alert'},
    "log_alert": {'monitor_types': 'log alert'},
    "metric_slo_alert": {'monitor_types': 'slo alert'},
    "monitor_slo_alert": {'monitor_types': 'slo alert'},
    "outlier_monitor": {'monitor_types': 'query alert'},
    "process_alert": {'monitor_types': 'process alert'},
    "query_alert_monitor": {'monitor_types': 'metric alert, query alert'},
    "rum_alert": {'monitor_types': 'rum alert'},
    "service_check": {'monitor_types': 'service check'},
    "synthetics_alert": {'monitor_types': 'synthetics alert'},
    "trace_analytics_alert": {'monitor_types': 'trace-analytics alert'},
}
