# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsSepaDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsSepaDebitMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


HISTORY = "_history_checkout_session"
