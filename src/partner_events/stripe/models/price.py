# Generated from schemas/stripe/objects/price.json by `python -m codegen`; do not edit.
# Vocabularies are in price.pyi.

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
    """Seconds since the Unix epoch."""

    currency: str
    custom_unit_amount: PriceCustomUnitAmount | None = None
    deleted: bool | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    lookup_key: str | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    nickname: str | None = None
    object: str
    product: str
    """The id of the Product; deliveries do not carry the object itself."""

    recurring: PriceRecurring | None = None
    tax_behavior: str | None = None
    tiers_mode: str | None = None
    transform_quantity: PriceTransformQuantity | None = None
    type: str
    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


HISTORY = "_history_price"
