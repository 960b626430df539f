"""OneLogin's events: numbers as kinds, and patterns on them."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.onelogin import OneLoginEvent, UnknownOneLoginEvent, UserCreated, UserUpdated
from partner_events.onelogin.models import Record
from partner_events.patterns import EventPattern

# Right


def of_any_type(event: OneLoginEvent) -> None:
    assert_type(event.partner, Literal["onelogin"])
    assert_type(event.kind, str)
    assert_type(event.event_type_id, int)
    assert_type(event.payload, Record)
    assert_type(event.occurred_at, datetime)


def by_type(event: UserCreated | UserUpdated) -> None:
    if event.kind == "14":
        assert_type(event, UserUpdated)
        assert_type(event.payload.user_name, str | None)


def of_unknown_types(event: UnknownOneLoginEvent, raw: dict[str, object]) -> None:
    as_unknown: UnknownEvent = event
    assert as_unknown
    assert_type(parse_event(raw, UserUpdated), UserUpdated)


def patterns() -> None:
    EventPattern.of(UserUpdated, UserUpdated.fields.payload.risk_score.numeric(">", 50))
    EventPattern.of(OneLoginEvent, OneLoginEvent.fields.detail.event_type_id.equals(553))


# Wrong


def not_there(event: UserUpdated) -> None:
    event.payload.user  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def a_number_is_not_text() -> None:
    OneLoginEvent.fields.detail.event_type_id.equals("553")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
