# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentMethodCustomLogo(Model):
    content_type: str | None = None
    url: str


class PaymentMethodCustom(Model):
    display_name: str | None = None
    logo: PaymentMethodCustomLogo | None = None
    type: str
