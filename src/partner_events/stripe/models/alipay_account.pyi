# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class AlipayAccount(Model):
    """https://docs.stripe.com/changelog"""

    created: int
    """Seconds since the Unix epoch."""

    customer: str | None = None
    """The id of the Customer; deliveries do not carry the object itself."""

    deleted: bool | None = None
    fingerprint: str
    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str] | None = None
    """What you attached to the object; every value is text."""

    object: Literal["alipay_account"]
    payment_amount: int | None = None
    """In the minor unit of the currency: 1099 is 10.99 USD, and 1099 JPY."""

    payment_currency: str | None = None
    reusable: bool
    used: bool
    username: str


class AlipayAccountList(Model):
    object: Literal["list"]
    data: list[AlipayAccount]
    has_more: bool
    total_count: int | None = None
    """How many objects there are on all pages; versions of 2020 and before send it."""

    url: str
