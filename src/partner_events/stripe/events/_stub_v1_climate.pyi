# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1ClimateOrderCanceled(ThinObjectEvent):
    """Stripe's `v1.climate.order.canceled`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.canceled
    """

    detail_type: Literal["v1.climate.order.canceled"]
    @property
    def kind(self) -> Literal["v1.climate.order.canceled"]: ...

class V1ClimateOrderCreated(ThinObjectEvent):
    """Stripe's `v1.climate.order.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.created
    """

    detail_type: Literal["v1.climate.order.created"]
    @property
    def kind(self) -> Literal["v1.climate.order.created"]: ...

class V1ClimateOrderDelayed(ThinObjectEvent):
    """Stripe's `v1.climate.order.delayed`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delayed
    """

    detail_type: Literal["v1.climate.order.delayed"]
    @property
    def kind(self) -> Literal["v1.climate.order.delayed"]: ...

class V1ClimateOrderDelivered(ThinObjectEvent):
    """Stripe's `v1.climate.order.delivered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.delivered
    """

    detail_type: Literal["v1.climate.order.delivered"]
    @property
    def kind(self) -> Literal["v1.climate.order.delivered"]: ...

class V1ClimateOrderProductSubstituted(ThinObjectEvent):
    """Stripe's `v1.climate.order.product_substituted`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.order.product_substituted
    """

    detail_type: Literal["v1.climate.order.product_substituted"]
    @property
    def kind(self) -> Literal["v1.climate.order.product_substituted"]: ...

class V1ClimateProductCreated(ThinObjectEvent):
    """Stripe's `v1.climate.product.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created
    """

    detail_type: Literal["v1.climate.product.created"]
    @property
    def kind(self) -> Literal["v1.climate.product.created"]: ...

class V1ClimateProductPricingUpdated(ThinObjectEvent):
    """Stripe's `v1.climate.product.pricing_updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated
    """

    detail_type: Literal["v1.climate.product.pricing_updated"]
    @property
    def kind(self) -> Literal["v1.climate.product.pricing_updated"]: ...
