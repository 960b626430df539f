# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class AlipayAccount(Model):
    """https://docs.stripe.com/changelog"""

    __event_always__ = "payment_amount payment_currency"

    created: int
    customer: str | None = None
    deleted: bool | None = None
    fingerprint: str
    id: str
    livemode: bool
    metadata: dict[str, str] | None = None
    object: str
    payment_amount: int | None = None
    payment_currency: str | None = None
    reusable: bool
    used: bool
    username: str


class AlipayAccountList(Model):
    object: str
    data: list[AlipayAccount]
    has_more: bool
    total_count: int | None = None
    url: str


HISTORY = "_history_alipay_account"
