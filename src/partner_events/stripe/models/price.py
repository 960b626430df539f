# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PriceCustomUnitAmount(Model):
    __event_always__ = "maximum minimum preset"

    maximum: int | None = None
    minimum: int | None = None
    preset: int | None = None


class PriceRecurring(Model):
    __event_always__ = "meter trial_period_days"

    interval: str
    interval_count: int
    meter: str | None = None
    trial_period_days: int | None = None
    usage_type: str


class PriceTransformQuantity(Model):
    divide_by: int
    round: str


class Price(Model):
    """https://docs.stripe.com/api/prices/object"""

    __event_always__ = (
        "custom_unit_amount lookup_key nickname recurring tax_behavior tiers_mode "
        "transform_quantity unit_amount unit_amount_decimal"
    )

    active: bool
    billing_scheme: str
    created: int
    currency: str
    custom_unit_amount: PriceCustomUnitAmount | None = None
    deleted: bool | None = None
    id: str
    livemode: bool
    lookup_key: str | None = None
    metadata: dict[str, str]
    nickname: str | None = None
    object: str
    product: str
    recurring: PriceRecurring | None = None
    tax_behavior: str | None = None
    tiers_mode: str | None = None
    transform_quantity: PriceTransformQuantity | None = None
    type: str
    unit_amount: int | None = None
    unit_amount_decimal: str | None = None


HISTORY = "_history_price"
BESIDE = "Price PriceRecurring"
