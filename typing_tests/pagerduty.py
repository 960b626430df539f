"""PagerDuty's events: kinds, accessors and vocabularies."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_type

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.pagerduty import (
    IncidentAcknowledge,
    IncidentResolve,
    IncidentTrigger,
    PagerDutyEvent,
    UnknownPagerDutyEvent,
)
from partner_events.pagerduty.models import Incident, LogEntry, PagerDutyDetail, Reference, Service
from partner_events.patterns import EventPattern, other

# Right


def of_any_kind(event: PagerDutyEvent) -> None:
    assert_type(event.partner, Literal["pagerduty"])
    assert_type(event.kind, str)
    assert_type(event.detail, PagerDutyDetail)
    assert_type(event.payload, Incident)
    assert_type(event.log_entry, LogEntry | None)
    assert_type(event.agent, Reference | None)
    assert_type(event.note, str | None)
    assert_type(event.assignees, list[Reference])
    assert_type(event.priority, str | None)
    assert_type(event.occurred_at, datetime)
    assert_type(event.incident_created_at, datetime | None)
    assert_type(event.last_status_change_at, datetime | None)


def of_one_kind(event: IncidentTrigger) -> None:
    assert_type(event.kind, Literal["incident.trigger"])
    assert_type(event.payload.incident_number, int)
    assert_type(event.payload.service, Service)
    assert_type(event.payload.service.acknowledgement_timeout, int | None)
    assert_type(event.payload.assignments[0].assignee, Reference)
    assert_type(event.detail.log_entries, list[LogEntry])
    details: object = event.detail.log_entries[0].channel.details
    print(details)


def of_unknown_kinds(event: UnknownPagerDutyEvent) -> None:
    as_pagerdutys: PagerDutyEvent = event
    as_unknown: UnknownEvent = event
    print(as_pagerdutys.payload.title, as_unknown.kind)


def vocabularies_are_open(event: PagerDutyEvent) -> None:
    words: list[str] = [event.payload.status, event.payload.urgency, event.payload.service.status]
    print(words, event.payload.status == "triggered", event.payload.urgency == "a word of tomorrow")


def expected(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, PagerDutyEvent), PagerDutyEvent)
    assert_type(parse_event(raw, IncidentTrigger, IncidentResolve), IncidentTrigger | IncidentResolve)


def kinds_narrow_a_union(event: IncidentTrigger | IncidentAcknowledge | IncidentResolve) -> None:
    if event.kind == "incident.trigger":
        assert_type(event, IncidentTrigger)
    elif event.kind == "incident.resolve":
        assert_type(event, IncidentResolve)
    else:
        assert_type(event, IncidentAcknowledge)


def classes_narrow(event: PartnerEvent) -> str:
    match event:
        case IncidentResolve():
            return event.payload.resolve_reason or "done"
        case PagerDutyEvent():
            return event.payload.title
        case _:
            return event.kind


def patterns() -> None:
    fields = PagerDutyEvent.fields
    EventPattern.of(IncidentTrigger, fields.payload.urgency.equals("high"))
    EventPattern.of(PagerDutyEvent, fields.detail.incident.status.equals(other("snoozed")))
    EventPattern.of(PagerDutyEvent, fields.payload.service.id.equals("PWIXJZS"))


# Wrong


def some_fields_may_be_null(event: PagerDutyEvent) -> str:
    event.payload.priority.name  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    return event.payload.incident_key  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def a_slip_in_a_vocabulary(event: IncidentTrigger) -> None:
    fields = IncidentTrigger.fields
    fields.payload.urgency.equals("hihg")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    event.payload.urgncy  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def events_are_read_only(event: PagerDutyEvent) -> None:
    event.note = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload.title = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def not_every_event_is_of_one_kind(event: PagerDutyEvent) -> IncidentTrigger:
    return event  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
