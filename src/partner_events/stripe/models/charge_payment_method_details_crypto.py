# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsCrypto(Model):
    buyer_address: str | None = None
    network: str | None = None
    token_currency: str | None = None
    transaction_hash: str | None = None


HISTORY = "_history_charge"
