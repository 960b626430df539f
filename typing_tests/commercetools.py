"""commercetools' events: messages, changes and events, the objects inside them, vocabularies."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from datetime import datetime
from typing import Literal, assert_never, assert_type

from partner_events import UnknownEvent, parse_event
from partner_events.commercetools import (
    ChangeEvent,
    CheckoutPaymentCharged,
    CommercetoolsEvent,
    CustomerCreated,
    EventNotification,
    LineItemStateTransition,
    MessageEvent,
    OrderCreated,
    OrderStateChanged,
    ProductPublished,
    ResourceCreated,
    ResourceUpdated,
    UnknownMessage,
)
from partner_events.commercetools.models import Address, Change, Customer, Event, EventData, Message, Order
from partner_events.patterns import EventPattern, other

# Right


def of_any_kind(event: CommercetoolsEvent) -> None:
    assert_type(event.partner, Literal["commercetools"])
    assert_type(event.kind, str)
    assert_type(event.project, str | None)
    assert_type(event.subscription, str | None)
    assert_type(CommercetoolsEvent.types_version, str)


def frames(message: MessageEvent, change: ChangeEvent, event: EventNotification) -> None:
    assert_type(message.payload, Message)
    assert_type(message.resource.id, str)
    assert_type(message.is_payload_included, bool)
    assert_type(message.occurred_at, datetime)
    assert_type(change.payload, Change)
    assert_type(change.is_test_notification, bool)
    assert_type(event.detail, Event)
    assert_type(event.payload, EventData)


def messages(
    created: OrderCreated,
    changed: OrderStateChanged,
    customer: CustomerCreated,
    moved: LineItemStateTransition,
    published: ProductPublished,
) -> None:
    assert_type(created.kind, Literal["OrderCreated"])
    assert_type(created.payload.order, Order)
    assert_type(created.payload.order.totalPrice.centAmount, int)
    assert_type(created.payload.order.shippingAddress, Address | None)
    assert_type(created.payload.order.lineItems[0].name, dict[str, str])
    assert_type(changed.payload.orderId, str | None)
    assert_type(customer.payload.customer, Customer)
    assert_type(moved.payload.toState.id, str)
    assert_type(published.payload.removedImageUrls, list[str])
    if created.detail.createdBy:
        assert_type(created.detail.createdBy.isPlatformClient, bool | None)


def vocabularies_are_open(event: OrderStateChanged) -> None:
    print(event.payload.orderState == "Complete", event.payload.orderState == "a word of tomorrow")


def changes_and_events(updated: ResourceUpdated, charged: CheckoutPaymentCharged) -> None:
    assert_type(updated.payload.oldVersion, int)
    assert_type(charged.payload.transactionId, str)
    assert_type(charged.payload.payment.id, str)


def kinds_exhaust_a_union(event: OrderCreated | ResourceCreated) -> None:
    if event.kind == "OrderCreated":
        assert_type(event, OrderCreated)
    elif event.kind == "ResourceCreated":
        assert_type(event, ResourceCreated)
    else:
        assert_never(event)


def unknown(raw: dict[str, object]) -> None:
    event = parse_event(raw, UnknownMessage)
    as_unknown: UnknownEvent = event
    assert_type(event.payload, Message)
    print(as_unknown)


def patterns() -> None:
    fields = OrderStateChanged.fields
    EventPattern.of(OrderStateChanged, fields.payload.orderState.equals("Complete"))
    EventPattern.of(OrderStateChanged, fields.payload.orderState.equals(other("OnItsWay")))
    EventPattern.of(OrderCreated, OrderCreated.fields.payload.order.totalPrice.centAmount.numeric(">", 1))
    EventPattern.of(ResourceCreated, ResourceCreated.fields.payload.resource.typeId.equals("cart"))


# Wrong


def some_fields_may_be_absent(event: OrderCreated) -> str:
    return event.payload.order.orderNumber  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def words_are_checked() -> None:
    fields = OrderStateChanged.fields
    fields.payload.orderState.equals("complete")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def payloads_are_of_their_kind(event: OrderStateChanged) -> None:
    event.payload.order  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def events_are_read_only(event: OrderCreated) -> None:
    event.payload.order = None  # type: ignore[misc,assignment]  # pyright: ignore
