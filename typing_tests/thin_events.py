"""Thin events: they refer to an object, to the only one of its type, or to none."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from typing import Literal, assert_type

from partner_events.stripe import (
    SnapshotEvent,
    ThinEvent,
    V1BalanceAvailable,
    V1BillingMeterErrorReportTriggered,
    V1BillingMeterNoMeterFound,
    V2CoreAccountUpdated,
)

# Right


def an_object(event: V2CoreAccountUpdated) -> None:
    assert_type(event.kind, Literal["v2.core.account.updated"])
    assert_type(event.detail.related_object.id, str)
    assert_type(event.detail.related_object.type, str)
    assert_type(event.detail.related_object.url, str)


def the_only_object_of_its_type(event: V1BalanceAvailable) -> None:
    assert_type(event.detail.related_object.type, str)
    assert_type(event.detail.related_object.url, str)


def the_payload_is_the_notification(event: V2CoreAccountUpdated) -> None:
    assert_type(event.payload.related_object.id, str)
    assert_type(event.payload.id, str)
    assert_type(event.payload.created, str)
    assert_type(event.payload.object, Literal["v2.core.event"])


def data_that_some_kinds_have(event: V1BillingMeterErrorReportTriggered) -> None:
    if event.detail.data:
        assert_type(event.detail.data.reason.error_count, int)
        assert_type(event.detail.data.reason.error_types[0].sample_errors[0].error_message, str)


def why_it_happened(event: ThinEvent) -> None:
    assert_type(event.detail.snapshot_event, str | None)
    if event.detail.reason and event.detail.reason.request:
        assert_type(event.detail.reason.request.idempotency_key, str)


def the_two_payload_styles(event: SnapshotEvent | ThinEvent) -> None:
    if isinstance(event, ThinEvent):
        assert_type(event.detail.created, str)
    else:
        assert_type(event.detail.created, int)


# Wrong


def the_only_object_has_no_id(event: V1BalanceAvailable) -> None:
    event.detail.related_object.id  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def no_object_at_all(event: V1BillingMeterNoMeterFound) -> None:
    event.detail.related_object  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def the_object_itself_is_not_there(event: V2CoreAccountUpdated) -> None:
    event.payload.amount  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    event.detail.data  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
