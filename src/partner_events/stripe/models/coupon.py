# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model, Number


class Coupon(Model):
    """https://docs.stripe.com/api/coupons/object"""

    __event_always__ = (
        "amount_off currency duration_in_months max_redemptions metadata name percent_off "
        "redeem_by"
    )

    amount_off: int | None = None
    """What is taken off; null if it is a share. In the minor unit of the currency: 1099 is 10.99 USD, and
    1099 JPY.
    """

    created: int
    currency: str | None = None
    deleted: bool | None = None
    duration: str
    """For how long: `once`, `repeating` for some months, or `forever`."""

    duration_in_months: int | None = None
    """Months, if it is `repeating`."""

    id: str
    livemode: bool
    max_redemptions: int | None = None
    """How often it can be redeemed, by all customers; null is without limit."""

    metadata: dict[str, str] | None = None
    name: str | None = None
    object: str
    percent_off: Number | None = None
    """The share that is taken off, in percent; null if it is an amount."""

    redeem_by: int | None = None
    """Until when it can be redeemed. Seconds since the Unix epoch."""

    times_redeemed: int
    valid: bool
    """Whether it can still be redeemed."""


HISTORY = "_history_coupon"
BESIDE = "Coupon"
