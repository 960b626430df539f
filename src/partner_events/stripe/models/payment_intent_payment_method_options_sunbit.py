# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsSunbit(Model):
    capture_method: str | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_payment_intent"
