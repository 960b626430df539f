# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsBlikMandateOptions(Model):
    __event_always__ = "expires_at type"

    expires_at: int | None = None
    type: str | None = None


class PaymentIntentPaymentMethodOptionsBlik(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBlikMandateOptions | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_payment_intent"
