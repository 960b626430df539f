# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsBacsDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None


HISTORY = "_history_checkout_session"
