# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import EventFieldsOf, OrderReturnFields
from partner_events.stripe.models.order_return import OrderReturn

class OrderReturnCreated(SnapshotEvent):
    """Items of an order were returned; no longer sent.

    Stripe's `order_return.created`: https://docs.stripe.com/changelog
    """

    detail_type: Literal["order_return.created"]
    @property
    def kind(self) -> Literal["order_return.created"]: ...
    detail: SnapshotDetail[OrderReturn]
    @property
    def payload(self) -> OrderReturn:
        """Items of an order that were returned; no longer in use."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[OrderReturnFields], OrderReturnFields]: ...
