# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodEps(Model):
    __event_always__ = "bank"

    bank: str | None = None


HISTORY = "_history_payment_method"
