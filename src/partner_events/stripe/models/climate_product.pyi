# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.stripe.models.climate_supplier import ClimateSupplier


class ClimateProductCurrentPricesPerMetricTon(Model):
    amount_fees: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class ClimateProduct(Model):
    """A carbon removal product that can be ordered.

    https://docs.stripe.com/api/climate/product/object
    """

    created: int
    """Seconds since the Unix epoch."""

    current_prices_per_metric_ton: dict[str, ClimateProductCurrentPricesPerMetricTon]
    delivery_year: int | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metric_tons_available: str
    """A decimal number as text, so that no digit is lost."""

    name: str
    object: Literal["climate.product"]
    suppliers: list[ClimateSupplier]
