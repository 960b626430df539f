# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class PaymentMethodAcssDebit(Model):
    bank_name: str | None = None
    fingerprint: str | None = None
    institution_number: str | None = None
    last4: str | None = None
    transit_number: str | None = None
