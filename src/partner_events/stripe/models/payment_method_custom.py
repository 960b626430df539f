# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodCustomLogo(Model):
    __event_always__ = "content_type"

    content_type: str | None = None
    url: str


class PaymentMethodCustom(Model):
    __event_always__ = "display_name logo"

    display_name: str | None = None
    logo: PaymentMethodCustomLogo | None = None
    type: str


HISTORY = "_history_payment_method"
