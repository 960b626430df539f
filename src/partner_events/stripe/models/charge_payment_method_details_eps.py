# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import ChargePaymentMethodDetailsEpsBank


class ChargePaymentMethodDetailsEps(Model):
    bank: ChargePaymentMethodDetailsEpsBank | None = None
    verified_name: str | None = None
