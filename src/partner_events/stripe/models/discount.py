# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class DiscountSource(Model):
    __event_always__ = "coupon"

    coupon: str | None = None
    type: str


class Discount(Model):
    """https://docs.stripe.com/api/discounts/object"""

    __event_always__ = (
        "checkout_session customer customer_account end invoice invoice_item "
        "promotion_code subscription subscription_item"
    )

    checkout_session: str | None = None
    customer: str | None = None
    customer_account: str | None = None
    deleted: bool | None = None
    end: int | None = None
    """When it ends; null if it is once or for ever. Seconds since the Unix epoch."""

    id: str
    invoice: str | None = None
    invoice_item: str | None = None
    object: str
    promotion_code: str | None = None
    source: DiscountSource
    start: int
    """From when it counts. Seconds since the Unix epoch."""

    subscription: str | None = None
    subscription_item: str | None = None


HISTORY = "_history_discount"
BESIDE = "Discount"
