# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent
from partner_events.stripe.models.climate_order import ClimateOrder
from partner_events.stripe.models.climate_product import ClimateProduct

class _ClimateOrderEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> ClimateOrder: ...

class _ClimateProductEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> ClimateProduct: ...

class V1ClimateOrderCanceled(_ClimateOrderEvent):
    """Stripe's `v1.climate.order.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled
    """

    detail_type: Literal["v1.climate.order.canceled"]
    @property
    def kind(self) -> Literal["v1.climate.order.canceled"]: ...

class V1ClimateOrderCreated(_ClimateOrderEvent):
    """Stripe's `v1.climate.order.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created
    """

    detail_type: Literal["v1.climate.order.created"]
    @property
    def kind(self) -> Literal["v1.climate.order.created"]: ...

class V1ClimateOrderDelayed(_ClimateOrderEvent):
    """Stripe's `v1.climate.order.delayed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delayed
    """

    detail_type: Literal["v1.climate.order.delayed"]
    @property
    def kind(self) -> Literal["v1.climate.order.delayed"]: ...

class V1ClimateOrderDelivered(_ClimateOrderEvent):
    """Stripe's `v1.climate.order.delivered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered
    """

    detail_type: Literal["v1.climate.order.delivered"]
    @property
    def kind(self) -> Literal["v1.climate.order.delivered"]: ...

class V1ClimateOrderProductSubstituted(_ClimateOrderEvent):
    """Stripe's `v1.climate.order.product_substituted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted
    """

    detail_type: Literal["v1.climate.order.product_substituted"]
    @property
    def kind(self) -> Literal["v1.climate.order.product_substituted"]: ...

class V1ClimateProductCreated(_ClimateProductEvent):
    """Stripe's `v1.climate.product.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created
    """

    detail_type: Literal["v1.climate.product.created"]
    @property
    def kind(self) -> Literal["v1.climate.product.created"]: ...

class V1ClimateProductPricingUpdated(_ClimateProductEvent):
    """Stripe's `v1.climate.product.pricing_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated
    """

    detail_type: Literal["v1.climate.product.pricing_updated"]
    @property
    def kind(self) -> Literal["v1.climate.product.pricing_updated"]: ...
