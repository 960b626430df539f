# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions(Model):
    __event_always__ = "interval_description payment_schedule transaction_type"

    custom_mandate_url: str | None = None
    interval_description: str | None = None
    payment_schedule: str | None = None
    transaction_type: str | None = None


class PaymentIntentPaymentMethodOptionsAcssDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
    verification_method: str | None = None


HISTORY = "_history_payment_intent"
