# Generated from schemas/stripe/objects/promotion_code.json by `python -m codegen`; do not edit.
# Vocabularies are in promotion_code.pyi.

from partner_events._models.model import Model


class PromotionCodePromotion(Model):
    __event_always__ = "coupon"

    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    type: str


class PromotionCodeRestrictionsCurrencyOptions(Model):
    minimum_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PromotionCodeRestrictions(Model):
    __event_always__ = "minimum_amount minimum_amount_currency"

    currency_options: dict[str, PromotionCodeRestrictionsCurrencyOptions] | None = None
    first_time_transaction: bool
    minimum_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    minimum_amount_currency: str | None = None


class PromotionCode(Model):
    """https://docs.stripe.com/api/promotion_codes/object"""

    __event_always__ = "customer customer_account expires_at max_redemptions metadata"

    active: bool
    code: str
    created: int
    """Seconds since the Unix epoch."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    expires_at: int | None = None
    """Seconds since the Unix epoch."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    max_redemptions: int | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: str
    promotion: PromotionCodePromotion
    restrictions: PromotionCodeRestrictions
    times_redeemed: int


HISTORY = "_history_promotion_code"
