# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, OrderFields
from partner_events.stripe.models.order import Order

class _OrderEvent(SnapshotEvent):
    detail: SnapshotDetail[Order]
    @property
    def payload(self) -> Order:
        """An order of products; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[OrderFields], OrderFields]: ...

class OrderCreated(_OrderEvent):
    """An order was created; no longer sent.

    Stripe's `order.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["order.created"]
    @property
    def kind(self) -> Literal["order.created"]: ...

class OrderPaymentFailed(_OrderEvent):
    """An attempt to pay an order failed; no longer sent.

    Stripe's `order.payment_failed`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["order.payment_failed"]
    @property
    def kind(self) -> Literal["order.payment_failed"]: ...

class OrderPaymentSucceeded(_OrderEvent):
    """An order was paid; no longer sent.

    Stripe's `order.payment_succeeded`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["order.payment_succeeded"]
    @property
    def kind(self) -> Literal["order.payment_succeeded"]: ...

class OrderUpdated(_OrderEvent):
    """An order changed; no longer sent.

    Stripe's `order.updated`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["order.updated"]
    @property
    def kind(self) -> Literal["order.updated"]: ...
