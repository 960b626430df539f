# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

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
    """An order of carbon removal was cancelled (thin event: the id alone).

    Stripe's `v1.climate.order.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled
    """

    detail_type: Literal["v1.climate.order.canceled"]
    @property
    def kind(self) -> Literal["v1.climate.order.canceled"]: ...

class V1ClimateOrderCreated(_ClimateOrderEvent):
    """An order of carbon removal was placed (thin event: the id alone).

    Stripe's `v1.climate.order.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created
    """

    detail_type: Literal["v1.climate.order.created"]
    @property
    def kind(self) -> Literal["v1.climate.order.created"]: ...

class V1ClimateOrderDelayed(_ClimateOrderEvent):
    """An order of carbon removal will be delivered later than expected (thin event: the id alone).

    Stripe's `v1.climate.order.delayed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delayed
    """

    detail_type: Literal["v1.climate.order.delayed"]
    @property
    def kind(self) -> Literal["v1.climate.order.delayed"]: ...

class V1ClimateOrderDelivered(_ClimateOrderEvent):
    """An order of carbon removal was delivered (thin event: the id alone).

    Stripe's `v1.climate.order.delivered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered
    """

    detail_type: Literal["v1.climate.order.delivered"]
    @property
    def kind(self) -> Literal["v1.climate.order.delivered"]: ...

class V1ClimateOrderProductSubstituted(_ClimateOrderEvent):
    """Another product took the place of the one that an order of carbon removal was for (thin event: the id
    alone).

    Stripe's `v1.climate.order.product_substituted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted
    """

    detail_type: Literal["v1.climate.order.product_substituted"]
    @property
    def kind(self) -> Literal["v1.climate.order.product_substituted"]: ...

class V1ClimateProductCreated(_ClimateProductEvent):
    """A new carbon removal product is on offer (thin event: the id alone).

    Stripe's `v1.climate.product.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created
    """

    detail_type: Literal["v1.climate.product.created"]
    @property
    def kind(self) -> Literal["v1.climate.product.created"]: ...

class V1ClimateProductPricingUpdated(_ClimateProductEvent):
    """The price of a carbon removal product changed (thin event: the id alone).

    Stripe's `v1.climate.product.pricing_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated
    """

    detail_type: Literal["v1.climate.product.pricing_updated"]
    @property
    def kind(self) -> Literal["v1.climate.product.pricing_updated"]: ...
