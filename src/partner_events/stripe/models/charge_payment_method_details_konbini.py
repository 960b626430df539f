# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_charge.pyi.

from partner_events._models.model import Model


class ChargePaymentMethodDetailsKonbiniStore(Model):
    __event_always__ = "chain"

    chain: str | None = None


class ChargePaymentMethodDetailsKonbini(Model):
    __event_always__ = "store"

    store: ChargePaymentMethodDetailsKonbiniStore | None = None


HISTORY = "_history_charge"
