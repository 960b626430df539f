# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ClimateOrderFields, EventFieldsOf
from partner_events.stripe.models.climate_order import ClimateOrder

class ClimateOrderCanceled(SnapshotEvent):
    """Stripe's `climate.order.canceled`: https://docs.stripe.com/api/events/types#event_types-climate.order.canceled"""

    detail_type: Literal["climate.order.canceled"]
    detail: SnapshotDetail[ClimateOrder]
    @property
    def kind(self) -> Literal["climate.order.canceled"]: ...
    @property
    def payload(self) -> ClimateOrder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ClimateOrderFields], ClimateOrderFields]: ...

class ClimateOrderCreated(SnapshotEvent):
    """Stripe's `climate.order.created`: https://docs.stripe.com/api/events/types#event_types-climate.order.created"""

    detail_type: Literal["climate.order.created"]
    detail: SnapshotDetail[ClimateOrder]
    @property
    def kind(self) -> Literal["climate.order.created"]: ...
    @property
    def payload(self) -> ClimateOrder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ClimateOrderFields], ClimateOrderFields]: ...

class ClimateOrderDelayed(SnapshotEvent):
    """Stripe's `climate.order.delayed`: https://docs.stripe.com/api/events/types#event_types-climate.order.delayed"""

    detail_type: Literal["climate.order.delayed"]
    detail: SnapshotDetail[ClimateOrder]
    @property
    def kind(self) -> Literal["climate.order.delayed"]: ...
    @property
    def payload(self) -> ClimateOrder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ClimateOrderFields], ClimateOrderFields]: ...

class ClimateOrderDelivered(SnapshotEvent):
    """Stripe's `climate.order.delivered`: https://docs.stripe.com/api/events/types#event_types-climate.order.delivered"""

    detail_type: Literal["climate.order.delivered"]
    detail: SnapshotDetail[ClimateOrder]
    @property
    def kind(self) -> Literal["climate.order.delivered"]: ...
    @property
    def payload(self) -> ClimateOrder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ClimateOrderFields], ClimateOrderFields]: ...

class ClimateOrderProductSubstituted(SnapshotEvent):
    """Stripe's `climate.order.product_substituted`: https://docs.stripe.com/api/events/types#event_types-climate.order.product_substituted"""

    detail_type: Literal["climate.order.product_substituted"]
    detail: SnapshotDetail[ClimateOrder]
    @property
    def kind(self) -> Literal["climate.order.product_substituted"]: ...
    @property
    def payload(self) -> ClimateOrder: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[ClimateOrderFields], ClimateOrderFields]: ...
