# Generated from schemas/datadog by codegen; do not edit.
"""What the catalog and event patterns know of Datadog's kinds; no parse loads it."""

from partner_events._kinds.partner import FrameFacts, KindFacts, Marker, PartnerFacts

PARTNER = PartnerFacts(title='Datadog', status='verified', typical_delay=60)

FACTS: dict[str, KindFacts] = {
    "ci_pipelines_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/ci/",
        status="unverified",
    ),
    "ci_tests_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/ci/",
        status="unverified",
    ),
    "composite_monitor": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/composite/",
        status="unverified",
    ),
    "error_tracking_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/error_tracking/",
        status="unverified",
    ),
    "event_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/event/",
        status="unverified",
    ),
    "event_v2_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/event/",
        status="unverified",
    ),
    "log_alert": KindFacts(docs_url="https://docs.datadoghq.com/monitors/types/log/", status="unverified"),
    "metric_slo_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/slo/",
        status="unverified",
    ),
    "monitor_slo_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/slo/",
        status="unverified",
    ),
    "outlier_monitor": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/outlier/",
        status="unverified",
    ),
    "process_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/process/",
        status="unverified",
    ),
    "query_alert_monitor": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/metric/",
        status="verified",
    ),
    "rum_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/real_user_monitoring/",
        status="unverified",
    ),
    "security_signal": KindFacts(
        docs_url="https://docs.datadoghq.com/security/notifications/",
        status="verified",
    ),
    "service_check": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/service_check/",
        status="unverified",
    ),
    "synthetics_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/synthetic_monitoring/",
        status="unverified",
    ),
    "trace_analytics_alert": KindFacts(
        docs_url="https://docs.datadoghq.com/monitors/types/apm/",
        status="unverified",
    ),
}
"""What is known of each kind."""

INNER: dict[str, Marker] = {
    "ci_pipelines_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['ci_pipelines_alert']},
    ),
    "ci_tests_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['ci_tests_alert']},
    ),
    "composite_monitor": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['composite_monitor']},
    ),
    "error_tracking_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['error_tracking_alert']},
    ),
    "event_alert": Marker(detail_type='Datadog Alert Notification', detail={'event_type': ['event_alert']}),
    "event_v2_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['event_v2_alert']},
    ),
    "log_alert": Marker(detail_type='Datadog Alert Notification', detail={'event_type': ['log_alert']}),
    "metric_slo_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['metric_slo_alert']},
    ),
    "monitor_slo_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['monitor_slo_alert']},
    ),
    "outlier_monitor": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['outlier_monitor']},
    ),
    "process_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['process_alert']},
    ),
    "query_alert_monitor": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['query_alert_monitor']},
    ),
    "rum_alert": Marker(detail_type='Datadog Alert Notification', detail={'event_type': ['rum_alert']}),
    "security_signal": Marker(
        detail_type='Datadog Alert Notification',
        detail={'source_type_name': ['Security Monitoring']},
    ),
    "service_check": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['service_check']},
    ),
    "synthetics_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['synthetics_alert']},
    ),
    "trace_analytics_alert": Marker(
        detail_type='Datadog Alert Notification',
        detail={'event_type': ['trace_analytics_alert']},
    ),
}
"""What distinguishes kinds whose detail-type does not."""

FLAT: dict[str, str] = {}
"""The detail-types of simplified forms, if not the kinds' names."""

FRAMES: dict[str, FrameFacts] = {
    "MonitorAlert": FrameFacts(
        payload=('meta', 'monitor'),
        detail_type='Datadog Alert Notification',
        detail={'source_type_name': ['Monitor Alert']},
        is_flat=False,
    ),
    "SignalEvent": FrameFacts(
        payload=('meta', 'signal'),
        detail_type='Datadog Alert Notification',
        detail={'source_type_name': ['Security Monitoring']},
        is_flat=False,
    ),
}
"""The written event classes that kinds derive from."""

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
"""Further facts of kinds."""

SOURCES: tuple[str, ...] = ()
"""The forms of event sources, with a star for a part that varies; empty if they are not known."""
