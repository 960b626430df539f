# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsPaytoMandateOptions(Model):
    __event_always__ = (
        "amount amount_type end_date payment_schedule payments_per_period purpose "
        "start_date"
    )

    amount: int | None = None
    amount_type: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    payments_per_period: int | None = None
    purpose: str | None = None
    start_date: str | None = None


class CheckoutSessionPaymentMethodOptionsPayto(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsPaytoMandateOptions | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_checkout_session"
