"""What every event has, and that it is read-only."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from collections.abc import Hashable, Mapping
from datetime import datetime, timedelta
from typing import Literal, assert_type

from partner_events import Deviation, IdempotencyKey, PartnerEvent
from partner_events.stripe import (
    ChargeRefunded,
    PaymentIntentSucceeded,
    StripeEvent,
    V2CoreAccountUpdated,
)

# Right


def the_envelope(event: PartnerEvent) -> None:
    assert_type(event.version, str)
    assert_type(event.id, str)
    assert_type(event.detail_type, str)
    assert_type(event.source, str)
    assert_type(event.account, str)
    assert_type(event.time, datetime)
    assert_type(event.region, str)
    assert_type(event.resources, list[str])
    assert_type(event.replay_name, str | None)
    assert_type(event.detail, object)


def what_follows_from_it(event: PartnerEvent) -> None:
    assert_type(event.partner, str | None)
    assert_type(event.kind, str)
    assert_type(event.payload, object)
    assert_type(event.occurred_at, datetime)
    assert_type(event.delay, timedelta)
    assert_type(event.is_replay, bool)
    assert_type(event.raw, Mapping[str, object])
    assert_type(event.to_dict(), dict[str, object])
    assert_type(event.deviations(), list[Deviation])
    assert_type(event.log_fields(), dict[str, object])


def the_idempotency_key(event: PartnerEvent) -> None:
    assert_type(event.idempotency_key, IdempotencyKey)
    assert_type(event.idempotency_key.value, str)
    assert_type(event.idempotency_key.strength, Literal["documented", "inferred", "envelope"])


def deviations(event: PartnerEvent) -> None:
    for deviation in event.deviations():
        assert_type(deviation.path, tuple[str | int, ...])
        assert_type(deviation.kind, Literal["absent", "null", "contradiction"])
        assert_type(deviation.value, object)


def of_the_class(kind: type[StripeEvent]) -> None:
    assert_type(PaymentIntentSucceeded.docs_url, str)
    assert_type(PaymentIntentSucceeded.typical_delay, timedelta | None)
    assert_type(kind.types_version, str)


def stripes_own(event: StripeEvent) -> None:
    assert_type(event.partner, Literal["stripe"])
    assert_type(event.livemode, bool)
    assert_type(event.connected_account, str | None)
    assert_type(event.context, str | None)
    assert_type(event.api_version, str | None)
    assert_type(event.detail.id, str)


def events_and_their_classes_are_hashable(event: ChargeRefunded) -> None:
    seen: set[PartnerEvent] = {event}
    hashable: list[Hashable] = [event, ChargeRefunded, *seen]
    print(hashable)


def copies_have_the_same_class(event: ChargeRefunded) -> None:
    assert_type(event.model_copy(update={"region": "eu-west-1"}), ChargeRefunded)


def made_by_keyword(other: V2CoreAccountUpdated) -> None:
    event = V2CoreAccountUpdated(
        version="0",
        id="0b7ccd1f",
        detail_type="v2.core.account.updated",
        source="aws.partner/stripe.com/ed_1",
        account="123456789012",
        time=datetime.now().astimezone(),
        region="eu-west-1",
        resources=[],
        detail=other.detail,
    )
    assert_type(event, V2CoreAccountUpdated)


# Wrong


def events_are_read_only(event: ChargeRefunded, any_event: PartnerEvent) -> None:
    event.id = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    any_event.region = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.kind = "x"  # type: ignore[misc, assignment]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload = event.payload  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.detail.livemode = True  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.payload.amount = 1  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    event.raw["id"] = "x"  # type: ignore[index]  # pyright: ignore[reportIndexIssue]
    event.idempotency_key.value = "x"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def names_that_events_do_not_have(event: ChargeRefunded, any_event: PartnerEvent) -> None:
    event.paylod  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    any_event.livemode  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    any_event.payload.amount  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    ChargeRefunded.doc_url  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def constructors_want_what_the_envelope_has(event: ChargeRefunded) -> None:
    ChargeRefunded(id="x", detail=event.detail)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    ChargeRefunded("x")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def constructors_want_the_kinds_own_detail_type(event: V2CoreAccountUpdated) -> None:
    V2CoreAccountUpdated(
        version="0",
        id="0b7ccd1f",
        detail_type="v2.core.account.created",  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        source="aws.partner/stripe.com/ed_1",
        account="123456789012",
        time=event.time,
        region="eu-west-1",
        resources=[],
        detail=event.detail,
    )
