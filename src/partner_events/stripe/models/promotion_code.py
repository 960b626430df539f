# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PromotionCodePromotion(Model):
    __event_always__ = "coupon"

    coupon: str | None = None
    type: str


class PromotionCodeRestrictionsCurrencyOptions(Model):
    minimum_amount: int


class PromotionCodeRestrictions(Model):
    __event_always__ = "minimum_amount minimum_amount_currency"

    currency_options: dict[str, PromotionCodeRestrictionsCurrencyOptions] | None = None
    first_time_transaction: bool
    minimum_amount: int | None = None
    minimum_amount_currency: str | None = None


class PromotionCode(Model):
    """https://docs.stripe.com/api/promotion_codes/object"""

    __event_always__ = "customer customer_account expires_at max_redemptions metadata"

    active: bool
    code: str
    created: int
    customer: str | None = None
    customer_account: str | None = None
    expires_at: int | None = None
    id: str
    livemode: bool
    max_redemptions: int | None = None
    metadata: dict[str, str] | None = None
    object: str
    promotion: PromotionCodePromotion
    restrictions: PromotionCodeRestrictions
    times_redeemed: int


HISTORY = "_history_promotion_code"
BESIDE = "PromotionCode"
