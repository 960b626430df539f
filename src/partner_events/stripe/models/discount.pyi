# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, Model
from partner_events.stripe.models.coupon import Coupon
from typing_extensions import deprecated


class DiscountSource(Model):
    coupon: str | None = None
    """The id of the Coupon; deliveries do not carry the object itself."""

    type: Literal["coupon"] | str


class Discount(Model):
    """A coupon as it was applied to a customer, subscription, invoice or item.

    https://docs.stripe.com/api/discounts/object
    """

    checkout_session: str | None = None
    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    customer_account: str | None = None
    deleted: bool | None = None
    end: int | None = None
    """When it ends; null if it is once or for ever. Seconds since the Unix epoch."""

    id: str
    invoice: str | None = None
    invoice_item: str | None = None
    object: Literal["discount"]
    promotion_code: str | None = None
    """The id of the PromotionCode; deliveries do not carry the object itself."""

    source: DiscountSource
    start: int
    """From when it counts. Seconds since the Unix epoch."""

    subscription: str | None = None
    subscription_item: str | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated("Discount.coupon: until 2025-08-27.basil; then `source.coupon`.")
        def coupon(self) -> Coupon:
            """Until 2025-08-27.basil; then `source.coupon`."""

    else:

        @property
        def coupon(self) -> Coupon:
            """Until 2025-08-27.basil; then `source.coupon`."""
