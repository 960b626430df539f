# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.stripe._thin import ThinObjectEvent

class V1ClimateProductCreated(ThinObjectEvent):
    """Stripe's `v1.climate.product.created`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.created"""

    detail_type: Literal["v1.climate.product.created"]
    @property
    def kind(self) -> Literal["v1.climate.product.created"]: ...

class V1ClimateProductPricingUpdated(ThinObjectEvent):
    """Stripe's `v1.climate.product.pricing_updated`: https://docs.stripe.com/api/v2/core/events/event-types?query=v1.climate.product.pricing_updated"""

    detail_type: Literal["v1.climate.product.pricing_updated"]
    @property
    def kind(self) -> Literal["v1.climate.product.pricing_updated"]: ...
