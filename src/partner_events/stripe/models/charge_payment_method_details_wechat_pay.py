# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsWechatPay(Model):
    __event_always__ = "fingerprint transaction_id"

    fingerprint: str | None = None
    location: str | None = None
    reader: str | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
