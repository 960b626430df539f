# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import ChargePaymentMethodDetailsKrCardBrand


class ChargePaymentMethodDetailsKrCard(Model):
    brand: ChargePaymentMethodDetailsKrCardBrand | None = None
    buyer_id: str | None = None
    last4: str | None = None
    transaction_id: str | None = None
