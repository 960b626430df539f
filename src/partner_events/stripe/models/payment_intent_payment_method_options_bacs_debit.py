# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class PaymentIntentPaymentMethodOptionsBacsDebit(Model):
    mandate_options: PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


HISTORY = "_history_payment_intent"
