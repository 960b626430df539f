# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodKrCard(Model):
    __event_always__ = "brand last4"

    brand: str | None = None
    last4: str | None = None


HISTORY = "_history_payment_method"
