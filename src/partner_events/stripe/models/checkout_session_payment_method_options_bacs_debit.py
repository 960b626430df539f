# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: _stub_checkout_session.pyi has the known values.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions(Model):
    reference_prefix: str | None = None


class CheckoutSessionPaymentMethodOptionsBacsDebit(Model):
    mandate_options: CheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions | None = None
    setup_future_usage: str | None = None
    target_date: str | None = None
