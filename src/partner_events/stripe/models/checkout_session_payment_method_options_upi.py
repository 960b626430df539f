# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsUpiMandateOptions(Model):
    __event_always__ = "amount amount_type description end_date"

    amount: int | None = None
    amount_type: str | None = None
    description: str | None = None
    end_date: int | None = None


class CheckoutSessionPaymentMethodOptionsUpi(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsUpiMandateOptions | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_checkout_session"
