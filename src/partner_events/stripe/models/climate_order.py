# Generated from schemas/stripe/objects/climate_order.json by `python -m codegen`; do not edit.
# Vocabularies are in climate_order.pyi.

from partner_events._models.model import Model, Number
from partner_events.stripe.models._types import ClimateSupplier


class ClimateOrderBeneficiary(Model):
    public_name: str


class ClimateOrderDeliveryDetailLocation(Model):
    __event_always__ = "city latitude longitude region"

    city: str | None = None
    country: str
    latitude: Number | None = None
    longitude: Number | None = None
    region: str | None = None


class ClimateOrderDeliveryDetail(Model):
    __event_always__ = "location registry_url"

    delivered_at: int
    """Seconds since the Unix epoch."""

    location: ClimateOrderDeliveryDetailLocation | None = None
    metric_tons: str
    registry_url: str | None = None
    supplier: ClimateSupplier


class ClimateOrder(Model):
    """https://docs.stripe.com/api/climate/order/object"""

    __event_always__ = (
        "canceled_at cancellation_reason certificate confirmed_at delayed_at delivered_at "
        "product_substituted_at"
    )

    amount_fees: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_subtotal: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    amount_total: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    beneficiary: ClimateOrderBeneficiary | None = None
    canceled_at: int | None = None
    """Seconds since the Unix epoch."""

    cancellation_reason: str | None = None
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

    object: str
    product: str
    """The id of the ClimateProduct; deliveries do not carry the object itself."""

    product_substituted_at: int | None = None
    """Seconds since the Unix epoch."""

    status: str
