# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsSwish(Model):
    __event_always__ = "reference"

    reference: str | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_payment_intent"
