# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class Coupon(Model):
    """https://docs.stripe.com/api/coupons/object"""

    __event_always__ = (
        "amount_off currency duration_in_months max_redemptions metadata name percent_off "
        "redeem_by"
    )

    amount_off: int | None = None
    created: int
    currency: str | None = None
    deleted: bool | None = None
    duration: str
    duration_in_months: int | None = None
    id: str
    livemode: bool
    max_redemptions: int | None = None
    metadata: dict[str, str] | None = None
    name: str | None = None
    object: str
    percent_off: Number | None = None
    redeem_by: int | None = None
    times_redeemed: int
    valid: bool


HISTORY = "_history_coupon"
BESIDE = "Coupon"
