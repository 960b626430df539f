"""Amazon Selling Partner API's events: exact payloads, accessors and vocabularies."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_never, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.patterns import EventPattern, other
from partner_events.sellingpartner import (
    ListingsItemIssuesChange,
    ListingsItemMfnQuantityChange,
    ListingsItemStatusChange,
    ProductTypeDefinitionsChange,
    SellingPartnerEvent,
    UnknownSellingPartnerEvent,
)
from partner_events.sellingpartner.models import Metadata, Notification, NotificationPayload

# Right


def of_any_kind(event: SellingPartnerEvent) -> None:
    assert_type(event.partner, Literal["sellingpartner"])
    assert_type(event.kind, str)
    assert_type(event.detail, Notification)
    assert_type(event.detail.NotificationMetadata, Metadata)
    assert_type(event.payload, NotificationPayload)
    assert_type(event.occurred_at, datetime)
    assert_type(event.published_at, datetime | None)
    assert_type(event.payload_version, str)
    assert_type(event.application_id, str | None)


def payloads(
    status: ListingsItemStatusChange,
    issues: ListingsItemIssuesChange,
    quantity: ListingsItemMfnQuantityChange,
    definitions: ProductTypeDefinitionsChange,
) -> None:
    assert_type(status.kind, Literal["LISTINGS_ITEM_STATUS_CHANGE"])
    assert_type(status.payload.Sku, str)
    assert_type(status.payload.Asin, str | None)
    assert_type(issues.payload.EnforcementActions, list[str] | None)
    assert_type(quantity.payload.Quantity, int)
    assert_type(definitions.payload.NewProductTypes, list[str] | None)


def vocabularies_are_open(event: ListingsItemStatusChange) -> None:
    print("BUYABLE" in event.payload.Status, "a word of tomorrow" in event.payload.Status)


def kinds_exhaust_a_union(event: ListingsItemStatusChange | ListingsItemIssuesChange) -> None:
    if event.kind == "LISTINGS_ITEM_STATUS_CHANGE":
        assert_type(event, ListingsItemStatusChange)
    elif event.kind == "LISTINGS_ITEM_ISSUES_CHANGE":
        assert_type(event, ListingsItemIssuesChange)
    else:
        assert_never(event)


def unknown(raw: dict[str, object]) -> None:
    event = parse_event(raw, UnknownSellingPartnerEvent)
    as_unknown: UnknownEvent = event
    assert_type(event.payload, NotificationPayload)
    print(as_unknown)


def patterns() -> None:
    fields = ListingsItemStatusChange.fields
    EventPattern.of(ListingsItemStatusChange, fields.payload.Status.equals("DELETED"))
    EventPattern.of(ListingsItemStatusChange, fields.payload.Status.equals(other("PAUSED")))
    EventPattern.of(
        ListingsItemMfnQuantityChange, ListingsItemMfnQuantityChange.fields.payload.Quantity.numeric("=", 0)
    )


# Wrong


def some_fields_may_be_absent(event: ListingsItemStatusChange) -> str:
    return event.payload.Asin  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def words_are_checked() -> None:
    fields = ListingsItemStatusChange.fields
    fields.payload.Status.equals("DELETE")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def payloads_are_of_their_kind(event: ListingsItemIssuesChange) -> None:
    event.payload.Quantity  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def events_are_read_only(event: ListingsItemStatusChange) -> None:
    event.payload.Sku = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
