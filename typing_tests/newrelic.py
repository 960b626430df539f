"""New Relic's events: the default template, and one's own."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Literal, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.newrelic import IssueNotification, NewRelicEvent, UnknownNewRelicEvent
from partner_events.newrelic.models import Issue
from partner_events.patterns import EventPattern

# Right


def of_any_kind(event: NewRelicEvent) -> None:
    assert_type(event.partner, Literal["newrelic"])
    assert_type(event.kind, str)
    assert_type(event.detail, object)
    assert_type(event.new_relic_account, str | None)
    assert_type(event.event_source_name, str | None)
    assert_type(NewRelicEvent.typical_delay, timedelta | None)


def a_notification(event: IssueNotification) -> None:
    assert_type(event.kind, Literal["NewRelicEvent"])
    assert_type(event.detail_type, Literal["NewRelicEvent"])
    assert_type(event.payload, Issue)
    assert_type(event.detail, Issue)
    assert_type(event.payload.title, str | None)
    assert_type(event.payload.totalIncidents, int | str | None)
    assert_type(event.total_incidents, int | None)
    assert_type(event.payload.isCorrelated, bool | str | None)
    assert_type(event.is_correlated, bool | None)
    assert_type(event.payload.impactedEntities, list[str] | None)
    assert_type(event.created_at, datetime | None)
    assert_type(event.occurred_at, datetime)


def vocabularies_are_open(event: IssueNotification) -> None:
    print(event.payload.state == "ACTIVATED", event.payload.priority == "a word of tomorrow")


class OwnIssue(Issue):
    team: str


class OwnNotification(IssueNotification):
    detail: OwnIssue

    @property
    def payload(self) -> OwnIssue:
        return self.detail


def ones_own_template(raw: dict[str, object]) -> None:
    event = parse_event(raw, OwnNotification)
    assert_type(event.payload.team, str)
    assert_type(event.payload.title, str | None)
    as_ours: IssueNotification = event
    print(as_ours)


def unknown(event: UnknownNewRelicEvent) -> None:
    as_unknown: UnknownEvent = event
    assert_type(event.payload, Mapping[str, object])
    print(as_unknown)


def patterns() -> None:
    fields = IssueNotification.fields
    EventPattern.of(IssueNotification, fields.payload.priority.equals("CRITICAL"))
    EventPattern.of(IssueNotification, fields.detail.totalIncidents.numeric(">", 1))


# Wrong


def names_that_do_not_exist(event: IssueNotification) -> None:
    event.payload.owner  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.updatedAt  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.fields.payload.owner  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def every_field_may_be_absent(event: IssueNotification) -> int:
    event.payload.title.upper()  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    return event.payload.totalIncidents  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def words_outside_the_vocabulary() -> None:
    priority = IssueNotification.fields.payload.priority
    priority.equals("URGENT")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def events_are_read_only(event: IssueNotification) -> None:
    event.payload.title = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
