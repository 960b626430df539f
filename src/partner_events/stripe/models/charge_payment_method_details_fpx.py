# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsFpx(Model):
    __event_always__ = "account_holder_type transaction_id"

    account_holder_type: str | None = None
    bank: str
    transaction_id: str | None = None


HISTORY = "_history_charge"
