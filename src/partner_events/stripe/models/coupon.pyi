# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model, Number
from typing_extensions import deprecated


class CouponAppliesTo(Model):
    products: list[str]


class CouponCurrencyOptions(Model):
    amount_off: int
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""


class Coupon(Model):
    """What a discount takes off: an amount or a share, and for how long.

    https://docs.stripe.com/api/coupons/object
    """

    amount_off: int | None = None
    """What is taken off; null if it is a share. In the minor unit of the currency: 1099 is 10.99 USD, and
    1099 JPY.
    """

    created: int
    """Seconds since the Unix epoch."""

    currency: str | None = None
    deleted: bool | None = None
    duration: Literal[
        "forever",
        "once",
        "repeating",
    ] | str
    """For how long: `once`, `repeating` for some months, or `forever`."""

    duration_in_months: int | None = None
    """Months, if it is `repeating`."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    max_redemptions: int | None = None
    """How often it can be redeemed, by all customers; null is without limit."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    name: str | None = None
    object: Literal["coupon"]
    percent_off: Number | None = None
    """The share that is taken off, in percent; null if it is an amount."""

    redeem_by: int | None = None
    """Until when it can be redeemed. Seconds since the Unix epoch."""

    times_redeemed: int
    valid: bool
    """Whether it can still be redeemed."""

    @property
    def applies_to(self) -> CouponAppliesTo:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    @property
    def currency_options(self) -> dict[str, CouponCurrencyOptions]:
        """Events do not have it: it comes in objects that are fetched and expanded."""

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Coupon.percent_off_precise: until 2018-05-21.")
        def percent_off_precise(self) -> Number | None:
            """Until 2018-05-21."""

    else:

        @property
        def percent_off_precise(self) -> Number | None:
            """Until 2018-05-21."""
