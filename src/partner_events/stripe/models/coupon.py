# Generated from schemas/stripe/objects/coupon.json by `python -m codegen`; do not edit.
# Vocabularies are in coupon.pyi.

from partner_events._models.model import Model, Number


class Coupon(Model):
    """https://docs.stripe.com/api/coupons/object"""

    __event_always__ = (
        "amount_off currency duration_in_months max_redemptions metadata name percent_off "
        "redeem_by"
    )

    amount_off: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    deleted: bool | None = None
    duration: str
    duration_in_months: int | None = None
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    max_redemptions: int | None = None
    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str | None = None
    object: str
    percent_off: Number | None = None
    redeem_by: int | None = None
    """Seconds since the Unix epoch."""

    times_redeemed: int
    valid: bool


HISTORY = "_history_coupon"
