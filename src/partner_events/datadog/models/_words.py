# Generated from schemas/datadog by `python -m codegen`; do not edit.
"""The known values of fields that have a vocabulary."""

WORDS: dict[str, tuple[str, ...]] = {
    "DatadogDetail.event_type": ('api', 'ci_pipelines_alert', 'ci_tests_alert', 'composite_monitor', 'error_tracking_alert', 'event_alert', 'event_v2_alert', 'log_alert', 'metric_slo_alert', 'monitor_slo_alert', 'outlier_monitor', 'process_alert', 'query_alert_monitor', 'rum_alert', 'service_check', 'synthetics_alert', 'trace_analytics_alert'),
    "DatadogDetail.source_type_name": ('Monitor Alert', 'Security Monitoring'),
    "DatadogDetail.alert_type": ('error', 'info', 'recommendation', 'snapshot', 'success', 'user_update', 'warning'),
    "DatadogDetail.priority": ('low', 'normal'),
    "Monitor.type": ('audit alert', 'ci-pipelines alert', 'ci-tests alert', 'composite', 'cost alert', 'data-jobs alert', 'data-quality alert', 'database-monitoring alert', 'error-tracking alert', 'event alert', 'event-v2 alert', 'llm-observability alert', 'log alert', 'metric alert', 'network-path alert', 'network-performance alert', 'process alert', 'query alert', 'rum alert', 'service check', 'slo alert', 'synthetics alert', 'trace-analytics alert'),
    "MonitorOptions.notification_preset_name": ('hide_all', 'hide_handles', 'hide_handles_and_footer', 'hide_query', 'hide_query_and_handles', 'show_all', 'show_only_snapshot'),
    "MonitorOptions.on_missing_data": ('default', 'resolve', 'show_and_notify_no_data', 'show_no_data'),
    "MonitorTransition.trans_name": ('No Data', 'Re-No Data', 'Re-Triggered', 'Re-Warn', 'Recovered', 'Renotify', 'Triggered', 'Warn'),
    "MonitorTransition.trans_type": ('alert', 'alert recovery'),
    "MonitorStates.source_state": ('Alert', 'Ignored', 'No Data', 'OK', 'Skipped', 'Unknown', 'Warn'),
    "MonitorStates.dest_state": ('Alert', 'Ignored', 'No Data', 'OK', 'Skipped', 'Unknown', 'Warn'),
    "Signal.severity": ('critical', 'high', 'info', 'low', 'medium'),
    "SignalRule.type": ('api_security', 'application_code_vulnerability', 'application_library_vulnerability', 'application_security', 'attack_path', 'cloud_configuration', 'container_image_vulnerability', 'host_vulnerability', 'iac_misconfiguration', 'identity_risk', 'infrastructure_configuration', 'log_detection', 'misconfiguration', 'sast_vulnerability', 'secret_vulnerability', 'sensitive_data', 'serverless_function_code_vulnerability', 'signal_correlation', 'workload_activity', 'workload_security'),
}
