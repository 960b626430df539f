# Generated from schemas/stripe/objects/price.json by `python -m codegen`; do not edit.
# Vocabularies are in price.pyi.

from partner_events._models.model import Model


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
    tax_behavior: str | None = None
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
    interval: str
    interval_count: int
    meter: str | None = None
    trial_period_days: int | None = None
    usage_type: str


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
    round: str


class Price(Model):
    """https://docs.stripe.com/api/prices/object"""

    active: bool
    billing_scheme: str
    created: int
    """Seconds since the Unix epoch."""

    currency: str
    currency_options: dict[str, PriceCurrencyOptions] | None = None
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
    tiers: list[PriceTier] | None = None
    tiers_mode: str | None = None
    transform_quantity: PriceTransformQuantity | None = None
    type: str
    unit_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    unit_amount_decimal: str | None = None
    """A decimal number as text, so that no digit is lost."""
