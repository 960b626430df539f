# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import CustomerFields, EventFieldsOf
from partner_events.stripe.models.customer import Customer

class _CustomerEvent(SnapshotEvent):
    detail: SnapshotDetail[Customer]
    @property
    def payload(self) -> Customer:
        """Somebody who buys from you, with their addresses and ways to pay."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[CustomerFields], CustomerFields]: ...

class CustomerCreated(_CustomerEvent):
    """A customer was created.

    Stripe's `customer.created`: https://docs.stripe.com/api/events/types#event_types-customer.created
    """

    detail_type: Literal["customer.created"]
    @property
    def kind(self) -> Literal["customer.created"]: ...

class CustomerDeleted(_CustomerEvent):
    """A customer was deleted, and their subscriptions ended with them.

    Stripe's `customer.deleted`: https://docs.stripe.com/api/events/types#event_types-customer.deleted
    """

    detail_type: Literal["customer.deleted"]
    @property
    def kind(self) -> Literal["customer.deleted"]: ...

class CustomerUpdated(_CustomerEvent):
    """A customer changed: their address, email, default payment method, or another detail.

    Stripe's `customer.updated`: https://docs.stripe.com/api/events/types#event_types-customer.updated
    """

    detail_type: Literal["customer.updated"]
    @property
    def kind(self) -> Literal["customer.updated"]: ...
