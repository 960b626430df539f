# Generated from schemas/stripe/objects/charge.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import ChargePaymentMethodDetailsP24Bank


class ChargePaymentMethodDetailsP24(Model):
    bank: ChargePaymentMethodDetailsP24Bank | None = None
    reference: str | None = None
    verified_name: str | None = None
