# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_intent.pyi.

from partner_events._models.model import Model


class PaymentIntentPaymentMethodOptionsKonbini(Model):
    __event_always__ = "confirmation_number expires_after_days expires_at product_description"

    confirmation_number: str | None = None
    expires_after_days: int | None = None
    expires_at: int | None = None
    product_description: str | None = None
    setup_future_usage: str | None = None


HISTORY = "_history_payment_intent"
