# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import ClimateProductFields, EventFieldsOf
from partner_events.stripe.models.climate_product import ClimateProduct

class _ClimateProductEvent(SnapshotEvent):
    detail: SnapshotDetail[ClimateProduct]
    @property
    def payload(self) -> ClimateProduct:
        """A carbon removal product that can be ordered."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[ClimateProductFields], ClimateProductFields]: ...

class ClimateProductCreated(_ClimateProductEvent):
    """A new carbon removal product is on offer.

    Stripe's `climate.product.created`:
    https://docs.stripe.com/api/events/types#event_types-climate.product.created
    """

    detail_type: Literal["climate.product.created"]
    @property
    def kind(self) -> Literal["climate.product.created"]: ...

class ClimateProductPricingUpdated(_ClimateProductEvent):
    """The price of a carbon removal product changed.

    Stripe's `climate.product.pricing_updated`:
    https://docs.stripe.com/api/events/types#event_types-climate.product.pricing_updated
    """

    detail_type: Literal["climate.product.pricing_updated"]
    @property
    def kind(self) -> Literal["climate.product.pricing_updated"]: ...
