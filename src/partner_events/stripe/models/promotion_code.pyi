# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.coupon import Coupon
from typing_extensions import deprecated


class PromotionCodePromotion(Model):
    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    type: Literal["coupon"] | str


class PromotionCodeRestrictionsCurrencyOptions(Model):
    minimum_amount: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class PromotionCodeRestrictions(Model):
    currency_options: dict[str, PromotionCodeRestrictionsCurrencyOptions] | None = None
    first_time_transaction: bool
    minimum_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    minimum_amount_currency: str | None = None


class PromotionCode(Model):
    """A code with which customers redeem a coupon.

    https://docs.stripe.com/api/promotion_codes/object
    """

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

    object: Literal["promotion_code"]
    promotion: PromotionCodePromotion
    restrictions: PromotionCodeRestrictions
    times_redeemed: int

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("PromotionCode.coupon: until 2025-08-27.basil; then `promotion.coupon`.")
        def coupon(self) -> Coupon:
            """Until 2025-08-27.basil; then `promotion.coupon`."""

    else:

        @property
        def coupon(self) -> Coupon:
            """Until 2025-08-27.basil; then `promotion.coupon`."""
