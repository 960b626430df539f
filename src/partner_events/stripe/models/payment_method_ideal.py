# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodIdeal(Model):
    bank: str | None = None
    bic: str | None = None
