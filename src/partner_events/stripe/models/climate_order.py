# Generated from schemas/stripe by codegen; do not edit.

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
    amount_subtotal: int
    amount_total: int
    beneficiary: ClimateOrderBeneficiary | None = None
    canceled_at: int | None = None
    cancellation_reason: str | None = None
    certificate: str | None = None
    confirmed_at: int | None = None
    created: int
    currency: str
    delayed_at: int | None = None
    delivered_at: int | None = None
    delivery_details: list[ClimateOrderDeliveryDetail]
    expected_delivery_year: int
    id: str
    livemode: bool
    metadata: dict[str, str]
    metric_tons: str
    object: str
    product: str
    product_substituted_at: int | None = None
    status: str
