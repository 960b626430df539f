# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAffirm(Model):
    __event_always__ = "transaction_id"

    location: str | None = None
    reader: str | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
