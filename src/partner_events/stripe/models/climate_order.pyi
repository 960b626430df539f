# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model, Number
from partner_events.stripe.models.climate_supplier import ClimateSupplier


class ClimateOrderBeneficiary(Model):
    public_name: str


class ClimateOrderDeliveryDetailLocation(Model):
    city: str | None = None
    country: str
    latitude: Number | None = None
    longitude: Number | None = None
    region: str | None = None


class ClimateOrderDeliveryDetail(Model):
    delivered_at: int
    """Seconds since the Unix epoch."""

    location: ClimateOrderDeliveryDetailLocation | None = None
    metric_tons: str
    registry_url: str | None = None
    supplier: ClimateSupplier


class ClimateOrder(Model):
    """An order of carbon removal.

    https://docs.stripe.com/api/climate/order/object
    """

    amount_fees: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    beneficiary: ClimateOrderBeneficiary | None = None
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    cancellation_reason: Literal[
        "expired",
        "product_unavailable",
        "requested",
    ] | str | None = None
    certificate: str | None = None
    confirmed_at: int | None = None
    """Seconds since the Unix epoch."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    delayed_at: int | None = None
    """Seconds since the Unix epoch."""

    delivered_at: int | None = None
    """Seconds since the Unix epoch."""

    delivery_details: list[ClimateOrderDeliveryDetail]
    expected_delivery_year: int
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    metric_tons: str
    """A decimal number as text, so that no digit is lost."""

    object: Literal["climate.order"]
    product: str
    """The id of the ClimateProduct; deliveries do not carry the object itself."""

    product_substituted_at: int | None = None
    """Seconds since the Unix epoch."""

    status: Literal[
        "awaiting_funds",
        "canceled",
        "confirmed",
        "delivered",
        "open",
    ] | str
