"""Datadog's events: families, kinds, accessors and vocabularies."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, assert_type

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.datadog import (
    DatadogEvent,
    LogAlert,
    MonitorAlert,
    QueryAlertMonitor,
    SecuritySignal,
    UnknownDatadogEvent,
)
from partner_events.datadog.models import DatadogDetail, Monitor, Signal

# Right


def of_any_kind(event: DatadogEvent) -> None:
    assert_type(event.partner, Literal["datadog"])
    assert_type(event.kind, str)
    assert_type(event.detail, DatadogDetail)
    assert_type(event.title, str | None)
    assert_type(event.hostname, str | None)
    assert_type(event.tags, list[str])
    assert_type(event.tags_by_key, Mapping[str, list[str]])
    assert_type(event.occurred_at, datetime)
    assert_type(event.last_updated_at, datetime | None)
    assert_type(event.date_detected_at, datetime | None)
    assert_type(event.date_ended_at, datetime | None)
    assert_type(DatadogEvent.typical_delay, timedelta | None)


def the_common_detail(detail: DatadogDetail) -> None:
    assert_type(detail.id, str | None)
    assert_type(detail.date, int | None)
    assert_type(detail.date_ended, int | None)
    assert_type(detail.tags, list[str] | None)
    assert_type(detail.msg_title, str | None)
    assert_type(detail.aggregate_event_id, str | None)


def of_monitors(event: MonitorAlert) -> None:
    assert_type(event.alert_id, str)
    assert_type(event.title, str)
    assert_type(event.alert_priority, str | None)
    assert_type(event.payload, Monitor)
    assert_type(event.payload.id, int)
    assert_type(event.payload.created_at, int | None)
    assert_type(event.detail.meta.result.result_id, int)
    assert_type(event.detail.meta.duration, float | None)
    assert_type(event.result_at, datetime | None)
    assert_type(event.monitor_modified_at, datetime | None)
    if event.payload.options and event.payload.options.thresholds:
        assert_type(event.payload.options.thresholds.critical, float | None)


def of_signals(event: SecuritySignal) -> None:
    assert_type(event.kind, Literal["security_signal"])
    assert_type(event.title, str)
    assert_type(event.payload, Signal)
    assert_type(event.payload.id, str)
    assert_type(event.payload.attributes, dict[str, object] | None)
    logs: object = event.payload.logs_sample
    assert_type(event.detail.meta.group_by_values, dict[str, object] | None)
    print(logs)


def of_unknown_kinds(event: UnknownDatadogEvent) -> None:
    as_datadogs: DatadogEvent = event
    as_unknown: UnknownEvent = event
    assert_type(event.detail.meta, dict[str, object] | None)
    assert_type(event.payload, Mapping[str, object])
    print(as_datadogs.title, as_unknown.kind)


def vocabularies_are_open(event: MonitorAlert) -> None:
    words: list[str] = [event.status, event.payload.type, event.detail.meta.states.dest_state]
    print(words, event.status == "Triggered", event.detail.alert_type == "a word of tomorrow")


def expected(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, MonitorAlert), MonitorAlert)
    assert_type(parse_event(raw, QueryAlertMonitor, SecuritySignal), QueryAlertMonitor | SecuritySignal)


def kinds_narrow_a_union(event: QueryAlertMonitor | LogAlert | SecuritySignal) -> None:
    if event.kind == "log_alert":
        assert_type(event, LogAlert)
    elif event.kind == "security_signal":
        assert_type(event, SecuritySignal)
    else:
        assert_type(event, QueryAlertMonitor)


def classes_narrow(event: PartnerEvent) -> str:
    match event:
        case QueryAlertMonitor():
            return event.payload.query
        case MonitorAlert():
            return event.status
        case SecuritySignal():
            return event.payload.severity
        case _:
            return event.kind


# Wrong


def monitors_and_signals_differ(alert: MonitorAlert, signal: SecuritySignal) -> None:
    alert.payload.severity  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    signal.alert_id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    signal.detail.meta.monitor  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def common_fields_may_be_absent(event: DatadogEvent) -> int:
    event.detail.msg_title.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    return event.detail.date  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def the_common_base_has_no_meta(event: DatadogEvent) -> None:
    event.detail.meta  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def events_are_read_only(event: MonitorAlert) -> None:
    event.title = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.detail.priority = "low"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload.name = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def not_every_alert_is_of_a_metric(event: MonitorAlert) -> QueryAlertMonitor:
    return event  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def not_every_event_is_an_alert(raw: dict[str, object]) -> MonitorAlert:
    return parse_event(raw, SecuritySignal)  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
