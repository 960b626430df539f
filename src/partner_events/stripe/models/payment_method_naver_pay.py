# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodNaverPay(Model):
    __event_always__ = "buyer_id"

    buyer_id: str | None = None
    funding: str


HISTORY = "_history_payment_method"
