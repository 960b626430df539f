# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import ClimateSupplier


class ClimateProductCurrentPricesPerMetricTon(Model):
    amount_fees: int
    amount_subtotal: int
    amount_total: int


class ClimateProduct(Model):
    """https://docs.stripe.com/api/climate/product/object"""

    __event_always__ = "delivery_year"

    created: int
    current_prices_per_metric_ton: dict[str, ClimateProductCurrentPricesPerMetricTon]
    delivery_year: int | None = None
    id: str
    livemode: bool
    metric_tons_available: str
    name: str
    object: str
    suppliers: list[ClimateSupplier]
