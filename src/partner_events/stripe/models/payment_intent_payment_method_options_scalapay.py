# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsScalapay(Model):
    capture_method: str | None = None


HISTORY = "_history_payment_intent"
