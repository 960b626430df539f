# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAlipay(Model):
    __event_always__ = "fingerprint transaction_id"

    buyer_id: str | None = None
    fingerprint: str | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
