# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodFpx(Model):
    __event_always__ = "account_holder_type"

    account_holder_type: str | None = None
    bank: str


HISTORY = "_history_payment_method"
