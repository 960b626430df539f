# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsKakaoPay(Model):
    __event_always__ = "buyer_id transaction_id"

    buyer_id: str | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
