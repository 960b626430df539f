# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import ChargePaymentMethodDetailsKonbiniStoreChain


class ChargePaymentMethodDetailsKonbiniStore(Model):
    chain: ChargePaymentMethodDetailsKonbiniStoreChain | None = None


class ChargePaymentMethodDetailsKonbini(Model):
    store: ChargePaymentMethodDetailsKonbiniStore | None = None
