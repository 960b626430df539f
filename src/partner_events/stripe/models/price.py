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
    """Whether it can be used for new purchases."""

    billing_scheme: str
    """Whether each unit costs the same, or it goes by `tiers`."""

    created: int
    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    custom_unit_amount: PriceCustomUnitAmount | None = None
    deleted: bool | None = None
    id: str
    """Begins with `price_`, or is the id of a plan."""

    livemode: bool
    lookup_key: str | None = None
    """Your own name for it, by which it is found."""

    metadata: dict[str, str]
    nickname: str | None = None
    """A name that customers do not see."""

    object: str
    product: str
    """What it is the price of. The id of the Product; deliveries do not carry the object itself."""

    recurring: PriceRecurring | None = None
    """How often it is billed; null for a one-time price."""

    tax_behavior: str | None = None
    """Whether it includes tax."""

    tiers_mode: str | None = None
    transform_quantity: PriceTransformQuantity | None = None
    type: str
    """Whether it is `one_time` or `recurring`."""

    unit_amount: int | None = None
    """What a unit costs; null with tiers, or below a whole minor unit. In the minor unit of the currency:
    1099 is 10.99 USD, and 1099 JPY.
    """

    unit_amount_decimal: str | None = None
    """What a unit costs, as decimal text with up to 12 places. A decimal number as text, so that no digit is
    lost.
    """


HISTORY = "_history_price"
BESIDE = "Price PriceRecurring"
