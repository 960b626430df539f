"""Okta's events: the one kind, its parts, and event types."""
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.okta import LogEvent, OktaEvent, SystemLog, UnknownOktaEvent
from partner_events.okta import models as okta
from partner_events.okta.event_types import EVENT_TYPES, EventType, find
from partner_events.patterns import EventPattern, other

# Right


def of_any_kind(event: OktaEvent) -> None:
    assert_type(event.partner, Literal["okta"])
    assert_type(event.org, str | None)
    assert_type(event.log_stream, str | None)
    assert_type(OktaEvent.types_version, str)


def log_events(event: LogEvent, system_log: SystemLog) -> None:
    assert_type(event.payload, okta.LogEvent)
    assert_type(event.event_type, str)
    assert_type(event.actor, okta.LogActor | None)
    assert_type(event.targets, list[okta.LogTarget])
    assert_type(event.target("User"), okta.LogTarget | None)
    assert_type(event.result, str | None)
    assert_type(event.occurred_at, datetime)
    assert_type(system_log.kind, Literal["SystemLog"])
    assert_type(system_log.payload.uuid, str)
    assert_type(system_log.payload.version, str | None)


def event_types() -> None:
    assert_type(EVENT_TYPES, Mapping[str, EventType])
    assert_type(EVENT_TYPES["user.session.start"].tags, frozenset[str])
    assert_type(EVENT_TYPES["user.session.start"].stage, Literal["current", "beta", "internal"])
    assert_type(find(tag="session"), frozenset[str])


def event_types_are_open(event: SystemLog) -> None:
    print(event.payload.eventType == "user.session.start", event.payload.eventType == "of.tomorrow")


def unknown(raw: dict[str, object]) -> None:
    event = parse_event(raw, UnknownOktaEvent)
    as_unknown: UnknownEvent = event
    print(as_unknown)


def patterns() -> None:
    fields = SystemLog.fields
    EventPattern.of(SystemLog, fields.payload.eventType.equals("user.session.start"))
    EventPattern.of(SystemLog, fields.payload.eventType.equals(other("of.tomorrow")))
    EventPattern.of(SystemLog, fields.payload.client.ipAddress.cidr("198.51.100.0/24"))


# Wrong


def some_fields_may_be_null(event: SystemLog) -> str:
    return event.payload.displayMessage  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def event_types_are_checked() -> None:
    fields = SystemLog.fields
    fields.payload.eventType.equals("user.session.begin")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def events_are_read_only(event: SystemLog) -> None:
    event.payload.uuid = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
