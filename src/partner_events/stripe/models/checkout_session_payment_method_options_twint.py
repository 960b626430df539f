# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsTwint(Model):
    setup_future_usage: str | None = None


HISTORY = "_history_checkout_session"
