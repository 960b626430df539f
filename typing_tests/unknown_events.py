"""Events that this version does not know, of a known partner and of others."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Mapping
from typing import assert_type

from partner_events import PartnerEvent, UnknownEvent, parse_event
from partner_events.stripe import StripeEvent, UnknownStripeEvent

# Right


def of_stripe(event: UnknownStripeEvent) -> None:
    as_stripes: StripeEvent = event
    as_unknown: UnknownEvent = event
    assert_type(event.payload, Mapping[str, object])
    assert_type(event.detail.id, str)
    assert_type(event.livemode, bool)
    print(as_stripes.kind, as_unknown.kind)


def of_nobody_known(event: UnknownEvent) -> None:
    assert_type(event.detail, object)
    assert_type(event.payload, object)
    assert_type(event.kind, str)


def expected(raw: dict[str, object]) -> None:
    assert_type(parse_event(raw, UnknownEvent), UnknownEvent)
    assert_type(parse_event(raw, UnknownStripeEvent), UnknownStripeEvent)


def narrowed(event: PartnerEvent) -> None:
    if isinstance(event, UnknownStripeEvent):
        assert_type(event.detail.type, str)


# Wrong


def only_the_frame_is_typed(event: UnknownStripeEvent, other: UnknownEvent) -> None:
    event.detail.data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload.id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    other.detail.id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def not_every_unknown_event_is_stripes(event: UnknownEvent) -> StripeEvent:
    return event  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
