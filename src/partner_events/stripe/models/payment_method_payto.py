# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentMethodPayto(Model):
    bsb_number: str | None = None
    last4: str | None = None
    pay_id: str | None = None
