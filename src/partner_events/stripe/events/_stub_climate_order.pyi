# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ClimateOrderFields, EventFieldsOf
from partner_events.stripe.models.climate_order import ClimateOrder

class _ClimateOrderEvent(SnapshotEvent):
    detail: SnapshotDetail[ClimateOrder]
    @property
    def payload(self) -> ClimateOrder:
        """An order of carbon removal."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ClimateOrderFields], ClimateOrderFields]: ...

class ClimateOrderCanceled(_ClimateOrderEvent):
    """An order of carbon removal was cancelled.

    Stripe's `climate.order.canceled`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.canceled
    """

    detail_type: Literal["climate.order.canceled"]
    @property
    def kind(self) -> Literal["climate.order.canceled"]: ...

class ClimateOrderCreated(_ClimateOrderEvent):
    """An order of carbon removal was placed.

    Stripe's `climate.order.created`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.created
    """

    detail_type: Literal["climate.order.created"]
    @property
    def kind(self) -> Literal["climate.order.created"]: ...

class ClimateOrderDelayed(_ClimateOrderEvent):
    """An order of carbon removal will be delivered later than expected.

    Stripe's `climate.order.delayed`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.delayed
    """

    detail_type: Literal["climate.order.delayed"]
    @property
    def kind(self) -> Literal["climate.order.delayed"]: ...

class ClimateOrderDelivered(_ClimateOrderEvent):
    """An order of carbon removal was delivered.

    Stripe's `climate.order.delivered`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.delivered
    """

    detail_type: Literal["climate.order.delivered"]
    @property
    def kind(self) -> Literal["climate.order.delivered"]: ...

class ClimateOrderProductSubstituted(_ClimateOrderEvent):
    """Another product took the place of the one that an order of carbon removal was for.

    Stripe's `climate.order.product_substituted`:
    https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted
    """

    detail_type: Literal["climate.order.product_substituted"]
    @property
    def kind(self) -> Literal["climate.order.product_substituted"]: ...
