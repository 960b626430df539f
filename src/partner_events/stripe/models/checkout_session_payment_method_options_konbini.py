# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_checkout_session.pyi.

from partner_events._models.model import Model


class CheckoutSessionPaymentMethodOptionsKonbini(Model):
    __event_always__ = "expires_after_days"

    expires_after_days: int | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_checkout_session"
