# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import DiscountFields, EventFieldsOf
from partner_events.stripe.models.discount import Discount

class _DiscountEvent(SnapshotEvent):
    detail: SnapshotDetail[Discount]
    @property
    def payload(self) -> Discount:
        """A coupon as it was applied to a customer, subscription, invoice or item."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[DiscountFields], DiscountFields]: ...

class CustomerDiscountCreated(_DiscountEvent):
    """A customer got a discount, from a coupon or a promotion code.

    Stripe's `customer.discount.created`:
    https://docs.stripe.com/api/events/types#event_types-customer.discount.created
    """

    detail_type: Literal["customer.discount.created"]
    @property
    def kind(self) -> Literal["customer.discount.created"]: ...

class CustomerDiscountDeleted(_DiscountEvent):
    """A customer's discount ended or was taken away.

    Stripe's `customer.discount.deleted`:
    https://docs.stripe.com/api/events/types#event_types-customer.discount.deleted
    """

    detail_type: Literal["customer.discount.deleted"]
    @property
    def kind(self) -> Literal["customer.discount.deleted"]: ...

class CustomerDiscountUpdated(_DiscountEvent):
    """A customer's discount was changed for that of another coupon.

    Stripe's `customer.discount.updated`:
    https://docs.stripe.com/api/events/types#event_types-customer.discount.updated
    """

    detail_type: Literal["customer.discount.updated"]
    @property
    def kind(self) -> Literal["customer.discount.updated"]: ...
