# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    amount_includes_iof: str | None = None
    amount_type: str | None = None
    currency: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    reference: str | None = None
    start_date: str | None = None


class PaymentIntentPaymentMethodOptionsPix(Model):
    __event_always__ = "expires_after_seconds expires_at"

    amount_includes_iof: str | None = None
    expires_after_seconds: int | None = None
    expires_at: int | None = None
    mandate_options: PaymentIntentPaymentMethodOptionsPixMandateOptions | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_payment_intent"
