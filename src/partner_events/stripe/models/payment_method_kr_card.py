# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: _stub_payment_method.pyi has the known values.

from partner_events._models.model import Model


class PaymentMethodKrCard(Model):
    brand: str | None = None
    last4: str | None = None
