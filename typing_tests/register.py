"""Classes of the user's for kinds and sources that the library lacks."""
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false

from typing import Literal, assert_type

from partner_events import Model, PartnerEvent, catalog, parse_event, register, register_source
from partner_events.catalog import KindTable, temporary_registrations
from partner_events.patterns import EventPattern
from partner_events.patterns._building.leaves import Anything, Indexed
from partner_events.stripe import PaymentIntentSucceeded, SnapshotEvent

# Right


class Order(Model):
    order_id: str
    total: int
    note: str | None = None


class ShopEvent(PartnerEvent, source="com.acme.shop", idempotency_key="detail.id"):
    """What our shop sends."""


@register
class OrderPlaced(ShopEvent, detail_type="OrderPlaced"):
    detail: Order

    @property
    def kind(self) -> Literal["OrderPlaced"]:
        return "OrderPlaced"

    @property
    def payload(self) -> Order:
        return self.detail


@register
class OrderSent(ShopEvent, detail_type="OrderSent"):
    @property
    def kind(self) -> Literal["OrderSent"]:
        return "OrderSent"


@register
class InvoiceFoo(SnapshotEvent, kind="invoice.foo"):
    pass


@register
class OrderPaid(PaymentIntentSucceeded):
    @property
    def order_id(self) -> str:
        return self.payload.metadata["order_id"]


def registered(raw: dict[str, object]) -> None:
    event = parse_event(raw, OrderPlaced)

    assert_type(event, OrderPlaced)
    assert_type(event.payload.total, int)
    assert_type(event.detail.note, str | None)
    assert_type(event.partner, str | None)
    assert_type(parse_event(raw, OrderPaid).payload.amount, int)
    assert_type(parse_event(raw, OrderPaid).partner, Literal["stripe"])


def the_decorator_keeps_the_class() -> None:
    assert_type(register(OrderPaid), type[OrderPaid])
    assert_type(register(InvoiceFoo), type[InvoiceFoo])


def told_apart_by_kind(event: OrderPlaced | OrderSent) -> int:
    if event.kind == "OrderPlaced":
        assert_type(event, OrderPlaced)
        return event.payload.total
    assert_type(event, OrderSent)
    return 0


def fields() -> EventPattern:
    fields = OrderPlaced.fields

    assert_type(fields.detail, Indexed)
    assert_type(fields.payload["total"], Anything)
    assert_type(fields.payload["lines"]["sku"], Anything)
    return EventPattern.of(OrderPlaced, fields.payload["total"].numeric(">=", 10), fields.account.equals("1"))


def fields_of_a_refinement() -> EventPattern:
    return EventPattern.of(OrderPaid, OrderPaid.fields.payload.amount.numeric(">", 1))


def a_table() -> None:
    table = KindTable({"OrderPlaced": ("acme.orders", "OrderPlaced")}, source="com.acme.orders")

    with temporary_registrations():
        assert_type(register(table), KindTable)
    assert_type(catalog.kinds("stripe")[0].module, str)


def a_source_of_a_partner() -> None:
    assert_type(register_source("stripe.webhook", partner="stripe"), None)
    register_source("hooks/", partner="stripe", detail_type="Stripe Webhook Event")


# Wrong


def whose_source_it_is() -> None:
    register_source("stripe.webhook")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    register_source("stripe.webhook", "stripe")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class Plain:
    pass


def wrong(event: OrderPlaced, raw: dict[str, object]) -> None:
    register(Plain)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType, reportCallIssue]
    register("OrderPlaced")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]
    event.detail = event.payload  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
    KindTable({"a": "acme.A"})  # type: ignore[dict-item]  # pyright: ignore[reportArgumentType]
    print(event.payload.totl)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(OrderPlaced.fields.payload.total)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(parse_event(raw, OrderSent).payload.total)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


@register
class Narrowed(OrderPlaced):
    @property
    def payload(self) -> int:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return 1
