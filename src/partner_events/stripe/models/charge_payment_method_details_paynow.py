# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsPaynow(Model):
    location: str | None = None
    reader: str | None = None
    reference: str | None = None
