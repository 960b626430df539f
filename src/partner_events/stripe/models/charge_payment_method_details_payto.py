# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPayto(Model):
    bsb_number: str | None = None
    last4: str | None = None
    mandate: str | None = None
    pay_id: str | None = None
