# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsScalapay(Model):
    __event_always__ = "transaction_id"

    transaction_id: str | None = None


HISTORY = "_history_charge"
