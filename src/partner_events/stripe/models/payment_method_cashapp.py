# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class PaymentMethodCashapp(Model):
    __event_always__ = "buyer_id cashtag"

    buyer_id: str | None = None
    cashtag: str | None = None


HISTORY = "_history_payment_method"
