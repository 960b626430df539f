# Generated from schemas/stripe/objects/payment_method.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import PaymentMethodEpsBank


class PaymentMethodEps(Model):
    bank: PaymentMethodEpsBank | None = None
