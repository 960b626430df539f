# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsPixMandateOptions(Model):
    amount: int | None = None
    amount_includes_iof: str | None = None
    amount_type: str | None = None
    currency: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    reference: str | None = None
    start_date: str | None = None


class CheckoutSessionPaymentMethodOptionsPix(Model):
    __event_always__ = "expires_after_seconds"

    amount_includes_iof: str | None = None
    expires_after_seconds: int | None = None
    mandate_options: CheckoutSessionPaymentMethodOptionsPixMandateOptions | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_checkout_session"
