# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsAchDebit(Model):
    __event_always__ = "account_holder_type bank_name country fingerprint last4 routing_number"

    account_holder_type: str | None = None
    bank_name: str | None = None
    country: str | None = None
    fingerprint: str | None = None
    last4: str | None = None
    routing_number: str | None = None


HISTORY = "_history_charge"
