# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from typing_extensions import deprecated


class PriceCurrencyOptionsCustomUnitAmount(Model):
    maximum: int | None = None
    minimum: int | None = None
    preset: int | None = None


class PriceCurrencyOptionsTier(Model):
    flat_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    flat_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    up_to: int | None = None


class PriceCurrencyOptions(Model):
    custom_unit_amount: PriceCurrencyOptionsCustomUnitAmount | None = None
    tax_behavior: Literal[
        "exclusive",
        "inclusive",
        "unspecified",
    ] | str | None = None
    tiers: list[PriceCurrencyOptionsTier] | None = None
    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""


class PriceCustomUnitAmount(Model):
    maximum: int | None = None
    minimum: int | None = None
    preset: int | None = None


class PriceRecurring(Model):
    interval: Literal[
        "day",
        "month",
        "week",
        "year",
    ] | str
    interval_count: int
    meter: str | None = None
    trial_period_days: int | None = None
    usage_type: Literal[
        "licensed",
        "metered",
    ] | str

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PriceRecurring.aggregate_usage: until 2025-02-24.acacia; then `recurring.meter`.")
        def aggregate_usage(self) -> Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ] | str | None:
            """Until 2025-02-24.acacia; then `recurring.meter`."""

    else:

        @property
        def aggregate_usage(self) -> Literal[
            "last_during_period",
            "last_ever",
            "max",
            "sum",
        ] | str | None:
            """Until 2025-02-24.acacia; then `recurring.meter`."""


class PriceTier(Model):
    flat_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    flat_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""

    up_to: int | None = None


class PriceTransformQuantity(Model):
    divide_by: int
    round: Literal[
        "down",
        "up",
    ] | str


class Price(Model):
    """What a unit of a product costs, once or in each period.

    https://docs.stripe.com/api/prices/object
    """

    active: bool
    """Whether it can be used for new purchases."""

    billing_scheme: Literal[
        "per_unit",
        "tiered",
    ] | str
    """Whether each unit costs the same, or it goes by `tiers`."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str
    """Three letters of ISO 4217, in lower case: `usd`."""

    custom_unit_amount: PriceCustomUnitAmount | None = None
    deleted: bool | None = None
    id: str
    """Begins with `price_`, or is the id of a plan."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    lookup_key: str | None = None
    """Your own name for it, by which it is found."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    nickname: str | None = None
    """A name that customers do not see."""

    object: Literal["price"]
    product: str
    """What it is the price of. The id of the Product; deliveries do not carry the object itself."""

    recurring: PriceRecurring | None = None
    """How often it is billed; null for a one-time price."""

    tax_behavior: Literal[
        "exclusive",
        "inclusive",
        "unspecified",
    ] | str | None = None
    """Whether it includes tax."""

    tiers_mode: Literal[
        "graduated",
        "volume",
    ] | str | None = None
    transform_quantity: PriceTransformQuantity | None = None
    type: Literal[
        "one_time",
        "recurring",
    ] | str
    """Whether it is `one_time` or `recurring`."""

    unit_amount: int | None = None
    """What a unit costs; null with tiers, or below a whole minor unit. In the minor unit of the currency:
    1099 is 10.99 USD, and 1099 JPY.
    """

    unit_amount_decimal: str | None = None
    """What a unit costs, as decimal text with up to 12 places. A decimal number as text, so that no digit is
    lost.
    """

    @property
    def currency_options(self) -> dict[str, PriceCurrencyOptions]:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    @property
    def tiers(self) -> list[PriceTier]:
        """Events do not have it: it comes in objects that are fetched and expanded."""
