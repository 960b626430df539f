# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._thin import ObjectDetail, ThinEvent
from partner_events.stripe.models._fields import ThinEventOfObjectFields

class V1ClimateOrderCanceled(ThinEvent):
    """Stripe's `v1.climate.order.canceled`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled"""

    detail_type: Literal["v1.climate.order.canceled"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.climate.order.canceled"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ClimateOrderCreated(ThinEvent):
    """Stripe's `v1.climate.order.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created"""

    detail_type: Literal["v1.climate.order.created"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.climate.order.created"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ClimateOrderDelayed(ThinEvent):
    """Stripe's `v1.climate.order.delayed`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delayed"""

    detail_type: Literal["v1.climate.order.delayed"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.climate.order.delayed"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ClimateOrderDelivered(ThinEvent):
    """Stripe's `v1.climate.order.delivered`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered"""

    detail_type: Literal["v1.climate.order.delivered"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.climate.order.delivered"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...

class V1ClimateOrderProductSubstituted(ThinEvent):
    """Stripe's `v1.climate.order.product_substituted`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted"""

    detail_type: Literal["v1.climate.order.product_substituted"]
    detail: ObjectDetail
    @property
    def kind(self) -> Literal["v1.climate.order.product_substituted"]: ...
    @property
    def payload(self) -> ObjectDetail: ...
    @classfield
    def fields(cls) -> EventFields[ThinEventOfObjectFields, ThinEventOfObjectFields]: ...
