"""Segment's events: calls, and properties and traits as types of the user's own."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_type

from pydantic import BaseModel

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.patterns import EventPattern
from partner_events.segment import (
    Alias,
    Group,
    Identify,
    Page,
    PropertiesEvent,
    SegmentEvent,
    Track,
    TraitsEvent,
    UnknownSegmentEvent,
)
from partner_events.segment.models import (
    Context,
    PropertiesMessage,
    SegmentMessage,
    TrackMessage,
    TraitsMessage,
)

# Right


class OrderCompleted(BaseModel):
    total: float


class OrderTracked(Track):
    @property
    def order(self) -> OrderCompleted:
        return self.properties_as(OrderCompleted)


def of_any_kind(event: SegmentEvent) -> None:
    assert_type(event.partner, Literal["segment"])
    assert_type(event.kind, str)
    assert_type(event.detail, SegmentMessage)
    assert_type(event.payload, SegmentMessage)
    assert_type(event.payload.messageId, str)
    assert_type(event.payload.userId, str | None)
    assert_type(event.payload.context, Context | None)
    assert_type(event.source_id, str | None)
    assert_type(event.occurred_at, datetime)
    assert_type(event.sent_at, datetime | None)
    assert_type(event.received_at, datetime | None)


def of_families(properties: PropertiesEvent, traits: TraitsEvent) -> None:
    assert_type(properties.payload, PropertiesMessage)
    assert_type(properties.payload.properties, dict[str, object] | None)
    assert_type(properties.properties_as(OrderCompleted), OrderCompleted)
    assert_type(traits.payload, TraitsMessage)
    assert_type(traits.traits_as(dict[str, str]), dict[str, str])


def of_one_kind(track: Track, page: Page, group: Group, alias: Alias) -> None:
    assert_type(track.kind, Literal["track"])
    assert_type(track.payload, TrackMessage)
    assert_type(track.payload.event, str)
    assert_type(page.payload.name, str | None)
    assert_type(group.payload.groupId, str)
    assert_type(alias.payload.previousId, str)


def of_unknown_kinds(event: UnknownSegmentEvent) -> None:
    as_segments: SegmentEvent = event
    as_unknown: UnknownEvent = event
    print(as_segments.payload.messageId, as_unknown.kind)


def a_class_of_the_users(raw: dict[str, object]) -> None:
    event = parse_event(raw, OrderTracked, Identify)
    assert_type(event, OrderTracked | Identify)
    if isinstance(event, OrderTracked):
        assert_type(event.order.total, float)


def kinds_narrow_a_union(event: Track | Identify | Alias) -> None:
    if event.kind == "track":
        assert_type(event, Track)
    elif event.kind == "alias":
        assert_type(event, Alias)
    else:
        assert_type(event, Identify)


def classes_narrow(event: PartnerEvent) -> str:
    match event:
        case Track():
            return event.payload.event
        case SegmentEvent():
            return event.payload.messageId
        case _:
            return event.kind


def patterns() -> None:
    fields = Track.fields
    EventPattern.of(Track, fields.payload.event.equals("Order Completed"))
    EventPattern.of(Track, fields.detail.properties["total"].numeric(">", 10))
    EventPattern.of(SegmentEvent, SegmentEvent.fields.payload.context.ip.cidr("10.0.0.0/8"))


# Wrong


def not_every_call_has_properties(identify: Identify, track: Track) -> None:
    identify.properties_as(OrderCompleted)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    track.traits_as(OrderCompleted)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def some_fields_may_be_absent(event: Track) -> str:
    event.payload.context.ip  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess]
    return event.payload.userId  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def events_are_read_only(event: Track) -> None:
    event.payload.event = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
