# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model


class ChargePaymentMethodDetailsCrypto(Model):
    buyer_address: str | None = None
    network: Literal["base", "ethereum", "polygon", "solana", "sui", "tempo"] | str | None = None
    token_currency: Literal["ousd", "phantom_cash", "usdc", "usdg", "usdp", "usdsui", "usdt"] | str | None = None
    transaction_hash: str | None = None
