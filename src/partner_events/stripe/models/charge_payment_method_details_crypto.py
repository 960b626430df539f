# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    ChargePaymentMethodDetailsCryptoNetwork,
    ChargePaymentMethodDetailsCryptoTokenCurrency,
)


class ChargePaymentMethodDetailsCrypto(Model):
    buyer_address: str | None = None
    network: ChargePaymentMethodDetailsCryptoNetwork | None = None
    token_currency: ChargePaymentMethodDetailsCryptoTokenCurrency | None = None
    transaction_hash: str | None = None
