# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsKrCard(Model):
    __event_always__ = "brand buyer_id last4 transaction_id"

    brand: str | None = None
    buyer_id: str | None = None
    last4: str | None = None
    transaction_id: str | None = None


HISTORY = "_history_charge"
